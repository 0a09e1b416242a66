// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/termcalendar.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace model {

std::vector<CalendarDay> calendarDaysOf(const Outgoing &outgoing, const CodeLists &codes, Language language)
{
    QHash<QString, int> seen;
    std::vector<CalendarDay> days;
    for (const Term &term : outgoing.contents().terms) {
        if (term.row.retracted)
            continue;
        const int ordinal = seen[term.kind.value]++; // counted over all, so that the others keep theirs
        if (!term.dueOn || term.metOn)
            continue;
        const QString text =
            term.kind.isKnown() ? codes.list(u"term_kind"_s).text(term.kind.value, language) : QString();
        days.push_back({outgoing.file().number, term.kind.value, ordinal, text, *term.dueOn, false});
    }
    return days;
}

} // namespace model
