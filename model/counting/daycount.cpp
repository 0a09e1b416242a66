// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/daycount.h"

#include "model/calendar/gregorian.h"

#include <algorithm>

namespace greg = boost::gregorian;

namespace model {

namespace {

std::optional<QDate> known(const GregorianDay &day)
{
    const QDate date = fromGregorian(day);
    return DayCalendar::knows(date) ? std::optional(date) : std::nullopt;
}

bool isAbsent(QDate day, const std::vector<Span> &absences)
{
    return std::any_of(absences.begin(), absences.end(),
                       [day](const Span &span) { return span.first <= day && day <= span.last; });
}

} // namespace

std::optional<QDate> plainDays(QDate start, int days)
{
    constexpr int most = (lastHolidayYear - firstHolidayYear + 1) * 366;
    if (std::abs(days) > most)
        return {};
    return known(toGregorian(start) + greg::days(days));
}

// boost's own month arithmetic snaps to the end of the month (28 February and a month would be 31 March); the law does
// not, so only the clipping is done here.
std::optional<QDate> plainMonths(QDate start, int months)
{
    const int index = start.year() * 12 + start.month() - 1 + months;
    const int year = index / 12;
    if (year < firstHolidayYear || year > lastHolidayYear)
        return {};
    const auto month = static_cast<unsigned short>(index % 12 + 1);
    const auto inYear = static_cast<unsigned short>(year);
    const auto last = static_cast<int>(greg::gregorian_calendar::end_of_month_day(inYear, month));
    return known(GregorianDay(inYear, month, static_cast<unsigned short>(std::min(start.day(), last))));
}

std::optional<QDate> countedDays(QDate start, int days, const std::vector<Span> &absences)
{
    GregorianDay day = toGregorian(start);
    while (days > 0) {
        day += greg::days(1);
        const auto date = known(day);
        if (!date)
            return {};
        if (!isAbsent(*date, absences))
            --days;
    }
    return known(day);
}

std::optional<QDate> workingDays(QDate start, int days, const DayCalendar &calendar)
{
    const greg::days step(days < 0 ? -1 : 1);
    GregorianDay day = toGregorian(start);
    for (int left = std::abs(days); left > 0;) {
        day += step;
        const auto date = known(day);
        if (!date)
            return {};
        if (calendar.isWorkingDay(*date))
            --left;
    }
    return known(day);
}

std::optional<QDate> endOf(QDate start, const Length &length, const TermRequest &request, const DayCalendar &calendar)
{
    const int count = request.direction == TermDirection::Backward ? -length.count : length.count;
    switch (length.unit) {
    case Length::Unit::Hours:
        return {}; // see hourcount.h
    case Length::Unit::WorkingDays:
        return workingDays(start, count, calendar);
    case Length::Unit::Days:
        if (request.counting == Counting::Disciplinary)
            return countedDays(start, count, request.absences);
        return request.counting == Counting::WorkingDays ? workingDays(start, count, calendar)
                                                         : plainDays(start, count);
    case Length::Unit::Weeks:
        return plainDays(start, count * 7);
    case Length::Unit::Months:
        return plainMonths(start, count);
    case Length::Unit::Years:
        return plainMonths(start, count * 12);
    }
    return {};
}

} // namespace model
