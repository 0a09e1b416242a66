// SPDX-License-Identifier: EUPL-1.2
#include "model/term/term.h"

#include "model/core/checks.h"
#include "model/core/rows.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Term)
};

} // namespace

Findings validate(const Term &term, QDate today)
{
    Checks check(Term::section, today);
    check.values(term, {"runs_from", "due_on"});
    check.missing((term.runsFrom || term.dueOn || term.metOn) && !term.kind.isKnown(), "kind",
                  Text::tr("There is a date, but it is not written which term this is."));
    check.order("due_on", term.runsFrom, term.dueOn, Text::tr("The term ends before it begins."));
    check.order("met_on", term.runsFrom, term.metOn, Text::tr("The term was met before it began."));
    return check.findings();
}

void addFacts(const std::vector<Term> &all, Facts &facts)
{
    facts.set(u"term.any"_s, anyRow(all));
}

} // namespace model
