// SPDX-License-Identifier: EUPL-1.2
// Days as an iCalendar file (RFC 5545), for the calendar somebody plans with. Whoever sees that calendar sees this too,
// so it carries numbers of cases and kinds of terms, and must never carry a name, a pseudonym or a text of a case.
#pragma once

#include "model/core/localtext.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <vector>

namespace model {

struct CalendarDay
{
    QString caseNumber; // "2026-0042"
    QString kind;       // code of the term; with the number and `place` it makes the same entry again next time
    QString place;      // what it hangs on: "decision 5"; it is hashed, not shown
    QString kindText;   // "Beslissing op bezwaar"
    QDate day;
    bool isFinal = false; // by law, and not only planned
};

// UTF-8, CRLF, folded at 75 bytes. The same days at the same moment give the same bytes. Days that are no days are left
// out.
[[nodiscard]] QByteArray iCalendarOf(const std::vector<CalendarDay> &days, const QDateTime &now, Language language);

} // namespace model
