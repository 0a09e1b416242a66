// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/hourcount.h"

#include "model/calendar/gregorian.h"

namespace greg = boost::gregorian;

namespace model {

namespace {

constexpr qint64 dayMinutes = 24 * 60;

GregorianDay lastSunday(int year, unsigned short month)
{
    const greg::last_day_of_the_week_in_month rule(greg::Sunday, month);
    return rule.get_date(static_cast<unsigned short>(year));
}

qint64 minutesOf(const Moment &moment)
{
    return moment.day.toJulianDay() * dayMinutes + moment.time.hour() * 60 + moment.time.minute();
}

Moment momentOf(qint64 minutes)
{
    const int inDay = int(minutes % dayMinutes);
    return {QDate::fromJulianDay(minutes / dayMinutes), QTime(inDay / 60, inDay % 60)};
}

// The minute, in UTC, at which summer time begins or ends: 01:00 on that Sunday.
qint64 change(int year, unsigned short month)
{
    return qint64(lastSunday(year, month).julian_day()) * dayMinutes + 60;
}

bool isSummerInUtc(qint64 minutes, int year)
{
    return change(year, greg::Mar) <= minutes && minutes < change(year, greg::Oct);
}

bool isBetweenTwoAndThree(const Moment &moment, unsigned short month)
{
    return moment.day == fromGregorian(lastSunday(moment.day.year(), month)) && moment.time.hour() == 2;
}

} // namespace

bool isSkippedByTheClock(const Moment &moment)
{
    return isBetweenTwoAndThree(moment, greg::Mar);
}

bool isTwiceOnTheClock(const Moment &moment)
{
    return isBetweenTwoAndThree(moment, greg::Oct);
}

Moment hoursFrom(const Moment &start, int hours)
{
    const qint64 local = minutesOf(start);
    const bool startsInSummer = isSummerInUtc(local - 120, start.day.year());
    const qint64 end = local - (startsInSummer ? 120 : 60) + qint64(hours) * 60;
    const bool endsInSummer = isSummerInUtc(end, momentOf(end).day.year());
    return momentOf(end + (endsInSummer ? 120 : 60));
}

} // namespace model
