// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of aftercare: every finding once, and what an empty and a full one tell.
#include "model/aftercare/aftercare.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Aftercare full()
{
    return {.person = RowId(1),
            .plannedOn = QDate(2026, 6, 3),
            .heldOn = QDate(2026, 6, 2),
            .retaliation = {{u"EXCLUSION"_s}},
            .note = {u"some text"_s}};
}

Facts factsOf(const std::vector<Aftercare> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class AftercareTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Aftercare(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Aftercare>("aftercare");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("held in the future")
            << Aftercare{.heldOn = Today.addDays(1)} << QStringList{u"Wrong aftercare.held_on"_s};
        QTest::newRow("planned in the future") << Aftercare{.plannedOn = Today.addDays(90)} << QStringList{};
        QTest::newRow("retaliation without what happened")
            << Aftercare{.heldOn = QDate(2026, 6, 1), .retaliation = {{u"EXCLUSION"_s}}}
            << QStringList{u"Missing aftercare.note"_s};
        QTest::newRow("retaliation without a day")
            << Aftercare{.retaliation = {{u"EXCLUSION"_s}}, .note = {u"some text"_s}}
            << QStringList{u"Missing aftercare.held_on"_s};
        QTest::newRow("acknowledged before it was heard of") << Aftercare{.heldOn = QDate(2026, 6, 2),
                                                                          .retaliation = {{u"EXCLUSION"_s}},
                                                                          .signalAnsweredOn = QDate(2026, 6, 1),
                                                                          .note = {u"some text"_s}}
                                                             << QStringList{u"Wrong aftercare.signal_answered_on"_s};
        QTest::newRow("acknowledged, but what")
            << Aftercare{.signalAnsweredOn = QDate(2026, 6, 1)} << QStringList{u"Missing aftercare.retaliation"_s};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Aftercare, aftercare);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(aftercare, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})),
                 QStringList({u"aftercare.all_checks_done: unknown"_s, u"aftercare.first_check_on: unknown"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf({full()})),
                 QStringList({u"aftercare.all_checks_done: yes"_s, u"aftercare.first_check_on: 2026-06-02"_s}));
    }

    void aRetractedRowCountsForNothing()
    {
        Aftercare retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }

    void theFirstOneThatWasHeldCounts()
    {
        const Facts facts = factsOf({{.plannedOn = QDate(2026, 5, 1)}, full(), {.heldOn = QDate(2026, 6, 15)}});
        QCOMPARE(facts.date(u"aftercare.first_check_on"_s), QDate(2026, 6, 2));
        QVERIFY(facts.isNo(u"aftercare.all_checks_done"_s));
    }
};

QTEST_GUILESS_MAIN(AftercareTest)
#include "aftercaretest.moc"
