// SPDX-License-Identifier: EUPL-1.2
// What is asked of a standing once it is there: where a case opens, and where a change needs a reason.
#include "model/workflow/standing.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

// Two phases of two facts each; the second fact of the intake is optional.
Procedure smallProcedure()
{
    const auto step = [](const QString &id, bool optional) {
        return Step{.id = id, .page = u"page"_s, .optional = optional};
    };
    Procedure procedure;
    procedure.phases = {{.id = u"intake"_s, .steps = {step(u"intake.one"_s, false), step(u"intake.two"_s, true)}},
                        {.id = u"advice"_s,
                         .comesAfter = u"intake"_s,
                         .steps = {step(u"advice.one"_s, false), step(u"advice.two"_s, false)}}};
    return procedure;
}

const Progress Begun{u"intake"_s, {}, {}};
const Progress Advancing{u"advice"_s, {u"intake"_s}, {}};
const Progress Skipping{u"advice"_s, {}, {u"intake"_s}};
const Progress Back{u"intake"_s, {u"intake"_s}, {}};
const Progress Behind{{}, {u"intake"_s, u"advice"_s}, {}};

} // namespace

class StandingQuestionsTest final : public tests::QuietTest
{
    Q_OBJECT

    const Procedure m_procedure = smallProcedure();

    [[nodiscard]] Standing standing(const Progress &progress, const QStringList &met = {}) const
    {
        Facts facts;
        for (const QString &fact : met)
            facts.set(fact, true);
        return standingOf(m_procedure, facts, {}, progress, Language::Dutch);
    }

private Q_SLOTS:
    void aCaseOpensWhereTheWorkGoesOn()
    {
        QCOMPARE(standing(Begun).openingStep(), u"intake.one"_s);
        QCOMPARE(standing(Advancing).openingStep(), u"advice.one"_s);
        QCOMPARE(standing(Advancing, {u"advice.one"_s}).openingStep(), u"advice.two"_s);
    }

    void aPhaseThatOnlyHasToBeFinishedOpensAtItsFirstStep()
    {
        QCOMPARE(standing(Begun, {u"intake.one"_s}).openingStep(), u"intake.one"_s);
    }

    void aCaseThatIsFinishedOpensWhereItEnded()
    {
        QCOMPARE(standing(Behind).openingStep(), u"advice.one"_s);
        QCOMPARE(Standing().openingStep(), QString());
    }

    void aFieldBelongsToItsStepOrToOneOfItsPageInThePresentPhase()
    {
        QCOMPARE(standing(Advancing).stepOf(u"page"_s, u"two"_s), u"intake.two"_s);
        QCOMPARE(standing(Advancing).stepOf(u"page"_s, u"a_column"_s), u"advice.two"_s);
        QCOMPARE(standing(Behind).stepOf(u"page"_s, u"a_column"_s), u"intake.one"_s);
        QCOMPARE(standing(Begun).stepOf(u"no such page"_s, u"two"_s), QString());
    }

    void theNextStepComesFirstAndAfterThatTheOneThatFollows()
    {
        QCOMPARE(standing(Begun).following(u"advice.two"_s)->id, u"intake.one"_s);
        QCOMPARE(standing(Begun).following(u"intake.one"_s)->id, u"intake.two"_s);
        QVERIFY(!standing(Behind).following(u"advice.two"_s));
        QCOMPARE(standing(Begun).phaseOf(u"advice.two"_s), 1);
        QCOMPARE(standing(Begun).phaseOf(u"no such step"_s), -1);
    }

    void onlyStepsOfFinishedPhasesAreFinished()
    {
        QVERIFY(standing(Advancing).isFinished(u"intake.two"_s));
        QVERIFY(!standing(Advancing).isFinished(u"advice.one"_s));
        QVERIFY(!standing(Advancing).isFinished(u"no such step"_s));
        QVERIFY(!standing(Skipping).isFinished(u"intake.two"_s));
        QVERIFY(!standing(Back).isFinished(u"intake.two"_s)); // it came back to it
    }
};

QTEST_GUILESS_MAIN(StandingQuestionsTest)
#include "standingquestionstest.moc"
