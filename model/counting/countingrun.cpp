// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/countingrun.h"

#include "model/counting/daycount.h"
#include "model/counting/termchecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

CountingRun::CountingRun(const TermRequest &request, const DayCalendar &calendar, TermResult begun)
    : m_request(request),
      m_calendar(calendar),
      m_suspensions(request.suspensions),
      m_result(std::move(begun))
{
    std::sort(m_suspensions.begin(), m_suspensions.end(),
              [](const TermSuspension &a, const TermSuspension &b) { return a.days.first < b.days.first; });
}

TermAnswer CountingRun::answer()
{
    const TermProblem outside = outsideCalendar({u"Het einde van de termijn"_s, u"The end of the term"_s});
    const Walk walked = walk(ExtendFrom::Nominal);
    if (!walked.end.isValid())
        return {{}, outside};
    if (walked.open) {
        stop(walked);
        return {std::move(m_result), {}};
    }
    if (walked.nextSuspension < m_suspensions.size())
        return {{},
                TermProblem{TermProblem::Kind::BadSpan,
                            {u"Een opschorting begint pas na het einde van de termijn."_s,
                             u"A suspension begins only after the end of the term."_s}}};
    if (!end(walked) || !applyBar() || !plan())
        return {{}, outside};
    markConventions(walked);
    markAbsence();
    markBackward();
    keepAbsences();
    return {std::move(m_result), {}};
}

// Where the term ends before the act is applied. An extension counts from the nominal end, as we read it; the other
// reading, from the end as moved by the act, is walked as well to see whether it matters.
CountingRun::Walk CountingRun::walk(ExtendFrom from) const
{
    Walk walk;
    const auto add = [&](QDate base, TermStep step) {
        walk.end = endOf(base, step.length, m_request, m_calendar).value_or(QDate());
        step.end = walk.end;
        walk.steps.push_back(std::move(step));
        return walk.end.isValid() && suspend(walk);
    };
    if (!add(m_request.start, {.kind = TermStep::Kind::Length, .length = m_request.length}))
        return walk;
    Length previous = m_request.length;
    for (const TermExtension &extension : m_request.extensions) {
        const QDate base = from == ExtendFrom::Rolled ? rolled(walk.end, previous) : walk.end;
        if (!add(base, {.kind = TermStep::Kind::Extension,
                        .length = extension.length,
                        .basis = extension.basis,
                        .reason = extension.reason}))
            return walk;
        previous = extension.length;
    }
    return walk;
}

// The days on which the term stood still come after it again. No: it is off the calendar or stands still now.
bool CountingRun::suspend(Walk &walk) const
{
    for (; walk.nextSuspension < m_suspensions.size(); ++walk.nextSuspension) {
        const TermSuspension &suspension = m_suspensions[walk.nextSuspension];
        if (suspension.days.first > rolled(walk.end, m_request.length))
            return true;
        if (suspension.days.last.isNull()) {
            walk.open = suspension;
            return false;
        }
        const QDate first = std::max(suspension.days.first, m_request.start.addDays(1));
        const int days = int(std::max<qint64>(0, first.daysTo(suspension.days.last) + 1));
        walk.end = plainDays(walk.end, days).value_or(QDate());
        if (!walk.end.isValid())
            return false;
        walk.steps.push_back({.kind = TermStep::Kind::Suspension,
                              .end = walk.end,
                              .length = {days, Length::Unit::Days},
                              .days = suspension.days,
                              .reason = suspension.reason});
    }
    return true;
}

bool CountingRun::isMovedByAct() const
{
    return (m_request.counting == Counting::GeneralAct || m_request.counting == Counting::Disciplinary) &&
           m_request.direction == TermDirection::Forward && m_request.origin == TermOrigin::Statutory;
}

bool CountingRun::actCovers(const Length &length) const
{
    return isMovedByAct() && isCoveredByAct(length);
}

// Which length art. 4 is held against. An extension is a term of its own (Awb 9:11 lid 2, 7:10 lid 3), unless the law
// states one longer term instead (Wbk art. 2e: three months, with reasons six).
Length CountingRun::decisiveLength() const
{
    if (m_request.extensions.empty())
        return m_request.length;
    Length length = m_request.extensions.back().length;
    if (m_request.extensions.back().isCombined && length.unit == m_request.length.unit)
        length.count += m_request.length.count;
    return length;
}

std::optional<MovedEnd> CountingRun::moved(QDate nominalEnd, const Length &length) const
{
    if (actCovers(length))
        return movedByAct(m_request.start, nominalEnd, m_calendar);
    return MovedEnd{.end = nominalEnd};
}

QDate CountingRun::rolled(QDate nominalEnd, const Length &length) const
{
    const auto end = moved(nominalEnd, length);
    return end ? end->end : nominalEnd;
}

void CountingRun::stop(const Walk &walk)
{
    const QDate first = std::max(walk.open->days.first, m_request.start.addDays(1));
    m_result.steps = walk.steps;
    m_result.steps.push_back(
        {.kind = TermStep::Kind::Suspension, .days = walk.open->days, .reason = walk.open->reason});
    m_result.isStopped = true;
    m_result.daysLeft = int(std::max<qint64>(0, first.daysTo(walk.end) + 1));
}

bool CountingRun::end(const Walk &walk)
{
    m_result.steps = walk.steps;
    const auto found = moved(walk.end, decisiveLength());
    if (!found)
        return false;
    take(*found, walk.end);
    if (isMovedByAct())
        m_result.notCovered = whyNotCovered(decisiveLength());
    return true;
}

void CountingRun::take(const MovedEnd &moved, QDate nominalEnd)
{
    m_result.nominalEnd = nominalEnd;
    m_result.endDay = m_calendar.status(nominalEnd);
    m_result.moves = moved.moves;
    m_result.planned = moved.end;
    if (m_request.origin == TermOrigin::Statutory)
        m_result.statutoryEnd = moved.end;
    m_result.uncertain.removeIf([](const TermMark &mark) { return mark.kind == TermMark::Kind::NotSettled; });
    markYears(moved.notSettled);
}

// WMT art. 53 lid 5: after 60 days it is over, whatever the days of absence. The act moves that end, too (art. 110).
bool CountingRun::applyBar()
{
    if (!m_request.bar)
        return true;
    const TermBar &bar = *m_request.bar;
    const QDate from = bar.from.isValid() ? bar.from : m_request.start;
    if (!DayCalendar::knows(from))
        return false;
    const auto nominalEnd = plainDays(from, bar.length.count);
    const auto found = nominalEnd ? movedByAct(from, *nominalEnd, m_calendar) : std::nullopt;
    if (!found)
        return false;
    if (found->end >= m_result.planned)
        return true;
    m_result.steps.push_back(
        {.kind = TermStep::Kind::Bar, .end = *nominalEnd, .length = bar.length, .basis = bar.basis});
    take(*found, *nominalEnd);
    return true;
}

// Nobody works on a holiday: a policy term is planned on the next working day, or on the one before when counted back.
// Of a term in working days, every day that was counted matters.
bool CountingRun::plan()
{
    if (m_request.origin == TermOrigin::Policy) {
        const auto found = toWorkingDay(m_result.nominalEnd, m_request.direction, m_calendar);
        if (!found)
            return false;
        take(*found, m_result.nominalEnd);
    }
    if (m_request.counting == Counting::WorkingDays) {
        const auto [first, last] = std::minmax(m_request.start, m_result.nominalEnd);
        std::vector<int> years;
        for (int year = first.year(); year <= last.year(); ++year)
            if (!m_calendar.isSettled(year))
                years.push_back(year);
        markYears(years);
    }
    return true;
}

void CountingRun::markConventions(const Walk &walk)
{
    if (m_request.extensions.empty() || !isMovedByAct())
        return;
    const Walk other = this->walk(ExtendFrom::Rolled);
    if (other.end.isValid() && !other.open) {
        const QDate otherwise = rolled(other.end, decisiveLength());
        if (otherwise != m_result.end())
            mark(TermMark::Kind::ExtensionFromRolled, otherwise);
    }
    Length whole = m_request.length;
    for (const TermExtension &extension : m_request.extensions)
        whole.count += extension.length.unit == whole.unit ? extension.length.count : 0;
    if (!isCoveredByAct(whole) && m_result.end() != walk.end && m_result.notCovered == LocalText())
        mark(TermMark::Kind::ExtensionTooLong, walk.end);
}

// The day to which the act moves the end may itself be a day of absence. The act does not know of those; we keep it.
void CountingRun::markAbsence()
{
    if (m_result.moves.empty() || m_request.absences.empty() || !m_result.statutoryEnd)
        return;
    const auto isAbsent = [&](QDate day) {
        return std::any_of(m_request.absences.begin(), m_request.absences.end(),
                           [day](const Span &span) { return span.first <= day && day <= span.last; });
    };
    QDate otherwise = *m_result.statutoryEnd;
    while (DayCalendar::knows(otherwise) && (isAbsent(otherwise) || !m_calendar.isWorkingDay(otherwise)))
        otherwise = otherwise.addDays(1);
    if (otherwise != *m_result.statutoryEnd && DayCalendar::knows(otherwise))
        mark(TermMark::Kind::AbsenceAtTheEnd, otherwise);
}

// Art. 1 lid 2 spares terms counted back from art. 1 only; whether art. 2 lengthens them is not said. We do not.
void CountingRun::markBackward()
{
    if (m_request.direction != TermDirection::Backward || m_request.counting != Counting::GeneralAct ||
        m_request.origin != TermOrigin::Statutory || !isCoveredByAct(m_request.length))
        return;
    const QDate end = m_result.nominalEnd;
    QDate day = m_request.start;
    int working = 0;
    do {
        day = day.addDays(-1);
        working += DayCalendar::knows(day) && m_calendar.isWorkingDay(day) ? 1 : 0;
    } while (DayCalendar::knows(day) && (day > end || working < 2));
    if (end.daysTo(m_request.start) >= 3 && day < end && DayCalendar::knows(day))
        mark(TermMark::Kind::BackwardTooShort, day);
}

void CountingRun::markYears(const std::vector<int> &years)
{
    for (const int year : years) {
        const TermMark found{.kind = TermMark::Kind::NotSettled, .year = year};
        if (std::find(m_result.uncertain.begin(), m_result.uncertain.end(), found) == m_result.uncertain.end())
            m_result.uncertain.push_back(found);
    }
}

void CountingRun::mark(TermMark::Kind kind, QDate otherwise)
{
    m_result.uncertain.push_back({.kind = kind, .otherwise = otherwise});
}

// Only what fell within the term is worth a word in the explanation.
void CountingRun::keepAbsences()
{
    for (const Span &span : m_request.absences)
        if (span.last > m_request.start && span.first <= m_result.nominalEnd)
            m_result.absences.push_back({std::max(span.first, m_request.start.addDays(1)), span.last});
    std::sort(m_result.absences.begin(), m_result.absences.end(),
              [](const Span &a, const Span &b) { return a.first < b.first; });
}

} // namespace model
