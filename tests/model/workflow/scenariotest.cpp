// SPDX-License-Identifier: EUPL-1.2
// The scenarios of the domain paper, walked by values alone: what the sections say of a case is enough to finish each
// phase of the procedure, and what a scenario forbids is missing until it is done.
#include "model/casefile/casecontents.h"
#include "model/casefile/crossfacts.h"
#include "model/workflow/procedures.h"
#include "model/workflow/standing.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

// A case on its way: contents, ticks and progress, without storage.
struct Walk
{
    explicit Walk(Role role) : procedure(builtInProcedure(role, emptyFacts()))
    {
        progress.currentPhase = procedure.phases.front().id;
    }

    [[nodiscard]] QStringList missing() const // fields of the current phase, joined by standingOf()
    {
        QStringList fields;
        const Standing standing = standingOf(procedure, factsOf(contents), ticks, progress, Language::English);
        if (const PhaseStanding *phase = standing.currentPhase())
            for (const Finding &finding : phase->missing)
                fields.append(finding.field);
        return fields;
    }
    void tick(const QString &id) { ticks.insert(id, {.state = Tick::State::Done, .on = QDate(2026, 6, 17)}); }
    void leaveOut(const QString &id)
    {
        ticks.insert(id,
                     {.state = Tick::State::NotApplicable, .reason = u"Niet aan de orde."_s, .on = QDate(2026, 6, 17)});
    }
    void finish()
    {
        progress.finished.insert(progress.currentPhase);
        const Phase *next = procedure.phaseAfter(progress.currentPhase);
        progress.currentPhase = next ? next->id : QString();
    }

    Procedure procedure;
    CaseContents contents;
    Ticks ticks;
    Progress progress;
};

Code code(QLatin1StringView value)
{
    return {QString(value)};
}

SealedText text()
{
    return {u"Verzonnen tekst."_s};
}

RowState row(int id)
{
    return {.id = RowId(id)};
}

constexpr int reporter = 1;
constexpr int sergeant = 2;
constexpr int commander = 3;
constexpr int talk = 10;

void fillIntakeOfS2(CaseContents &contents)
{
    contents.intake = {.receivedOn = QDate(2026, 4, 2),
                       .channel = code("MID"_L1),
                       .component = code("KL"_L1),
                       .anonymity = code("CONFIDENTIAL"_L1),
                       .account = text(),
                       .accountAgreedOn = QDate(2026, 4, 7),
                       .acknowledgedOn = QDate(2026, 4, 7)};
    contents.triages = {{.danger = false,
                         .crime = false,
                         .isWrongdoing = false,
                         .conflictOfInterest = false,
                         .category = code("UNDESIRABLE_BEHAVIOUR"_L1),
                         .decidedOn = QDate(2026, 4, 8)}};
    contents.parties = {{.row = row(reporter), .role = code("REPORTER"_L1), .alias = u"@melder-1"_s},
                        {.row = row(sergeant), .role = code("PERSON_CONCERNED"_L1), .alias = u"@betrokkene-1"_s}};
    contents.consents = {{.row = row(20),
                          .scope = code("CONTENT"_L1),
                          .recipient = code("COID"_L1),
                          .answer = code("GIVEN"_L1),
                          .givenOn = QDate(2026, 4, 2)},
                         {.row = row(21),
                          .scope = code("IDENTITY"_L1),
                          .recipient = code("COMMANDER"_L1),
                          .answer = code("REFUSED"_L1),
                          .givenOn = QDate(2026, 4, 2)}};
}

void describeAllegations(CaseContents &contents)
{
    for (const int number : {1, 2})
        contents.allegations.push_back({.row = row(4 + number),
                                        .number = number,
                                        .person = RowId(sergeant),
                                        .description = text(),
                                        .conductedOn = QDate(2026, 3, 18),
                                        .behaviour = code("DISCRIMINATION"_L1),
                                        .grounds = {{u"RACE_DESCENT"_s}},
                                        .modality = {{u"ORAL"_s}}});
}

void fillAdviceOfS2(CaseContents &contents)
{
    contents.parties.push_back({.row = row(commander), .role = code("COMPETENT_AUTHORITY"_L1), .alias = u"@gezag-1"_s});
    contents.conversations = {
        {.row = row(30), .heldOn = QDate(2026, 4, 14), .person = RowId(reporter), .summary = text()}};
    contents.hearings = {{.row = row(31), .person = RowId(sergeant), .heldOn = QDate(2026, 5, 12), .account = text()}};
    for (const auto addressee : {"REPORTER"_L1, "COMPETENT_AUTHORITY"_L1})
        contents.advices.push_back({.row = row(32 + int(contents.advices.size())),
                                    .addressee = code(addressee),
                                    .askedOn = QDate(2026, 4, 10),
                                    .advice = text(),
                                    .reviewedOn = QDate(2026, 4, 21),
                                    .issuedOn = QDate(2026, 4, 22)});
    contents.decisions = {{.row = row(34),
                           .person = RowId(sergeant),
                           .takenOn = QDate(2026, 5, 20),
                           .notifiedOn = QDate(2026, 5, 20),
                           .answer = code("FOLLOWED"_L1),
                           .decision = text()}};
}

} // namespace

class ScenarioTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void s2IsWalkedFromReportToEvaluation();
    void s2NeedsConsentBeforeTheReporterJoins();
    void s3NeedsAReasonForDeviating();
    void s1StaysWithTheCounsellor();
};

namespace {

Walk s2InMeasure()
{
    Walk walk(Role::Adviser);
    fillIntakeOfS2(walk.contents);
    describeAllegations(walk.contents);
    walk.tick(u"intake_without_consequences"_s);
    walk.finish();
    fillAdviceOfS2(walk.contents);
    walk.contents.allegations[0].finding = code("PLAUSIBLE"_L1);
    walk.contents.allegations[1].finding = code("UNDETERMINED"_L1);
    walk.tick(u"advice_without_consequences"_s);
    walk.finish();
    walk.contents.measures = {{.row = row(talk),
                               .person = RowId(sergeant),
                               .kind = code("AWARENESS_TALK"_L1),
                               .orderedOn = QDate(2026, 5, 20),
                               .plannedOn = QDate(2026, 6, 17),
                               .sessions = 2,
                               .reporterJoins = false}};
    return walk;
}

} // namespace

void ScenarioTest::s2IsWalkedFromReportToEvaluation()
{
    Walk walk(Role::Adviser);
    fillIntakeOfS2(walk.contents);
    QCOMPARE(walk.missing(), QStringList({u"allegation.all_described"_s, u"checklist.intake_without_consequences"_s}));
    describeAllegations(walk.contents);
    walk.tick(u"intake_without_consequences"_s);
    QCOMPARE(walk.missing(), QStringList());
    walk.finish();

    fillAdviceOfS2(walk.contents);
    QCOMPARE(walk.missing(), QStringList({u"allegation.all_found"_s, u"checklist.advice_without_consequences"_s}));

    walk = s2InMeasure();
    QCOMPARE(walk.missing(), QStringList({u"measure.all_carried_out"_s}));
    walk.contents.measures[0].carriedOutOn = QDate(2026, 6, 17);
    QCOMPARE(walk.missing(), QStringList());
    walk.finish();

    walk.contents.closure.closedOn = QDate(2026, 6, 17);
    walk.contents.closure.reason = code("HANDLED"_L1);
    QCOMPARE(walk.missing(), QStringList({u"evaluation.all_measures_evaluated"_s, u"evaluation.case_evaluated_on"_s,
                                          u"closure.plan_or_not_applicable"_s})); // G5: no closing without a plan
    walk.contents.closure.aftercarePlan = text();
    walk.contents.evaluations = {{.row = row(40), .measure = RowId(talk), .heldOn = QDate(2026, 6, 17)},
                                 {.row = row(41), .heldOn = QDate(2026, 6, 17), .findings = text()}};
    QCOMPARE(walk.missing(), QStringList());
    walk.finish();
    QVERIFY(walk.progress.currentPhase.isEmpty());
}

void ScenarioTest::s2NeedsConsentBeforeTheReporterJoins()
{
    Walk walk = s2InMeasure();
    walk.contents.measures[0].carriedOutOn = QDate(2026, 6, 17);
    walk.contents.measures[0].reporterJoins = true;
    QCOMPARE(walk.missing(), QStringList({u"consent.identity_consent_for_joining"_s}));
    walk.contents.consents.push_back({.row = row(22),
                                      .scope = code("IDENTITY"_L1),
                                      .recipient = code("PERSON_CONCERNED"_L1),
                                      .person = RowId(sergeant),
                                      .answer = code("GIVEN"_L1),
                                      .givenOn = QDate(2026, 6, 10)});
    QCOMPARE(walk.missing(), QStringList());
}

void ScenarioTest::s3NeedsAReasonForDeviating()
{
    Walk walk = s2InMeasure();
    walk.progress.currentPhase = u"advice"_s;
    QCOMPARE(walk.missing(), QStringList());
    walk.contents.decisions[0].answer = code("NOT_FOLLOWED"_L1);
    QCOMPARE(walk.missing(), QStringList({u"decision.deviation_reasoned"_s}));
    walk.contents.decisions[0].deviationReason = text();
    QCOMPARE(walk.missing(), QStringList());
}

void ScenarioTest::s1StaysWithTheCounsellor()
{
    Walk walk(Role::Counsellor);
    walk.contents.parties = {{.row = row(1), .role = code("COUNSELEE"_L1), .alias = u"@gesprekspartner-1"_s}};
    for (const int day : {19, 26, 29})
        walk.contents.conversations.push_back({.row = row(day), .heldOn = QDate(2026, 5, day), .person = RowId(1)});
    walk.tick(u"limits_explained"_s);
    walk.tick(u"conversation_without_consequences"_s);
    QCOMPARE(walk.missing(), QStringList());
    walk.finish();

    walk.contents.route = {.discussed = {{u"SELF_ADDRESS"_s, u"REPORT_LINE"_s, u"NONE"_s}},
                           .chosen = code("SELF_ADDRESS"_L1),
                           .chosenOn = QDate(2026, 5, 29)};
    walk.tick(u"duties_considered"_s);
    QCOMPARE(walk.missing(), QStringList({u"consent.content_recorded"_s, u"consent.identity_recorded"_s}));
    walk.leaveOut(u"consent.content_recorded"_s); // nothing is handed over
    walk.leaveOut(u"consent.identity_recorded"_s);
    QCOMPARE(walk.missing(), QStringList());
    walk.finish();

    walk.progress.skipped.insert(u"agreement"_s);
    walk.progress.currentPhase = u"aftercare"_s;
    walk.contents.closure = {
        .reason = code("CLOSED_BY_PERSON"_L1), .closedOn = QDate(2026, 5, 29), .noAftercareReason = text()};
    QCOMPARE(walk.missing(), QStringList({u"checklist.figures_untraceable"_s}));
    walk.tick(u"figures_untraceable"_s);
    QCOMPARE(walk.missing(), QStringList());
}

QTEST_GUILESS_MAIN(ScenarioTest)
#include "scenariotest.moc"
