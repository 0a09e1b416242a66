// SPDX-License-Identifier: EUPL-1.2
#include "model/calendar/daycalendar.h"

namespace model {

// Algemene termijnenwet art. 1 lid 1 (Saturday, Sunday) and art. 3 (the rest).
DayStatus DayCalendar::status(QDate day) const
{
    Q_ASSERT(knows(day));
    DayStatus status{.day = day, .holidays = holidaysOn(day)};
    if (!status.holidays.empty()) {
        status.kind = DayStatus::Kind::Holiday;
    } else if (day.dayOfWeek() == Qt::Sunday) {
        status.kind = DayStatus::Kind::Sunday;
    } else if (day.dayOfWeek() == Qt::Saturday) {
        status.kind = DayStatus::Kind::Saturday;
    } else if (const EquatedDay *equated = m_equated.find(day)) {
        status.kind = DayStatus::Kind::Equated;
        status.equatedAs = equated->text;
        status.decree = m_equated.decreeFor(day.year())->name;
    } else {
        status.isSettled = isSettled(day.year());
    }
    return status;
}

bool DayCalendar::isWorkingDay(QDate day) const
{
    Q_ASSERT(knows(day));
    return day.dayOfWeek() < Qt::Saturday && !m_equated.find(day) && holidaysOn(day).empty();
}

QDate DayCalendar::workingDayFrom(QDate day) const
{
    while (knows(day) && !isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate DayCalendar::workingDayUntil(QDate day) const
{
    while (knows(day) && !isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

} // namespace model
