// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termfact.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array<QLatin1StringView, size_t(TermFact::None)> Names{"intake.received_on"_L1,
                                                                      "intake.acknowledged_on"_L1,
                                                                      "intake.forwarded_on"_L1,
                                                                      "intake.reporter_informed_on"_L1,
                                                                      "intake.person_informed_on"_L1,
                                                                      "complaint.received_on"_L1,
                                                                      "complaint.answered_on"_L1,
                                                                      "complaint.refused_on"_L1,
                                                                      "allegation.occurred_on"_L1,
                                                                      "allegation.discovered_on"_L1,
                                                                      "route.prosecutor_decided_on"_L1,
                                                                      "measure.intended_on"_L1,
                                                                      "measure.views_received_on"_L1,
                                                                      "measure.accused_on"_L1,
                                                                      "measure.punished_on"_L1,
                                                                      "measure.decision_handed_on"_L1,
                                                                      "measure.adopted_on"_L1,
                                                                      "decision.notified_on"_L1,
                                                                      "objection.received_on"_L1,
                                                                      "objection.term_ended_on"_L1,
                                                                      "objection.decided_on"_L1,
                                                                      "objection.notified_on"_L1,
                                                                      "objection.hearing_on"_L1,
                                                                      "objection.documents_open_on"_L1,
                                                                      "objection.appealed_on"_L1,
                                                                      "objection.judged_on"_L1,
                                                                      "objection.higher_appealed_on"_L1,
                                                                      "closure.findings_notified_on"_L1,
                                                                      "closure.closed_on"_L1,
                                                                      "aftercare.signal_on"_L1,
                                                                      "aftercare.signal_answered_on"_L1,
                                                                      "measure.appraisal_received_on"_L1,
                                                                      "measure.appraisal_views_on"_L1,
                                                                      "measure.suspension_dated_on"_L1,
                                                                      "measure.suspended_on"_L1,
                                                                      "measure.suspension_lifted_on"_L1,
                                                                      "external.received_on"_L1,
                                                                      "external.acknowledged_on"_L1,
                                                                      "external.informed_on"_L1,
                                                                      "external.report_published_on"_L1,
                                                                      "external.position_on"_L1,
                                                                      "contribution.requested_on"_L1,
                                                                      "contribution.decided_on"_L1,
                                                                      "request.woo_received_on"_L1,
                                                                      "request.woo_decided_on"_L1,
                                                                      "request.gdpr_received_on"_L1,
                                                                      "request.gdpr_decided_on"_L1};

} // namespace

TermFact termFact(const QString &name)
{
    return TermFact(std::find(Names.begin(), Names.end(), name) - Names.begin());
}

QLatin1StringView factName(TermFact fact)
{
    return fact == TermFact::None ? QLatin1StringView() : Names.at(size_t(fact));
}

} // namespace model
