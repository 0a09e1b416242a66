// SPDX-License-Identifier: EUPL-1.2
// Which days are working days for a Dutch term, and why not: Saturdays, Sundays, the holidays of the Algemene
// termijnenwet (computed) and equated days (data). It must never call a year settled for which no decree is known.
#pragma once

#include "model/calendar/equateddays.h"
#include "model/calendar/holidays.h"

namespace model {

struct DayStatus
{
    // A holiday that falls on a Saturday or Sunday is a holiday here: the name says more than the weekday.
    enum class Kind { Working, Saturday, Sunday, Holiday, Equated };

    QDate day;
    Kind kind = Kind::Working;
    std::vector<Holiday> holidays; // of a holiday
    LocalText equatedAs;           // of an equated day: "de dag na Hemelvaartsdag"
    LocalText decree;              // of an equated day
    bool isSettled = true;         // no: it is a working day only as long as no decree equates it

    [[nodiscard]] bool isWorkingDay() const { return kind == Kind::Working; }
};

class DayCalendar final
{
public:
    explicit DayCalendar(EquatedDays equated) : m_equated(std::move(equated)) {}
    [[nodiscard]] static DayCalendar builtIn() { return DayCalendar(EquatedDays::builtIn()); }

    // Nothing below may be asked of other days.
    [[nodiscard]] static bool knows(QDate day)
    {
        return day.isValid() && day.year() >= firstHolidayYear && day.year() <= lastHolidayYear;
    }

    [[nodiscard]] DayStatus status(QDate day) const;
    [[nodiscard]] bool isWorkingDay(QDate day) const; // the same answer as status(), quicker
    [[nodiscard]] bool isSettled(int year) const { return m_equated.decreeFor(year) != nullptr; }
    // The day itself or the first working day after (before) it; at the edge of what is known a day that is not known.
    [[nodiscard]] QDate workingDayFrom(QDate day) const;
    [[nodiscard]] QDate workingDayUntil(QDate day) const;

    [[nodiscard]] const EquatedDays &equatedDays() const { return m_equated; }

private:
    EquatedDays m_equated;
};

} // namespace model
