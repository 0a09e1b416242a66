// SPDX-License-Identifier: EUPL-1.2
#include "model/measure/measure.h"

#include "model/codes/words.h"
#include "model/core/checks.h"
#include "model/core/rows.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Measure)
};

bool isNone(const Measure &measure)
{
    return measure.kind.value == words::measure::None;
}

} // namespace

bool isReal(const Measure &measure)
{
    return measure.kind.isKnown() && !isNone(measure);
}

Findings validate(const Measure &measure, QDate today)
{
    Checks check(Measure::section, today);
    check.values(measure, {"planned_on"});
    check.missing(isNone(measure) && !measure.noMeasureReason.isKnown(), "no_measure_reason",
                  Text::tr("There is no measure, but the reason is not chosen."));
    check.wrong(isReal(measure) && measure.noMeasureReason.isKnown(), "no_measure_reason",
                Text::tr("There is a measure, and at the same time a reason why there is none."));
    check.wrong(isNone(measure) && (measure.plannedOn || measure.carriedOutOn), "kind",
                Text::tr("There is no measure, and yet one was planned or carried out."));
    check.order("planned_on", measure.orderedOn, measure.plannedOn,
                Text::tr("The measure was planned for a day before it was ordered."));
    check.order("carried_out_on", measure.orderedOn, measure.carriedOutOn,
                Text::tr("The measure was carried out before it was ordered."));
    check.wrong(measure.carriedOutOn && measure.sessions == 0, "sessions",
                Text::tr("The measure was carried out, so there was at least one talk or meeting."));
    return check.findings();
}

void addFacts(const std::vector<Measure> &all, Facts &facts)
{
    facts.set(u"measure.any_or_none_reasoned"_s, allRows(all, [](const Measure &measure) {
                  return isReal(measure) || (isNone(measure) && measure.noMeasureReason.isKnown());
              }));
    facts.set(u"measure.all_dated"_s,
              allRows(all, [](const Measure &measure) { return isNone(measure) || measure.orderedOn.has_value(); }));
    facts.set(u"measure.all_carried_out"_s,
              allRows(all, [](const Measure &measure) { return isNone(measure) || measure.carriedOutOn.has_value(); }));
}

} // namespace model
