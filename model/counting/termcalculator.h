// SPDX-License-Identifier: EUPL-1.2
// Counts a term and says why it ends when it ends. Pure: the same request and calendar give the same answer, whatever
// day it is. It must never answer with a date it cannot stand for: what cannot be counted is a TermProblem.
#pragma once

#include "model/counting/termresult.h"

namespace model {

class TermCalculator final
{
public:
    explicit TermCalculator(const DayCalendar &calendar) : m_calendar(calendar) {} // the calendar must outlive it

    [[nodiscard]] TermAnswer calculate(const TermRequest &request) const;
    // "Without delay" is no number of days: as a convention the day itself, and the explanation says so.
    [[nodiscard]] TermAnswer atOnce(const TermSource &source, QDate start) const;

    [[nodiscard]] const DayCalendar &calendar() const { return m_calendar; }

private:
    const DayCalendar &m_calendar;
};

} // namespace model
