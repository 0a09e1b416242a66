// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of a consent: every finding once, and what an empty and a full one tell.
#include "model/consent/consent.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Consent full()
{
    return {.scope = {u"IDENTITY"_s},
            .recipient = {u"COMPETENT_AUTHORITY"_s},
            .answer = {u"GIVEN"_s},
            .form = {u"WRITTEN"_s},
            .givenOn = QDate(2026, 4, 2),
            .withdrawnOn = QDate(2026, 5, 12),
            .items = {u"some text"_s},
            .note = {u"some text"_s}};
}

Facts factsOf(const std::vector<Consent> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class ConsentTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Consent(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Consent>("consent");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("given in the future")
            << Consent{.answer = {u"GIVEN"_s}, .givenOn = Today.addDays(1)} << QStringList{u"Wrong consent.given_on"_s};
        QTest::newRow("content for nobody")
            << Consent{.scope = {u"CONTENT"_s}} << QStringList{u"Missing consent.recipient"_s};
        QTest::newRow("identity for nobody")
            << Consent{.scope = {u"IDENTITY"_s}} << QStringList{u"Missing consent.recipient"_s};
        QTest::newRow("nobody, of nothing yet") << Consent{.form = {u"WRITTEN"_s}} << QStringList{};
        QTest::newRow("for a person concerned, but which")
            << Consent{.recipient = {u"PERSON_CONCERNED"_s}} << QStringList{u"Missing consent.person"_s};
        QTest::newRow("answer without a day")
            << Consent{.answer = {u"REFUSED"_s}} << QStringList{u"Missing consent.given_on"_s};
        QTest::newRow("withdrawn without a day") << Consent{.answer = {u"WITHDRAWN"_s}, .givenOn = QDate(2026, 5, 8)}
                                                 << QStringList{u"Missing consent.withdrawn_on"_s};
        QTest::newRow("refused and withdrawn")
            << Consent{.answer = {u"REFUSED"_s}, .givenOn = QDate(2026, 5, 8), .withdrawnOn = QDate(2026, 5, 12)}
            << QStringList{u"Wrong consent.withdrawn_on"_s};
        QTest::newRow("a yes to nothing in particular")
            << Consent{.scope = {u"CONTENT"_s}, .recipient = {u"COID"_s}, .answer = {u"GIVEN"_s}, .givenOn = Today}
            << QStringList{u"Missing consent.covers"_s};
        QTest::newRow("one conversation, of no conversations") << Consent{.scope = {u"CONTENT"_s},
                                                                          .recipient = {u"COID"_s},
                                                                          .answer = {u"GIVEN"_s},
                                                                          .givenOn = Today,
                                                                          .covers = {{u"ACCOUNT"_s}},
                                                                          .conversation = RowId(7)}
                                                               << QStringList{u"Wrong consent.covers"_s};
        QTest::newRow("a withdrawal of its own needs no other day") << Consent{.scope = {u"IDENTITY"_s},
                                                                               .recipient = {u"COID"_s},
                                                                               .answer = {u"WITHDRAWN"_s},
                                                                               .withdrawnOn = Today}
                                                                    << QStringList{};
        QTest::newRow("withdrawn in the future") << Consent{.answer = {u"WITHDRAWN"_s}, .withdrawnOn = Today.addDays(1)}
                                                 << QStringList{u"Wrong consent.withdrawn_on"_s};
        QTest::newRow("withdrawn before given")
            << Consent{.answer = {u"GIVEN"_s}, .givenOn = QDate(2026, 5, 8), .withdrawnOn = QDate(2026, 5, 7)}
            << QStringList{u"Wrong consent.withdrawn_on"_s};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Consent, consent);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(consent, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})),
                 QStringList({u"consent.content_recorded: no"_s, u"consent.identity_recorded: no"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf({full()})),
                 QStringList({u"consent.content_recorded: no"_s, u"consent.identity_recorded: yes"_s}));
    }

    void aRetractedRowCountsForNothing()
    {
        Consent retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }

    void aRefusalIsARecordedAnswerToo()
    {
        const Facts facts = factsOf({{.scope = {u"CONTENT"_s}, .answer = {u"REFUSED"_s}}});
        QCOMPARE(inWords(facts), QStringList({u"consent.content_recorded: yes"_s, u"consent.identity_recorded: no"_s}));
    }

    void aQuestionWithoutAnAnswerIsNotRecorded()
    {
        QVERIFY(factsOf({{.scope = {u"CONTENT"_s}}}).isNo(u"consent.content_recorded"_s));
    }
};

QTEST_GUILESS_MAIN(ConsentTest)
#include "consenttest.moc"
