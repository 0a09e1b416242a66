// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/generalact.h"

namespace model {

namespace {

constexpr int fewWorkingDays = 2; // art. 2: "ten minste twee dagen"
constexpr int shortestForTwo = 3; // art. 2: "een termijn van ten minste drie dagen"

struct WorkingDaysInside
{
    int count = 0;    // stops at two
    int settled = 0;  // of those, in years with a decree
    QDate only;       // the last one seen
    int openYear = 0; // a year without a decree among them
};

// From the day after the start to the end, the end included.
WorkingDaysInside inside(QDate start, QDate end, const DayCalendar &calendar)
{
    WorkingDaysInside found;
    for (QDate day = end; day > start && found.settled < fewWorkingDays; day = day.addDays(-1)) {
        if (!DayCalendar::knows(day) || !calendar.isWorkingDay(day))
            continue;
        ++found.count;
        found.only = day;
        if (calendar.isSettled(day.year()))
            ++found.settled;
        else
            found.openYear = day.year();
    }
    return found;
}

void depend(MovedEnd &moved, int year)
{
    if (moved.notSettled.empty() || moved.notSettled.back() != year)
        moved.notSettled.push_back(year);
}

} // namespace

std::optional<MovedEnd> toWorkingDay(QDate end, TermDirection direction, const DayCalendar &calendar)
{
    MovedEnd moved{.end = end};
    while (DayCalendar::knows(moved.end)) {
        const DayStatus status = calendar.status(moved.end);
        if (status.isWorkingDay()) {
            if (!status.isSettled)
                depend(moved, moved.end.year());
            return moved;
        }
        moved.moves.push_back({TermMove::Why::NotAWorkingDay, status});
        moved.end = moved.end.addDays(direction == TermDirection::Backward ? -1 : 1);
    }
    return {};
}

std::optional<MovedEnd> movedByAct(QDate start, QDate nominalEnd, const DayCalendar &calendar)
{
    auto moved = toWorkingDay(nominalEnd, TermDirection::Forward, calendar);
    if (!moved || start.daysTo(nominalEnd) < shortestForTwo)
        return moved;
    const WorkingDaysInside found = inside(start, moved->end, calendar);
    if (found.settled < fewWorkingDays && found.count > found.settled)
        depend(*moved, found.openYear);
    if (found.count >= fewWorkingDays)
        return moved;
    moved->moves.push_back({TermMove::Why::TooFewWorkingDays, calendar.status(found.only)});
    moved->end = calendar.workingDayFrom(moved->end.addDays(1));
    if (!DayCalendar::knows(moved->end))
        return {};
    if (!calendar.isSettled(moved->end.year()))
        depend(*moved, moved->end.year());
    return moved;
}

} // namespace model
