// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/caseauthor.h"

#include "model/exchange/casedraft.h"
#include "model/exchange/sectioncolumns.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// How long a phase takes, in days: short at the beginning, long at the end.
int durationOf(size_t phase, Dice &dice)
{
    return phase == 0 ? dice.between(4, 20) : phase == 1 ? dice.between(15, 60) : dice.between(30, 120);
}

// More than half of the cases are recent, so that every phase has its share; the rest lies up to five years back.
int ageOf(Dice &dice)
{
    return dice.chance(60) ? dice.between(0, 240) : dice.between(240, 1800);
}

QStringList inOrderOfLife(const QSet<QString> &names)
{
    QStringList ordered;
    for (const SectionColumns &section : allSections())
        if (const QString name = QString::fromLatin1(section.section.name); names.contains(name))
            ordered << name;
    return ordered;
}

void tickChecks(const Phase &phase, QDate on, Ticks &ticks)
{
    for (const Step &step : phase.steps)
        if (step.kind == Step::Kind::Check)
            ticks.insert(step.id, {Tick::State::Done, {}, on});
}

} // namespace

CaseAuthor::CaseAuthor(const Procedure &procedure, const Fiction &fiction, const MeasureCatalogue &measures,
                       QDate today)
    : m_procedure(procedure),
      m_fiction(fiction),
      m_measures(measures),
      m_today(today)
{
    // The allegations stand first wherever they are asked for: what was said to have happened is where a case begins.
    QSet<QString> seen{u"party"_s, u"conversation"_s};
    for (const Phase &phase : procedure.phases) {
        QSet<QString> names;
        for (const Step &step : phase.steps) {
            names << step.page << step.id.section(u'.', 0, 0);
            if (step.id == "aftercare.plan_or_not_applicable"_L1)
                names << u"closure"_s;
        }
        if (m_sections.empty() && procedure.role != Role::Counsellor)
            names << u"allegation"_s << u"term"_s;
        names -= seen;
        seen += names;
        m_sections.push_back(inOrderOfLife(names));
    }
}

FictionalCase CaseAuthor::write(quint64 seed, quint64 number) const
{
    Dice dice(seed, number);
    FictionalCase made;
    made.openedOn = m_today.addDays(-ageOf(dice));
    CaseDraft draft(m_fiction, m_measures, m_procedure.role, made.openedOn, dice);
    QDate begin = made.openedOn;
    QDate last = m_today;
    size_t phase = 0;
    for (; phase < m_sections.size(); ++phase) {
        const QDate end = begin.addDays(durationOf(phase, dice));
        const bool isCurrent = end >= m_today;
        const QStringList &sections = m_sections[phase];
        const qsizetype written = isCurrent ? dice.below(int(sections.size())) : sections.size();
        const QDate until = std::min(end, m_today);
        for (qsizetype i = 0; i < written; ++i)
            draft.write(sections[i], begin.addDays(begin.daysTo(until) * i / std::max<qsizetype>(1, sections.size())),
                        until);
        if (isCurrent)
            break;
        tickChecks(m_procedure.phases[phase], end, made.ticks);
        made.events.push_back({m_procedure.phases[phase].id, PhaseEvent::Kind::Finished, end, {}});
        begin = last = end;
    }
    if (phase < m_sections.size()) {
        made.phase = m_procedure.phases[phase].id;
        last = m_today;
    }
    if (m_procedure.keeps(Conversation::section))
        draft.writeConversations(made.openedOn, last, !made.phase.isEmpty());
    made.contents = std::move(draft.contents());
    return made;
}

} // namespace model
