// SPDX-License-Identifier: EUPL-1.2
#include "views/closure/closurepage.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Closure;

ClosurePage::ClosurePage(const PageContext &context, QWidget *parent) : OnePage(context, parent)
{
    group(tr("Aftercare"), tr("A case is not closed without a plan for aftercare, or a reason why there is none."));
    add(&Closure::aftercarePlan, tr("Plan for aftercare"), Tall);
    help(context.isCounsellor() ? tr("When you ask again, and how you may reach the counselee.")
                                : tr("For the reporter and for the person concerned: who asks, when, and how."));
    add(&Closure::noAftercareReason, tr("Or: why there is no aftercare"), Tall);

    group(tr("What was learnt"));
    add(&Closure::lessons, tr("Lessons, without anybody being recognisable"), Tall);

    group(tr("Closing"));
    add(&Closure::reason, tr("Reason for closing"));
    add(&Closure::closedOn, tr("Closed on"));

    leads(u"plan_or_not_applicable"_s, &Closure::aftercarePlan);
}

} // namespace views
