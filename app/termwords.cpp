// SPDX-License-Identifier: EUPL-1.2
#include "app/termwords.h"

#include "model/counting/explanation.h"
#include "model/letter/fieldwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using model::CaseTerm;
using views::Tone;

namespace {

class TermWords // the context of its texts
{
    Q_DECLARE_TR_FUNCTIONS(app::TermWords)
};

QString kindText(const QString &kind, const model::CodeLists &codes, model::Language language)
{
    return kind.isEmpty() ? TermWords::tr("Term") : codes.list(u"term_kind"_s).text(kind, language);
}

QString dayText(QDate day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

views::TermRow rowOf(const CaseTerm &term)
{
    return {.dueOn = term.dueOn().value_or(QDate()),
            .isStatutory = term.result.statutoryEnd.has_value(),
            .isByHand = term.isByHand(),
            .lapses = term.lapses};
}

QString withDay(const CaseTerm &term, QDate today)
{
    const QString left = views::TermRowWords::timeLeft(rowOf(term), today);
    //: of a term: %1 is the day it ends, %2 how much time is left
    return term.dueOn() ? TermWords::tr("%1: %2").arg(dayText(*term.dueOn()), left) : left;
}

QString stateText(const CaseTerm &term, QDate today)
{
    switch (term.state) {
    case CaseTerm::State::Running:
    case CaseTerm::State::Missed:
        return withDay(term, today);
    case CaseTerm::State::Met: {
        const QString met = TermWords::tr("met on %1").arg(dayText(term.metOn.value_or(QDate())));
        return term.isLate() ? TermWords::tr("%1, too late").arg(met) : met;
    }
    case CaseTerm::State::Lapsed:
        return term.dueOn() ? TermWords::tr("over since %1").arg(dayText(*term.dueOn())) : TermWords::tr("over");
    case CaseTerm::State::Stopped:
        return TermWords::tr("stands still or has stopped");
    case CaseTerm::State::Withdrawn:
        return TermWords::tr("what started it is no longer in the case");
    }
    return {};
}

Tone toneOf(const CaseTerm &term, QDate today)
{
    switch (term.state) {
    case CaseTerm::State::Running:
    case CaseTerm::State::Missed:
        return views::TermRowWords::tone(rowOf(term), today);
    case CaseTerm::State::Met:
        return term.isLate() ? Tone::Warning : Tone::Good;
    case CaseTerm::State::Withdrawn:
        return Tone::Warning;
    case CaseTerm::State::Lapsed:
    case CaseTerm::State::Stopped:
        break;
    }
    return Tone::Neutral;
}

bool isOver(const CaseTerm &term)
{
    return term.state != CaseTerm::State::Running && term.state != CaseTerm::State::Missed;
}

} // namespace

views::TermRow termRow(const model::TermLine &line, const model::CodeLists &codes, model::Language language)
{
    return {.caseId = line.caseId,
            .caseText = line.alias.isEmpty() ? line.number : line.number + u" · "_s + line.alias,
            .term = kindText(line.kind, codes, language),
            .startedOn = line.startedOn,
            .dueOn = line.dueOn,
            .isStatutory = line.isStatutory,
            .isByHand = line.rule.isEmpty(),
            .lapses = line.lapses};
}

QStringList disciplinaryClock(std::vector<CaseTerm> terms, const model::CodeLists &codes, model::Language language,
                              QDate today)
{
    std::erase_if(terms, [](const CaseTerm &term) {
        return (term.kind != "T19"_L1 && term.kind != "T20"_L1) || term.state == CaseTerm::State::Met ||
               term.state == CaseTerm::State::Withdrawn;
    });
    QStringList lines;
    for (const views::TermNote &note : termNotes(std::move(terms), codes, language, today))
        //: one line about a term: %1 is what it is, %2 how it stands
        if (const QString line = TermWords::tr("%1 – %2").arg(note.title, note.state); !lines.contains(line))
            lines += line;
    return lines;
}

std::vector<views::Indication> indicationsOf(const QStringList &disciplinaryClock, bool isNameHidden)
{
    std::vector<views::Indication> all;
    if (!disciplinaryClock.isEmpty())
        all.push_back({views::Symbol::Clock, disciplinaryClock.front()});
    if (isNameHidden)
        all.push_back({views::Symbol::Lock, TermWords::tr("Name hidden")});
    return all;
}

std::vector<views::TermNote> termNotes(std::vector<CaseTerm> terms, const model::CodeLists &codes,
                                       model::Language language, QDate today)
{
    std::stable_sort(terms.begin(), terms.end(), [](const CaseTerm &one, const CaseTerm &other) {
        const QDate never(9999, 12, 31);
        return std::pair(isOver(one), one.dueOn().value_or(never)) <
               std::pair(isOver(other), other.dueOn().value_or(never));
    });
    std::vector<views::TermNote> notes;
    notes.reserve(terms.size());
    for (const CaseTerm &term : terms)
        notes.push_back({kindText(term.kind, codes, language), stateText(term, today), toneOf(term, today),
                         whyThatDay(term, language)});
    return notes;
}

QString whyThatDay(const CaseTerm &term, model::Language language)
{
    if (term.isByHand())
        return TermWords::tr("This day was entered by hand on the page %1 of the case; nothing was counted.")
            .arg(model::sectionWord(term.place.section).in(language));
    return term.isCounted ? model::explain(term.result, language) : QString();
}

} // namespace app
