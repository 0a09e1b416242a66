// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of an advice: every finding once, and what an empty and a full one tell.
#include "model/advice/advice.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Advice full()
{
    return {.addressee = {u"COMPETENT_AUTHORITY"_s},
            .person = RowId(2),
            .question = {u"some text"_s},
            .askedOn = QDate(2026, 4, 8),
            .facts = {u"some text"_s},
            .assessment = {u"some text"_s},
            .options = {u"some text"_s},
            .kinds = {{u"TALK"_s}},
            .advice = {u"some text"_s},
            .protection = {u"some text"_s},
            .confidential = {u"some text"_s},
            .reviewedOn = QDate(2026, 4, 21),
            .issuedOn = QDate(2026, 4, 22)};
}

Facts factsOf(const std::vector<Advice> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class AdviceTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Advice(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Advice>("advice");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("sent in the future")
            << Advice{.addressee = {u"REPORTER"_s}, .advice = {u"some text"_s}, .issuedOn = Today.addDays(1)}
            << QStringList{u"Wrong advice.issued_on"_s};
        QTest::newRow("reviewed before it was asked for")
            << Advice{.askedOn = QDate(2026, 4, 10), .reviewedOn = QDate(2026, 4, 9)}
            << QStringList{u"Wrong advice.reviewed_on"_s};
        QTest::newRow("sent before it was asked for") << Advice{.addressee = {u"REPORTER"_s},
                                                                .askedOn = QDate(2026, 4, 10),
                                                                .advice = {u"some text"_s},
                                                                .issuedOn = QDate(2026, 4, 9)}
                                                      << QStringList{u"Wrong advice.issued_on"_s};
        QTest::newRow("sent before it was reviewed") << Advice{.addressee = {u"REPORTER"_s},
                                                               .advice = {u"some text"_s},
                                                               .reviewedOn = QDate(2026, 4, 10),
                                                               .issuedOn = QDate(2026, 4, 9)}
                                                     << QStringList{u"Wrong advice.issued_on"_s};
        QTest::newRow("sent to whom") << Advice{.advice = {u"some text"_s}, .issuedOn = QDate(2026, 4, 9)}
                                      << QStringList{u"Missing advice.addressee"_s};
        QTest::newRow("sent without a text") << Advice{.addressee = {u"REPORTER"_s}, .issuedOn = QDate(2026, 4, 9)}
                                             << QStringList{u"Missing advice.advice"_s};
        QTest::newRow("sent with only its kinds, as in an old register")
            << Advice{.addressee = {u"COMPETENT_AUTHORITY"_s}, .kinds = {{u"TALK"_s}}, .issuedOn = QDate(2026, 4, 9)}
            << QStringList{};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Advice, advice);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(advice, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})),
                 QStringList({u"advice.question_asked_on: unknown"_s, u"advice.reviewed_on: unknown"_s,
                              u"advice.to_authority_on: unknown"_s, u"advice.to_reporter_on: unknown"_s,
                              u"advice.written: unknown"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf({full()})),
                 QStringList({u"advice.question_asked_on: 2026-04-08"_s, u"advice.reviewed_on: 2026-04-21"_s,
                              u"advice.to_authority_on: 2026-04-22"_s, u"advice.to_reporter_on: unknown"_s,
                              u"advice.written: yes"_s}));
    }

    void adviceToACommanderIsAdviceToTheAuthority()
    {
        for (const QString &who : {u"COMMANDER"_s, u"HIGHER_AUTHORITY"_s, u"SG"_s}) {
            Advice advice = full();
            advice.addressee = {who};
            QCOMPARE(factsOf({advice}).date(u"advice.to_authority_on"_s), QDate(2026, 4, 22));
        }
        Advice other = full();
        other.addressee = {u"PERSON_CONCERNED"_s};
        QVERIFY(!factsOf({other}).date(u"advice.to_authority_on"_s));
    }

    void aRetractedRowCountsForNothing()
    {
        Advice retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }

    void twoAddresseesAreTwoTexts()
    {
        Advice second = full();
        second.addressee = {u"REPORTER"_s};
        second.askedOn = QDate(2026, 4, 7);
        second.issuedOn = QDate(2026, 4, 23);
        second.reviewedOn.reset();
        second.advice = {};
        const Facts facts = factsOf({full(), second});
        QCOMPARE(facts.date(u"advice.question_asked_on"_s), QDate(2026, 4, 7));
        QCOMPARE(facts.date(u"advice.to_authority_on"_s), QDate(2026, 4, 22));
        QCOMPARE(facts.date(u"advice.to_reporter_on"_s), QDate(2026, 4, 23));
        QVERIFY(facts.isNo(u"advice.written"_s));
        QVERIFY(!facts.date(u"advice.reviewed_on"_s)); // as long as one of them was read by nobody else
    }
};

QTEST_GUILESS_MAIN(AdviceTest)
#include "advicetest.moc"
