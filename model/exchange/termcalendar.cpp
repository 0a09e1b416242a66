// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/termcalendar.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

QString placeOf(const QString &section, RowId row)
{
    return row.isValid() ? u"%1 %2"_s.arg(section).arg(row.value()) : QString();
}

QString kindText(const QString &kind, const CodeLists &codes, Language language)
{
    return kind.isEmpty() ? QString() : codes.list(u"term_kind"_s).text(kind, language);
}

} // namespace

std::vector<CalendarDay> calendarDaysOf(const Outgoing &outgoing, const std::vector<CaseTerm> &terms,
                                        const CodeLists &codes, Language language)
{
    std::vector<CalendarDay> days;
    for (const CaseTerm &term : terms) {
        const bool isRunning = term.state == CaseTerm::State::Running || term.state == CaseTerm::State::Missed;
        if (isRunning && term.dueOn())
            days.push_back({outgoing.file().number, term.kind, placeOf(term.place.section, term.place.row),
                            kindText(term.kind, codes, language), *term.dueOn(), term.result.statutoryEnd.has_value()});
    }
    return days;
}

std::vector<CalendarDay> calendarDaysOf(const OutgoingTerms &outgoing, const CodeLists &codes, Language language)
{
    std::vector<CalendarDay> days;
    for (const TermLine &line : outgoing.lines())
        days.push_back({line.number, line.kind, placeOf(line.section, line.row), kindText(line.kind, codes, language),
                        line.dueOn, line.isStatutory});
    return days;
}

} // namespace model
