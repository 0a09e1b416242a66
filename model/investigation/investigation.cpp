// SPDX-License-Identifier: EUPL-1.2
#include "model/investigation/investigation.h"

#include "model/core/checks.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Investigation)
};

// AMAR art. 153k (5): who may be involved does not investigate. Finding that out afterwards is allowed to be written,
// but not to pass unseen.
bool declaredTooLate(const Investigation &investigation)
{
    return investigation.independenceDeclaredOn && investigation.startedOn &&
           *investigation.independenceDeclaredOn > *investigation.startedOn;
}

} // namespace

Findings validate(const Investigation &investigation, QDate today)
{
    Checks check(Investigation::section, today);
    check.values(investigation);
    check.order("started_on", investigation.assignedOn, investigation.startedOn,
                Text::tr("The investigation started before it was assigned."));
    check.order("concluded_on", investigation.startedOn, investigation.concludedOn,
                Text::tr("The investigation was concluded before it started."));
    check.order("report_on", investigation.startedOn, investigation.reportOn,
                Text::tr("The report is dated before the investigation started."));
    check.notice(declaredTooLate(investigation), "independence_declared_on",
                 Text::tr("Independence was declared only after the investigation had started."));
    return check.findings();
}

void addFacts(const Investigation &investigation, Facts &facts)
{
    facts.set(u"investigation.assigned_on"_s, investigation.assignedOn);
    facts.set(u"investigation.independence_declared"_s, investigation.independenceDeclaredOn.has_value());
    facts.set(u"investigation.planned"_s, investigation.plan.isKnown());
    facts.set(u"investigation.concluded_on"_s, investigation.concludedOn);
    facts.set(u"investigation.report_on"_s, investigation.reportOn);
}

} // namespace model
