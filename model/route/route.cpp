// SPDX-License-Identifier: EUPL-1.2
#include "model/route/route.h"

#include "model/core/checks.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Route)
};

} // namespace

Findings validate(const Route &route, QDate today)
{
    Checks check(Route::section, today);
    check.values(route);
    check.missing(route.chosenOn && !route.chosen.isKnown(), "chosen",
                  Text::tr("There is a date of the choice, but not what was chosen."));
    check.notice(route.chosen.isKnown() && route.discussed.isKnown() && !route.discussed.contains(route.chosen.value),
                 "chosen", Text::tr("The chosen way is not among the ways that were discussed."));
    return check.findings();
}

void addFacts(const Route &route, Facts &facts)
{
    facts.set(u"route.discussed"_s, route.discussed.isKnown());
    facts.set(u"route.chosen_on"_s, route.chosenOn);
}

} // namespace model
