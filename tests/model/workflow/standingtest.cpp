// SPDX-License-Identifier: EUPL-1.2
// standingOf(): where a case stands. Tables of cases over a small procedure, and over the built-in one of the adviser.
#include "model/workflow/standing.h"

#include "model/workflow/procedures.h"
#include "tests/model/workflow/casefacts.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

Step step(Step::Kind kind, const QString &id, const QString &page)
{
    return {.kind = kind, .id = id, .page = page, .toDo = {u"Doe "_s + id, u"Do "_s + id}};
}

// intake: a fact, an optional fact, a fact that may not apply; advice: a fact with `when`, a check.
Procedure smallProcedure()
{
    Step optional = step(Step::Kind::Fact, u"intake.note_known"_s, u"intake"_s);
    optional.optional = true;
    Step mayNotApply = step(Step::Kind::Fact, u"party.has_reporter"_s, u"party"_s);
    mayNotApply.mayNotApply = true;
    Step conditional = step(Step::Kind::Fact, u"measure.consent_for_joining"_s, u"consent"_s);
    conditional.when = u"measure.reporter_joins"_s;
    conditional.otherwise = {u"De melder zit er niet bij."_s, u"The reporter does not join."_s};
    Procedure procedure{.name = u"small"_s};
    procedure.phases.push_back(
        {.id = u"intake"_s,
         .steps = {step(Step::Kind::Fact, u"intake.received_on"_s, u"intake"_s), optional, mayNotApply}});
    procedure.phases.push_back({.id = u"advice"_s,
                                .comesAfter = u"intake"_s,
                                .steps = {conditional, step(Step::Kind::Check, u"second_reader"_s, u"checklist"_s)}});
    return procedure;
}

Tick done()
{
    return {.state = Tick::State::Done, .on = QDate(2026, 4, 22)};
}

Tick notApplicable(const QString &reason)
{
    return {.state = Tick::State::NotApplicable, .reason = reason, .on = QDate(2026, 4, 22)};
}

} // namespace

using State = StepStanding::State;
Q_DECLARE_METATYPE(State)
Q_DECLARE_METATYPE(PhaseStanding::State)
Q_DECLARE_METATYPE(model::Progress)

class StandingTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void phasesAreOpenCurrentDoneOrSkipped_data();
    void phasesAreOpenCurrentDoneOrSkipped();
    void currentIsTheIndexOfTheCurrentPhase();
    void stepsAreEmptyBusyDoneOrNotApplicable_data();
    void stepsAreEmptyBusyDoneOrNotApplicable();
    void aReasonIsShownForWhatDoesNotApply();
    void missingNamesEachOutstandingStepAndItsField();
    void missingSpeaksTheLanguageAskedFor();
    void aLaterPhaseListsWhatIsMissingToo();
    void aSkippedPhaseMissesNothing();
    void nextIsTheFirstOutstandingStepOfTheCurrentPhase();
    void nothingIsNextWhenOnlyOptionalStepsAreLeft();
    void theAdviserStartsWithTheDateOfReceipt();
    void theAdvisersIntakeFinishesWhenItsFactsAreKnown();
    void aTalkWithTheReporterNeedsConsentToTheName();
};

void StandingTest::phasesAreOpenCurrentDoneOrSkipped_data()
{
    using P = PhaseStanding::State;
    QTest::addColumn<Progress>("progress");
    QTest::addColumn<PhaseStanding::State>("intake");
    QTest::addColumn<PhaseStanding::State>("advice");
    QTest::newRow("new") << Progress{u"intake"_s, {}, {}} << P::Current << P::Open;
    QTest::newRow("advancing") << Progress{u"advice"_s, {u"intake"_s}, {}} << P::Done << P::Current;
    QTest::newRow("all behind") << Progress{{}, {u"intake"_s, u"advice"_s}, {}} << P::Done << P::Done;
    QTest::newRow("skipped") << Progress{u"advice"_s, {}, {u"intake"_s}} << P::Skipped << P::Current;
    QTest::newRow("came back") << Progress{u"intake"_s, {u"intake"_s}, {}} << P::Current << P::Open;
    QTest::newRow("came back to a skipped one") << Progress{u"intake"_s, {}, {u"intake"_s}} << P::Current << P::Open;
    QTest::newRow("phase of another version") << Progress{u"triage"_s, {}, {}} << P::Open << P::Open;
}

void StandingTest::phasesAreOpenCurrentDoneOrSkipped()
{
    QFETCH(const Progress, progress);
    QFETCH(const PhaseStanding::State, intake);
    QFETCH(const PhaseStanding::State, advice);
    const Procedure procedure = smallProcedure();
    const Standing standing = standingOf(procedure, {}, {}, progress, Language::Dutch);
    QCOMPARE(standing.phases.size(), size_t(2));
    QCOMPARE(standing.phases[0].state, intake);
    QCOMPARE(standing.phases[1].state, advice);
}

void StandingTest::currentIsTheIndexOfTheCurrentPhase()
{
    const Procedure procedure = smallProcedure();
    const Standing advancing = standingOf(procedure, {}, {}, {u"advice"_s, {u"intake"_s}, {}}, Language::Dutch);
    QCOMPARE(advancing.current, 1);
    QCOMPARE(advancing.currentPhase()->phase->id, u"advice"_s);
    const Standing behind = standingOf(procedure, {}, {}, {{}, {u"intake"_s, u"advice"_s}, {}}, Language::Dutch);
    QCOMPARE(behind.current, -1);
    QVERIFY(!behind.currentPhase());
    QVERIFY(!behind.next);
}

void StandingTest::stepsAreEmptyBusyDoneOrNotApplicable_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("facts"); // "name=yes|no|begun|date" separated by spaces
    QTest::addColumn<QString>("tick");  // "", "done" or a reason
    QTest::addColumn<State>("state");
    QTest::newRow("unknown") << u"intake.received_on"_s << u""_s << u""_s << State::Empty;
    QTest::newRow("date") << u"intake.received_on"_s << u"intake.received_on=date"_s << u""_s << State::Done;
    QTest::newRow("yes") << u"party.has_reporter"_s << u"party.has_reporter=yes"_s << u""_s << State::Done;
    QTest::newRow("no, nothing else") << u"party.has_reporter"_s << u"party.has_reporter=no"_s << u""_s << State::Empty;
    QTest::newRow("no, but begun") << u"party.has_reporter"_s << u"party.has_reporter=begun party.any=yes"_s << u""_s
                                   << State::Busy;
    QTest::newRow("no, though something else is there")
        << u"party.has_reporter"_s << u"party.has_reporter=no party.any=yes"_s << u""_s << State::Empty;
    QTest::newRow("begun, nothing else met")
        << u"party.has_reporter"_s << u"party.has_reporter=begun"_s << u""_s << State::Empty;
    QTest::newRow("another section begun")
        << u"party.has_reporter"_s << u"party.has_reporter=no intake.received_on=date"_s << u""_s << State::Empty;
    QTest::newRow("not applicable") << u"party.has_reporter"_s << u"party.has_reporter=no party.any=yes"_s
                                    << u"Een signaal."_s << State::NotApplicable;
    QTest::newRow("not applicable, yet met")
        << u"party.has_reporter"_s << u"party.has_reporter=yes"_s << u"Een signaal."_s << State::Done;
    QTest::newRow("reason of blanks") << u"party.has_reporter"_s << u""_s << u"  "_s << State::Empty;
    QTest::newRow("may not be marked") << u"intake.received_on"_s << u""_s << u"Geen zin."_s << State::Empty;
    QTest::newRow("a tick makes no fact") << u"intake.received_on"_s << u""_s << u"done"_s << State::Empty;
    QTest::newRow("check ticked") << u"second_reader"_s << u""_s << u"done"_s << State::Done;
    QTest::newRow("check not ticked") << u"second_reader"_s << u""_s << u""_s << State::Empty;
    QTest::newRow("check with reason only") << u"second_reader"_s << u""_s << u"Niemand was er."_s << State::Empty;
    QTest::newRow("when: no") << u"measure.consent_for_joining"_s << u"measure.reporter_joins=no"_s << u""_s
                              << State::NotApplicable;
    QTest::newRow("when: yes") << u"measure.consent_for_joining"_s << u"measure.reporter_joins=yes"_s << u""_s
                               << State::Empty;
    QTest::newRow("when: unknown") << u"measure.consent_for_joining"_s << u""_s << u""_s << State::Empty;
    QTest::newRow("when: yes, and refused")
        << u"measure.consent_for_joining"_s << u"measure.reporter_joins=yes measure.consent_for_joining=begun"_s
        << u""_s << State::Busy;
}

void StandingTest::stepsAreEmptyBusyDoneOrNotApplicable()
{
    QFETCH(const QString, id);
    QFETCH(const QString, facts);
    QFETCH(const QString, tick);
    QFETCH(const State, state);
    Facts known;
    for (const QString &fact : facts.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = fact.section(u'=', 0, 0);
        const QString value = fact.section(u'=', 1);
        if (value == "date"_L1)
            known.set(name, std::optional(QDate(2026, 4, 2)));
        else if (value == "begun"_L1)
            known.set(name, std::optional(false));
        else
            known.set(name, value == "yes"_L1);
    }
    Ticks ticks;
    if (!tick.isEmpty())
        ticks.insert(id, tick == "done"_L1 ? done() : notApplicable(tick));
    const Procedure procedure = smallProcedure();
    const Standing standing = standingOf(procedure, known, ticks, {u"intake"_s, {}, {}}, Language::Dutch);
    QVERIFY(standing.step(id));
    QCOMPARE(standing.step(id)->state, state);
}

void StandingTest::aReasonIsShownForWhatDoesNotApply()
{
    Facts facts;
    facts.set(u"measure.reporter_joins"_s, false);
    const Ticks ticks{{u"party.has_reporter"_s, notApplicable(u" Een signaal zonder melder. "_s)}};
    const Procedure procedure = smallProcedure();
    const Standing standing = standingOf(procedure, facts, ticks, {u"intake"_s, {}, {}}, Language::English);
    QCOMPARE(standing.step(u"measure.consent_for_joining"_s)->reason, u"The reporter does not join."_s);
    QCOMPARE(standing.step(u"party.has_reporter"_s)->reason, u"Een signaal zonder melder."_s);
    QVERIFY(!standing.step(u"there.is_none"_s));
}

void StandingTest::missingNamesEachOutstandingStepAndItsField()
{
    const Procedure procedure = smallProcedure();
    const Standing standing = standingOf(procedure, {}, {}, {u"intake"_s, {}, {}}, Language::Dutch);
    const Findings expected{
        {Finding::Severity::Missing, u"intake.received_on"_s, u"Doe intake.received_on"_s},
        {Finding::Severity::Missing, u"party.has_reporter"_s, u"Doe party.has_reporter"_s},
    };
    QCOMPARE(standing.phases[0].missing, expected); // the optional one does not keep anybody
}

void StandingTest::missingSpeaksTheLanguageAskedFor()
{
    const Procedure procedure = smallProcedure();
    const Standing standing = standingOf(procedure, {}, {}, {u"intake"_s, {}, {}}, Language::English);
    QCOMPARE(standing.phases[0].missing.front().text, u"Do intake.received_on"_s);
}

void StandingTest::aLaterPhaseListsWhatIsMissingToo()
{
    const Procedure procedure = smallProcedure();
    const Standing standing = standingOf(procedure, {}, {}, {u"intake"_s, {}, {}}, Language::Dutch);
    QCOMPARE(standing.phases[1].missing.size(), size_t(2));
    QCOMPARE(standing.phases[1].missing[0].field, u"consent.consent_for_joining"_s); // the page, not the fact's prefix
    QCOMPARE(standing.phases[1].missing[1].field, u"checklist.second_reader"_s);
}

void StandingTest::aSkippedPhaseMissesNothing()
{
    const Procedure procedure = smallProcedure();
    const Standing standing = standingOf(procedure, {}, {}, {u"advice"_s, {}, {u"intake"_s}}, Language::Dutch);
    QVERIFY(standing.phases[0].missing.empty());
    QCOMPARE(standing.phases[1].missing.size(), size_t(2));
}

void StandingTest::nextIsTheFirstOutstandingStepOfTheCurrentPhase()
{
    Facts facts;
    const Procedure procedure = smallProcedure();
    Standing standing = standingOf(procedure, facts, {}, {u"intake"_s, {}, {}}, Language::Dutch);
    QCOMPARE(standing.next->id, u"intake.received_on"_s);
    facts.set(u"intake.received_on"_s, std::optional(QDate(2026, 4, 2)));
    standing = standingOf(procedure, facts, {}, {u"intake"_s, {}, {}}, Language::Dutch);
    QCOMPARE(standing.next->id, u"party.has_reporter"_s); // over the optional one
}

void StandingTest::nothingIsNextWhenOnlyOptionalStepsAreLeft()
{
    Facts facts;
    facts.set(u"intake.received_on"_s, std::optional(QDate(2026, 4, 2)));
    facts.set(u"party.has_reporter"_s, true);
    const Procedure procedure = smallProcedure();
    const Standing standing = standingOf(procedure, facts, {}, {u"intake"_s, {}, {}}, Language::Dutch);
    QVERIFY(!standing.next);
    QVERIFY(standing.phases[0].missing.empty());
    QCOMPARE(standing.step(u"intake.note_known"_s)->state, State::Empty);
}

void StandingTest::theAdviserStartsWithTheDateOfReceipt()
{
    const Procedure procedure = builtInProcedure(Role::Adviser, tests::emptyCaseFacts());
    const Standing standing =
        standingOf(procedure, tests::emptyCaseFacts(), {}, {u"intake"_s, {}, {}}, Language::Dutch);
    QCOMPARE(standing.next->id, u"intake.received_on"_s);
    QVERIFY(standing.currentPhase()->missing.size() > 10);
}

void StandingTest::theAdvisersIntakeFinishesWhenItsFactsAreKnown()
{
    const Procedure procedure = builtInProcedure(Role::Adviser, tests::emptyCaseFacts());
    Facts facts = tests::emptyCaseFacts();
    Ticks ticks;
    for (const Step &step : procedure.phases.front().steps) {
        if (step.kind == Step::Kind::Check)
            ticks.insert(step.id, done());
        else
            facts.set(step.id, true);
    }
    const Progress progress{u"intake"_s, {}, {}};
    QVERIFY(standingOf(procedure, facts, ticks, progress, Language::Dutch).currentPhase()->missing.empty());
    facts.setUnknown(u"consent.identity_recorded"_s);
    const Findings missing = standingOf(procedure, facts, ticks, progress, Language::Dutch).currentPhase()->missing;
    QCOMPARE(missing.size(), size_t(1));
    QCOMPARE(missing.front().field, u"consent.identity_recorded"_s);
}

// Scenario S2: the reporter joins the second talk, so the person concerned will know who reported.
void StandingTest::aTalkWithTheReporterNeedsConsentToTheName()
{
    const Procedure procedure = builtInProcedure(Role::Adviser, tests::emptyCaseFacts());
    Facts facts = tests::emptyCaseFacts();
    const QString consent = u"measure.identity_consent_for_joining"_s;
    const Progress progress{u"measure"_s, {u"intake"_s, u"advice"_s}, {}};
    facts.set(u"measure.reporter_joins_needs_consent"_s, false);
    QCOMPARE(standingOf(procedure, facts, {}, progress, Language::Dutch).step(consent)->state, State::NotApplicable);
    facts.set(u"measure.reporter_joins_needs_consent"_s, true);
    const Standing standing = standingOf(procedure, facts, {}, progress, Language::Dutch);
    QCOMPARE(standing.step(consent)->state, State::Empty);
    QVERIFY(
        std::any_of(standing.currentPhase()->missing.begin(), standing.currentPhase()->missing.end(),
                    [](const Finding &finding) { return finding.field == "consent.identity_consent_for_joining"_L1; }));
}

QTEST_GUILESS_MAIN(StandingTest)
#include "standingtest.moc"
