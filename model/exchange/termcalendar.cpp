// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/termcalendar.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace model {

std::vector<CalendarDay> calendarDaysOf(const Outgoing &outgoing, const std::vector<CaseTerm> &terms,
                                        const CodeLists &codes, Language language)
{
    QHash<QString, int> seen;
    std::vector<CalendarDay> days;
    for (const CaseTerm &term : terms) {
        const int ordinal = seen[term.kind]++; // counted over all, so that the others keep theirs
        const bool isRunning = term.state == CaseTerm::State::Running || term.state == CaseTerm::State::Missed;
        if (!isRunning || !term.dueOn())
            continue;
        const QString text = term.kind.isEmpty() ? QString() : codes.list(u"term_kind"_s).text(term.kind, language);
        days.push_back(
            {outgoing.file().number, term.kind, ordinal, text, *term.dueOn(), term.result.statutoryEnd.has_value()});
    }
    return days;
}

} // namespace model
