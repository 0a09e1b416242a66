// SPDX-License-Identifier: EUPL-1.2
#include "model/closure/closure.h"

#include "model/core/checks.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Closure)
};

} // namespace

Findings validate(const Closure &closure, QDate today)
{
    Checks check(Closure::section, today);
    check.values(closure);
    check.missing(closure.closedOn && !closure.reason.isKnown(), "reason",
                  Text::tr("The case is closed, but the reason is not chosen."));
    check.wrong(closure.aftercarePlan.isKnown() && closure.noAftercareReason.isKnown(), "no_aftercare_reason",
                Text::tr("There is a plan for aftercare, and at the same time a reason why there is none."));
    return check.findings();
}

void addFacts(const Closure &closure, Facts &facts)
{
    facts.set(u"closure.reason_known"_s, closure.reason.isKnown());
    facts.set(u"closure.closed_on"_s, closure.closedOn);
    facts.set(u"closure.lessons_written"_s, closure.lessons.isKnown());
    facts.set(u"closure.plan_or_not_applicable"_s,
              closure.aftercarePlan.isKnown() || closure.noAftercareReason.isKnown());
}

} // namespace model
