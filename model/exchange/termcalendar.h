// SPDX-License-Identifier: EUPL-1.2
// Which days go into a calendar: of the terms that still run, the number of the case, the kind and the day; of one case
// or of all. Only of what the gate handed over; it must never take a word that somebody wrote.
#pragma once

#include "model/casefile/caseterm.h"
#include "model/codes/codelists.h"
#include "model/exchange/gate.h"
#include "model/exchange/icalendar.h"

namespace model {

// `terms`: all of that case, counted and entered by hand.
[[nodiscard]] std::vector<CalendarDay> calendarDaysOf(const Outgoing &outgoing, const std::vector<CaseTerm> &terms,
                                                      const CodeLists &codes, Language language);

// Of all cases.
[[nodiscard]] std::vector<CalendarDay> calendarDaysOf(const OutgoingTerms &outgoing, const CodeLists &codes,
                                                      Language language);

} // namespace model
