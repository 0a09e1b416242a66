// SPDX-License-Identifier: EUPL-1.2
#include "model/objection/objection.h"

#include "model/core/checks.h"
#include "model/core/rows.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Objection)
};

} // namespace

Findings validate(const Objection &objection, QDate today)
{
    Checks check(Objection::section, today);
    check.values(objection, {"hearing_on"});
    check.order("received_on", objection.postedOn, objection.receivedOn,
                Text::tr("The objection was received before it was posted."));
    check.order("decided_on", objection.receivedOn ? objection.receivedOn : objection.postedOn, objection.decidedOn,
                Text::tr("The objection was decided before it came in."));
    check.missing(objection.outcome.isKnown() && !objection.decidedOn, "decided_on",
                  Text::tr("There is an outcome, but not the day on which it was decided."));
    check.missing(objection.decidedOn && !objection.outcome.isKnown(), "outcome",
                  Text::tr("The objection was decided, but the outcome is not chosen."));
    check.order("hearing_on", objection.receivedOn, objection.hearingOn,
                Text::tr("The hearing was before the objection came in."));
    check.order("hearing_on", objection.documentsOpenOn, objection.hearingOn,
                Text::tr("The hearing was before the documents lay open."));
    check.order("notified_on", objection.decidedOn, objection.notifiedOn,
                Text::tr("The decision was notified before it was taken."));
    check.order("appealed_on", objection.notifiedOn, objection.appealedOn,
                Text::tr("The appeal came in before the decision was notified."));
    check.order("judged_on", objection.appealedOn, objection.judgedOn,
                Text::tr("The court gave judgment before the appeal came in."));
    check.order("higher_appealed_on", objection.judgedOn, objection.higherAppealedOn,
                Text::tr("The higher appeal came in before the judgment."));
    return check.findings();
}

void addFacts(const std::vector<Objection> &all, Facts &facts)
{
    facts.set(u"objection.any"_s, anyRow(all));
    facts.set(u"objection.all_decided"_s,
              allRows(all, [](const Objection &objection) { return objection.decidedOn.has_value(); }));
}

} // namespace model
