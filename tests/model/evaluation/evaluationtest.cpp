// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of an evaluation: every finding once, and what an empty and a full one tell.
#include "model/evaluation/evaluation.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Evaluation full()
{
    return {.measure = RowId(8),
            .heldOn = QDate(2026, 6, 17),
            .carriedOut = true,
            .effect = {u"REACHED"_s},
            .reporterHeard = true,
            .findings = {u"some text"_s},
            .lesson = {u"some text"_s}};
}

Facts factsOf(const std::vector<Evaluation> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class EvaluationTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Evaluation(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Evaluation>("evaluation");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("held in the future")
            << Evaluation{.heldOn = Today.addDays(1)} << QStringList{u"Wrong evaluation.held_on"_s};
        QTest::newRow("effect without a day")
            << Evaluation{.effect = {u"REACHED"_s}} << QStringList{u"Missing evaluation.held_on"_s};
        QTest::newRow("not carried out and yet reached")
            << Evaluation{.heldOn = QDate(2026, 6, 1), .carriedOut = false, .effect = {u"REACHED"_s}}
            << QStringList{u"Notice evaluation.effect"_s};
        QTest::newRow("not carried out, too early to say")
            << Evaluation{.heldOn = QDate(2026, 6, 1), .carriedOut = false, .effect = {u"TOO_EARLY"_s}}
            << QStringList{};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Evaluation, evaluation);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(evaluation, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})), QStringList({u"evaluation.case_evaluated_on: unknown"_s,
                                                    u"evaluation.measure_evaluated_on: unknown"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf({full()})), QStringList({u"evaluation.case_evaluated_on: unknown"_s,
                                                          u"evaluation.measure_evaluated_on: 2026-06-17"_s}));
    }

    void aRetractedRowCountsForNothing()
    {
        Evaluation retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }

    void oneWithoutAMeasureIsAboutTheCase()
    {
        const Facts facts = factsOf({full(), {.heldOn = QDate(2026, 6, 1)}});
        QCOMPARE(facts.date(u"evaluation.case_evaluated_on"_s), QDate(2026, 6, 1));
        QCOMPARE(facts.date(u"evaluation.measure_evaluated_on"_s), QDate(2026, 6, 17));
    }
};

QTEST_GUILESS_MAIN(EvaluationTest)
#include "evaluationtest.moc"
