// SPDX-License-Identifier: EUPL-1.2
// Private to model/counting: the Algemene termijnenwet as a function. It moves an end and says why; whether it applies
// to a term at all (art. 4, backward, policy) is for the caller to know.
#pragma once

#include "model/counting/termresult.h"

namespace model {

struct MovedEnd
{
    QDate end;
    QList<TermMove> moves;
    std::vector<int> notSettled; // years without a decree on which the end depends
};

// Art. 1 lid 1: to the first day that is no Saturday, Sunday, holiday or equated day. Nothing: off the calendar.
[[nodiscard]] std::optional<MovedEnd> toWorkingDay(QDate end, TermDirection direction, const DayCalendar &calendar);

// Art. 1 and 2: a term of at least three days holds at least two working days.
[[nodiscard]] std::optional<MovedEnd> movedByAct(QDate start, QDate nominalEnd, const DayCalendar &calendar);

} // namespace model
