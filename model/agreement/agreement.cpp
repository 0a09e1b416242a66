// SPDX-License-Identifier: EUPL-1.2
#include "model/agreement/agreement.h"

#include "model/core/checks.h"
#include "model/core/rows.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Agreement)
};

} // namespace

Findings validate(const Agreement &agreement, QDate today)
{
    Checks check(Agreement::section, today);
    check.values(agreement, {"due_on"});
    check.missing((agreement.dueOn || agreement.doneOn || agreement.who.isKnown()) && !agreement.what.isKnown(), "what",
                  Text::tr("It is not written what was agreed."));
    return check.findings();
}

void addFacts(const std::vector<Agreement> &all, Facts &facts)
{
    const auto isDone = [](const Agreement &agreement) { return agreement.doneOn.has_value(); };
    facts.set(u"agreement.any"_s, anyRow(all));
    facts.set(u"agreement.all_done"_s, allRows(all, isDone));
    // Unlike all_done this is also true when nothing was agreed: then nothing is open.
    facts.set(u"agreement.none_open"_s, allRows(all, isDone).value_or(true));
}

} // namespace model
