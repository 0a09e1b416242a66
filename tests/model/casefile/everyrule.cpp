// SPDX-License-Identifier: EUPL-1.2
#include "tests/model/casefile/everyrule.h"

namespace tests {

namespace {

const State Missed = State::Missed;
const State Lapsed = State::Lapsed;

Change received()
{
    return intake(&Intake::receivedOn, Start);
}

Change acknowledged()
{
    return intake(&Intake::acknowledgedOn, Start);
}

Change accusable()
{
    return conducted(QDate(2026, 5, 25));
}

// What comes to the case from outside: letters, requests, complaints.
const std::vector<RuleCase> Reports = {
    {"T1", received(), QDate(2026, 6, 9), Missed, intake(&Intake::acknowledgedOn, Then), Then, true},
    {"T2", acknowledged(), QDate(2026, 9, 2), Missed, intake(&Intake::reporterInformedOn, Then), Then, true},
    {"T2B", acknowledged(), QDate(2026, 9, 2), Missed, intake(&Intake::personInformedOn, Then), Then, true},
    {"T3", event("EXTERNAL_RECEIVED", Start), QDate(2026, 6, 9), Missed, event("EXTERNAL_ACKNOWLEDGED", Then), Then,
     true},
    {"T3_INFORM", event("EXTERNAL_RECEIVED", Start), QDate(2026, 9, 2), Missed, event("EXTERNAL_INFORMED", Then), Then,
     true},
    {"T4", and_(received(), triaged(true)), Start, Missed, and_(intake(&Intake::forwardedOn, Then), triaged(true)),
     Then, true},
    {"T5", event("EXTERNAL_REPORT", Start), QDate(2026, 8, 25), Missed, event("POSITION_SENT", Then), Then, true},
    {"T6", closed(Start, true), QDate(2031, 6, 2), Lapsed}, // Whit Monday: a term in years does not move
    {"T7", event("CONTRIBUTION_REQUESTED", Start), QDate(2026, 7, 14), Missed, event("CONTRIBUTION_DECIDED", Then),
     Then, true},
    {"T8", and_(received(), complaint(false)), QDate(2026, 7, 14), Missed, decision(&Decision::notifiedOn, Then)},
    {"T8_COMMITTEE", and_(received(), complaint(true)), QDate(2026, 8, 11), Missed,
     decision(&Decision::notifiedOn, Then)},
    {"T10", and_(received(), complaint(false)), QDate(2026, 6, 30), Lapsed,
     and_(intake(&Intake::refusedOn, Then), complaint(false)), Then, true},
    {"T11", and_(conducted(Start), complaint(true)), QDate(2027, 6, 2), Lapsed, intake(&Intake::receivedOn, Then)},
    {"T12", and_(complaint(true), decision(&Decision::notifiedOn, Start)), QDate(2027, 6, 2), Lapsed},
    {"T32_WOO", event("WOO_RECEIVED", Start), QDate(2026, 6, 30), Missed, event("WOO_DECIDED", Then), Then, true},
    {"T32_GDPR", event("GDPR_RECEIVED", Start), QDate(2026, 7, 2), Missed, event("GDPR_DECIDED", Then), Then, true},
};

// Decisions, and what is open against them.
const std::vector<RuleCase> Remedies = {
    {"T13", decision(&Decision::notifiedOn, Start), QDate(2026, 7, 14), Lapsed, objection(&Objection::receivedOn, Then),
     Then, true},
    {"T14", and_(decision(&Decision::notifiedOn, Start), objection(&Objection::receivedOn, Start)), QDate(2026, 8, 25),
     Missed, objection(&Objection::decidedOn, Then), Then, true},
    {"T14_COMMITTEE",
     and_(and_(decision(&Decision::notifiedOn, Start), objection(&Objection::receivedOn, Start)),
          [](CaseContents &c) { c.objections[0].committee = true; }),
     QDate(2026, 10, 6), Missed, objection(&Objection::decidedOn, Then)},
    {"T16", objection(&Objection::hearingOn, Start), QDate(2026, 5, 23), Lapsed}, // a Saturday; it stays
    {"T17", objection(&Objection::hearingOn, Start), QDate(2026, 5, 26), Missed,
     objection(&Objection::documentsOpenOn, QDate(2026, 5, 22)), QDate(2026, 5, 22), true},
    {"T18", objection(&Objection::notifiedOn, Start), QDate(2026, 7, 14), Lapsed,
     objection(&Objection::appealedOn, Then), Then, true},
    {"T18_HIGHER", objection(&Objection::judgedOn, Start), QDate(2026, 7, 14), Lapsed,
     objection(&Objection::higherAppealedOn, Then), Then, true},
    {"T26", decision(&Decision::intendedOn, Start, "AMBTSBERICHT"), QDate(2026, 6, 30), Lapsed,
     decision(&Decision::viewsHeldOn, Then, "AMBTSBERICHT"), Then, true},
    {"T27",
     and_(decision(&Decision::takenOn, Start, "AMBTSBERICHT"),
          [](CaseContents &c) { c.measures[0].carriedOutOn = Start; }),
     QDate(2032, 6, 2), Lapsed},
    {"T28", event("APPRAISAL_RECEIVED", Start), QDate(2026, 6, 16), Lapsed, event("APPRAISAL_VIEWS", Then), Then, true},
    {"T29", event("SUSPENSION_DATED", Start), QDate(2026, 6, 9), Lapsed},
    {"T30", event("SUSPENDED", Start), QDate(2026, 9, 2), Missed, event("SUSPENSION_LIFTED", Then), Then, true},
    {"T31", decision(&Decision::intendedOn, Start), QDate(2026, 6, 16), Lapsed, decision(&Decision::viewsHeldOn, Then),
     Then, true},
};

// Disciplinary law (WMT).
const std::vector<RuleCase> Disciplinary = {
    {"T19", conducted(Start), QDate(2026, 6, 23), Lapsed, event("ACCUSED", Then, u"10:00"_s)},
    {"T19_DISCOVERY", conducted(QDate(2026, 5, 25), [](Allegation &a) { a.discoveredOn = Start; }), QDate(2026, 6, 23),
     Lapsed, event("ACCUSED", Then, u"10:00"_s)},
    {"T19_PROSECUTOR", and_(accusable(), event("PROSECUTOR_DECIDED", Start)), QDate(2026, 6, 23), Lapsed,
     event("ACCUSED", Then, u"10:00"_s)},
    {"T19_ABROAD", conducted(Start, [](Allegation &a) { a.abroad = true; }), QDate(2026, 8, 3), Lapsed,
     event("ACCUSED", Then, u"10:00"_s)}, // 60 days: Saturday 1 August
    {"T20", conducted(Start), QDate(2026, 8, 3), Lapsed, event("ACCUSED", Then, u"10:00"_s), Then, true},
    {"T22", event("ACCUSED", Start, u"14:00"_s), Then, Lapsed},
    {"T23", event("ACCUSED", Start, u"14:00"_s), QDate(2026, 6, 23), Lapsed, event("PUNISHED", Then), Then, true},
    {"T24", decision(&Decision::notifiedOn, Start, "WMT_FINE"), QDate(2026, 6, 8), Lapsed,
     objection(&Objection::receivedOn, Then)}, // the fifth day is a Sunday
    {"T25",
     and_(decision(&Decision::notifiedOn, QDate(2026, 6, 1), "WMT_FINE"), objection(&Objection::receivedOn, Start)),
     QDate(2026, 7, 2), Missed, objection(&Objection::hearingOn, Then)},
};

// Policy: aftercare.
const std::vector<RuleCase> Policy = {
    {"CHECK_IN_2W", closed(Start), QDate(2026, 6, 16), Missed, talks(1)},
    {"CHECK_IN_3M", closed(Start), QDate(2026, 9, 2), Missed, talks(2)},
    {"CHECK_IN_6M", closed(Start), QDate(2026, 12, 2), Missed, talks(3)},
    {"CHECK_IN_12M", closed(Start), QDate(2027, 6, 2), Missed, talks(4)},
    {"SIGNAL", signal(Start), QDate(2026, 6, 9), Missed, signal(Start, Then)},
};

} // namespace

const std::vector<RuleCase> &ruleCases()
{
    static const std::vector<RuleCase> all = [] {
        std::vector<RuleCase> made;
        for (const auto *each : {&Reports, &Remedies, &Disciplinary, &Policy})
            made.insert(made.end(), each->begin(), each->end());
        return made;
    }();
    return all;
}

} // namespace tests
