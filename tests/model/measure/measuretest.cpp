// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of a measure: every finding once, and what an empty and a full one tell.
#include "model/measure/measure.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Measure full()
{
    return {.person = RowId(2),
            .kind = {u"AWARENESS_TALK"_s},
            .description = {u"some text"_s},
            .orderedOn = QDate(2026, 5, 20),
            .plannedOn = QDate(2026, 6, 3),
            .carriedOutOn = QDate(2026, 6, 17),
            .sessions = 2,
            .reporterJoins = true,
            .evidence = {u"some text"_s}};
}

Facts factsOf(const std::vector<Measure> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class MeasureTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Measure(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Measure>("measure");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("ordered in the future")
            << Measure{.orderedOn = Today.addDays(1)} << QStringList{u"Wrong measure.ordered_on"_s};
        QTest::newRow("planned in the future")
            << Measure{.kind = {u"AWARENESS_TALK"_s}, .plannedOn = Today.addDays(10)} << QStringList{};
        QTest::newRow("none without a reason")
            << Measure{.kind = {u"NONE"_s}} << QStringList{u"Missing measure.no_measure_reason"_s};
        QTest::newRow("none with a reason")
            << Measure{.kind = {u"NONE"_s}, .noMeasureReason = {u"NOT_PLAUSIBLE"_s}} << QStringList{};
        QTest::newRow("one, and a reason for none")
            << Measure{.kind = {u"AWARENESS_TALK"_s}, .noMeasureReason = {u"NOT_PLAUSIBLE"_s}}
            << QStringList{u"Wrong measure.no_measure_reason"_s};
        QTest::newRow("a reason before the kind was chosen")
            << Measure{.noMeasureReason = {u"NOT_PLAUSIBLE"_s}} << QStringList{};
        QTest::newRow("none and planned")
            << Measure{.kind = {u"NONE"_s}, .noMeasureReason = {u"NOT_PLAUSIBLE"_s}, .plannedOn = QDate(2026, 7, 1)}
            << QStringList{u"Wrong measure.kind"_s};
        QTest::newRow("none and carried out")
            << Measure{.kind = {u"NONE"_s}, .noMeasureReason = {u"NOT_PLAUSIBLE"_s}, .carriedOutOn = QDate(2026, 6, 1)}
            << QStringList{u"Wrong measure.kind"_s};
        QTest::newRow("planned before it was ordered")
            << Measure{.orderedOn = QDate(2026, 6, 2), .plannedOn = QDate(2026, 6, 1)}
            << QStringList{u"Wrong measure.planned_on"_s};
        QTest::newRow("carried out before it was ordered")
            << Measure{.orderedOn = QDate(2026, 6, 2), .carriedOutOn = QDate(2026, 6, 1)}
            << QStringList{u"Wrong measure.carried_out_on"_s};
        QTest::newRow("carried out in no session")
            << Measure{.carriedOutOn = QDate(2026, 6, 1), .sessions = 0} << QStringList{u"Wrong measure.sessions"_s};
        QTest::newRow("less than no session") << Measure{.sessions = -1} << QStringList{u"Wrong measure.sessions"_s};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Measure, measure);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(measure, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})),
                 QStringList({u"measure.all_carried_out: unknown"_s, u"measure.all_dated: unknown"_s,
                              u"measure.any_or_none_reasoned: unknown"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf({full()})),
                 QStringList({u"measure.all_carried_out: yes"_s, u"measure.all_dated: yes"_s,
                              u"measure.any_or_none_reasoned: yes"_s}));
    }

    void aRetractedRowCountsForNothing()
    {
        Measure retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }

    void theReasonedAbsenceOfOneIsCompleteByItself()
    {
        const Facts facts = factsOf({{.kind = {u"NONE"_s}, .noMeasureReason = {u"NOT_PLAUSIBLE"_s}}});
        QCOMPARE(inWords(facts), QStringList({u"measure.all_carried_out: yes"_s, u"measure.all_dated: yes"_s,
                                              u"measure.any_or_none_reasoned: yes"_s}));
    }

    void anAbsenceWithoutAReasonIsNotReasoned()
    {
        QVERIFY(factsOf({full(), {.kind = {u"NONE"_s}}}).isNo(u"measure.any_or_none_reasoned"_s));
    }
};

QTEST_GUILESS_MAIN(MeasureTest)
#include "measuretest.moc"
