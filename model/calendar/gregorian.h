// SPDX-License-Identifier: EUPL-1.2
// Private to model/calendar and model/counting: the border between QDate, which the rest of the program speaks, and
// boost::gregorian, in which days are counted. No other folder may include it (tests/architecture/arrows.txt), so Boost
// stays out of every public header.
#pragma once

#include <QDate>
#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace model {

using GregorianDay = boost::gregorian::date;

// Only for days between 1400 and 9999, the range of Boost; DayCalendar::knows() is far narrower.
[[nodiscard]] inline GregorianDay toGregorian(QDate day)
{
    return {static_cast<unsigned short>(day.year()), static_cast<unsigned short>(day.month()),
            static_cast<unsigned short>(day.day())};
}

[[nodiscard]] inline QDate fromGregorian(const GregorianDay &day)
{
    return QDate::fromJulianDay(day.julian_day());
}

} // namespace model
