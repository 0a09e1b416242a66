// SPDX-License-Identifier: EUPL-1.2
#include "views/investigation/investigationpage.h"

#include "views/casefile/reminders.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Investigation;

InvestigationPage::InvestigationPage(const PageContext &context, QWidget *parent) : OnePage(context, parent)
{
    reminder(noConsequencesReminder());
    group(tr("Assignment"));
    add(&Investigation::assignedOn, tr("Assigned on"));
    add(&Investigation::independenceDeclaredOn, tr("Independence declared on"));
    help(tr("Whoever may be involved, or stands too close, does not investigate (AMAR art. 153k)."));
    add(&Investigation::assignment, tr("What is to be found out"), Tall);

    group(tr("Plan"));
    add(&Investigation::plan, tr("How, and in which order"), Tall);
    help(tr("The lightest means that can answer the question come first."));
    add(&Investigation::startedOn, tr("Started on"));
    add(&Investigation::concludedOn, tr("Concluded on"));

    group(tr("Report"));
    add(&Investigation::report, tr("What was found, for and against"), Tall);
    help(tr("Facts and where they come from. What should follow from them does not belong here."));
    add(&Investigation::reportOn, tr("Reported on"));

    leads(u"independence_declared"_s, &Investigation::independenceDeclaredOn);
    leads(u"planned"_s, &Investigation::plan);
}

} // namespace views
