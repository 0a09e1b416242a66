// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/termcalculator.h"

#include "model/counting/countingrun.h"
#include "model/counting/hourcount.h"
#include "model/counting/termchecks.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

TermResult begun(const TermRequest &request)
{
    TermResult result{.start = request.start,
                      .length = request.length,
                      .counting = request.counting,
                      .origin = request.origin,
                      .direction = request.direction,
                      .source = request.source};
    if (request.source.isUnsure)
        result.uncertain.push_back({.kind = TermMark::Kind::UnsureSource});
    return result;
}

// The 24-hour rule: from moment to moment. The act does not apply (its art. 4 under a).
TermAnswer inHours(const TermRequest &request, const DayCalendar &calendar)
{
    TermResult result = begun(request);
    const Moment start{request.start, *request.startTime};
    const bool isBackward = request.direction == TermDirection::Backward;
    const Moment end = hoursFrom(start, isBackward ? -request.length.count : request.length.count);
    if (!DayCalendar::knows(end.day))
        return {{}, outsideCalendar({u"Het einde van de termijn"_s, u"The end of the term"_s})};
    result.startTime = start.time;
    result.nominalEnd = end.day;
    result.endTime = end.time;
    result.planned = end.day;
    if (request.origin == TermOrigin::Statutory)
        result.statutoryEnd = end.day;
    result.notCovered = whyNotCovered(request.length);
    result.endDay = calendar.status(end.day);
    result.steps.push_back({.kind = TermStep::Kind::Length, .end = end.day, .length = request.length});
    if (isTwiceOnTheClock(start))
        result.uncertain.push_back({.kind = TermMark::Kind::TwiceThatHour});
    return {std::move(result), {}};
}

} // namespace

TermAnswer TermCalculator::atOnce(const TermSource &source, QDate start) const
{
    if (!DayCalendar::knows(start))
        return {{}, outsideCalendar({u"De begindatum"_s, u"The start"_s})};
    TermResult result = begun({.start = start, .counting = Counting::Plain, .source = source});
    result.nominalEnd = start;
    result.statutoryEnd = start;
    result.planned = start;
    result.endDay = m_calendar.status(start);
    result.steps.push_back({.kind = TermStep::Kind::AtOnce, .end = start, .basis = source.basis});
    return {std::move(result), {}};
}

TermAnswer TermCalculator::calculate(const TermRequest &request) const
{
    if (auto problem = problemWith(request))
        return {{}, std::move(problem)};
    if (request.counting == Counting::Hours)
        return inHours(request, m_calendar);
    return CountingRun(request, m_calendar, begun(request)).answer();
}

} // namespace model
