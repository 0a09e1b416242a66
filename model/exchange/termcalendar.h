// SPDX-License-Identifier: EUPL-1.2
// Which days of a case go into a calendar: of the terms that still run, the number of the case, the kind and the day.
// Only of what the gate handed over; it must never take a word that somebody wrote.
#pragma once

#include "model/codes/codelists.h"
#include "model/exchange/gate.h"
#include "model/exchange/icalendar.h"

namespace model {

[[nodiscard]] std::vector<CalendarDay> calendarDaysOf(const Outgoing &outgoing, const CodeLists &codes,
                                                      Language language);

} // namespace model
