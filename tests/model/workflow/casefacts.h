// SPDX-License-Identifier: EUPL-1.2
// All facts a procedure may name, as the sections declare them for an empty case; here by hand, so that the workflow
// tests need no section. A fact that a section adds is added here too.
#pragma once

#include "model/workflow/facts.h"

#include <array>

namespace tests {

inline constexpr std::array caseFactNames{"intake.received_on",
                                          "intake.channel_known",
                                          "intake.component_known",
                                          "intake.anonymity_known",
                                          "intake.account_written",
                                          "intake.account_agreed_on",
                                          "intake.acknowledged_on",
                                          "triage.danger_answered",
                                          "triage.crime_answered",
                                          "triage.wrongdoing_answered",
                                          "triage.is_wrongdoing",
                                          "triage.conflict_of_interest_answered",
                                          "triage.qualified",
                                          "triage.decided_on",
                                          "party.has_reporter",
                                          "party.has_person_concerned",
                                          "party.has_counselee",
                                          "party.has_competent_authority",
                                          "allegation.any",
                                          "allegation.all_described",
                                          "allegation.all_found",
                                          "consent.content_recorded",
                                          "consent.identity_recorded",
                                          "conversation.any",
                                          "conversation.last_held_on",
                                          "conversation.with_reporter",
                                          "route.discussed",
                                          "route.chosen_on",
                                          "agreement.any",
                                          "agreement.all_done",
                                          "agreement.none_open",
                                          "advice.question_asked_on",
                                          "advice.to_reporter_on",
                                          "advice.to_authority_on",
                                          "advice.written",
                                          "advice.reviewed_on",
                                          "hearing.all_concluded",
                                          "hearing.any",
                                          "decision.taken_on",
                                          "decision.all_answered",
                                          "decision.deviation_reasoned",
                                          "decision.notified_on",
                                          "investigation.assigned_on",
                                          "investigation.independence_declared",
                                          "investigation.planned",
                                          "investigation.concluded_on",
                                          "investigation.report_on",
                                          "review.requested_on",
                                          "review.all_answered",
                                          "review.advised_on",
                                          "review.needed",
                                          "measure.any_or_none_reasoned",
                                          "measure.all_dated",
                                          "measure.all_carried_out",
                                          "measure.reporter_joins_needs_consent",
                                          "measure.identity_consent_for_joining",
                                          "objection.any",
                                          "objection.all_decided",
                                          "evaluation.all_measures_evaluated",
                                          "evaluation.case_evaluated_on",
                                          "aftercare.plan_or_not_applicable",
                                          "aftercare.first_check_on",
                                          "aftercare.all_checks_done",
                                          "closure.reason_known",
                                          "closure.closed_on",
                                          "closure.lessons_written",
                                          "term.any"};

inline model::Facts emptyCaseFacts()
{
    model::Facts facts;
    for (const char *name : caseFactNames)
        facts.setUnknown(QString::fromLatin1(name));
    return facts;
}

} // namespace tests
