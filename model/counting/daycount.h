// SPDX-License-Identifier: EUPL-1.2
// Private to model/counting: one named function per counting strategy, on boost::gregorian, pure. None knows of
// holidays beyond what it is told, and none moves an end. Nothing instead of a day that the calendar does not know.
#pragma once

#include "model/calendar/daycalendar.h"
#include "model/counting/termrequest.h"

namespace model {

// The day of the event does not count, so a term of n days ends n days later (Awb 6:8 lid 1). Backward the same.
[[nodiscard]] std::optional<QDate> plainDays(QDate start, int days);

// The last day bears the number of the first; if the month has no such day, the last day of that month (European
// Convention on the Calculation of Time-Limits, Basel 1972, art. 4). 30 November and three months: 28 February.
[[nodiscard]] std::optional<QDate> plainMonths(QDate start, int months);

// Days of leave, illness and unauthorised absence do not count (WMT art. 53 lid 4). Forward only.
[[nodiscard]] std::optional<QDate> countedDays(QDate start, int days, const std::vector<Span> &absences);

// Only days that are neither Saturday, Sunday, holiday nor equated day count (Algemene termijnenwet art. 1 and 3).
[[nodiscard]] std::optional<QDate> workingDays(QDate start, int days, const DayCalendar &calendar);

// Which of the above a length and a rule ask for. `length` must fit the rule (see termchecks.h).
[[nodiscard]] std::optional<QDate> endOf(QDate start, const Length &length, const TermRequest &request,
                                         const DayCalendar &calendar);

} // namespace model
