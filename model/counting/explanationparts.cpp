// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/explanationparts.h"

#include "model/calendar/daywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

QString ExplanationParts::say(QStringView dutch, QStringView english) const
{
    return (m_language == Language::Dutch ? dutch : english).toString();
}

QString ExplanationParts::day(QDate day) const
{
    return dayInWords(day, m_language);
}

QString ExplanationParts::moment(QDate day, const std::optional<QTime> &time) const
{
    if (!time)
        return this->day(day);
    return say(u"%1 om %2 uur", u"%1 at %2").arg(this->day(day), time->toString(u"HH:mm"_s));
}

QString ExplanationParts::act(int article) const
{
    return u"Algemene termijnenwet art. "_s + QString::number(article);
}

QString ExplanationParts::source(const LocalText &basis, const LocalText &because) const
{
    QStringList parts{basis.in(m_language), because.in(m_language)};
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : u" (%1)"_s.arg(parts.join(u", "_s));
}

QString ExplanationParts::begin() const
{
    const QString event = m_result.source.event.in(m_language);
    const QString when = moment(m_result.start, m_result.startTime);
    if (!event.isEmpty())
        return say(u"%1 %2.", u"%1 on %2.").arg(event, when);
    if (m_result.startTime)
        return say(u"Begin: %1.", u"Start: %1.").arg(when);
    return say(u"Begin: %1 (die dag telt niet mee).", u"Start: %1 (that day does not count).").arg(when);
}

QStringList ExplanationParts::steps() const
{
    QStringList sentences;
    for (const TermStep &step : m_result.steps) {
        if (step.kind == TermStep::Kind::Length)
            sentences += lengthStep(step);
        else if (step.kind == TermStep::Kind::AtOnce)
            sentences += atOnce(step);
        else if (step.kind == TermStep::Kind::Extension)
            sentences += extension(step);
        else if (step.kind == TermStep::Kind::Suspension)
            sentences += suspension(step);
        else
            sentences += bar(step);
    }
    return sentences;
}

QString ExplanationParts::lengthStep(const TermStep &step) const
{
    QString length = lengthInWords(step.length, m_language);
    const bool isBackward = m_result.direction == TermDirection::Backward;
    if (m_result.counting == Counting::WorkingDays && step.length.unit == Length::Unit::Days)
        length = lengthInWords({step.length.count, Length::Unit::WorkingDays}, m_language);
    if (isBackward)
        length += say(u" terug", u" back");
    const QString sentence = sentenceCase(length) + source(m_result.source.basis, m_result.source.because) + absent() +
                             u": "_s + moment(step.end, m_result.endTime) + u'.';
    if (m_result.counting != Counting::WorkingDays)
        return sentence;
    return sentence + u' ' +
           say(u"Zaterdagen, zondagen, feestdagen en daarmee gelijkgestelde dagen tellen niet mee.",
               u"Saturdays, Sundays, holidays and days equated with them do not count.");
}

QString ExplanationParts::atOnce(const TermStep &step) const
{
    return say(u"Onverwijld%1: de wet noemt geen aantal dagen. Conventie: hier staat de dag van ontvangst zelf.",
               u"Without delay%1: the act names no number of days. Convention: the day of receipt itself stands here.")
        .arg(source(step.basis, m_result.source.because));
}

QString ExplanationParts::absent() const
{
    QStringList periods;
    qint64 days = 0;
    for (const Span &span : m_result.absences) {
        periods += periodInWords(span.first, span.last, m_language);
        days += span.first.daysTo(span.last) + 1;
    }
    if (periods.isEmpty())
        return {};
    const bool isOne = days == 1;
    return say(isOne ? u"; %1 van verlof, ziekte of ongeoorloofde afwezigheid telt niet mee (%2; WMT art. 53 lid 4)"
                     : u"; %1 van verlof, ziekte of ongeoorloofde afwezigheid tellen niet mee (%2; WMT art. 53 lid 4)",
               isOne ? u"; %1 of leave, illness or unauthorised absence does not count (%2; WMT art. 53 (4))"
                     : u"; %1 of leave, illness or unauthorised absence do not count (%2; WMT art. 53 (4))")
        .arg(lengthInWords({int(days), Length::Unit::Days}, m_language), listInWords(periods, m_language));
}

QString ExplanationParts::suspension(const TermStep &step) const
{
    if (step.days.last.isNull())
        return {}; // standsStill() tells it
    const bool isOne = step.days.first == step.days.last;
    return say(isOne ? u"De termijn stond stil op %1 (%2%3): %4." : u"De termijn stond stil van %1 (%2%3): %4.",
               isOne ? u"The term stood still on %1 (%2%3): %4." : u"The term stood still from %1 (%2%3): %4.")
        .arg(periodInWords(step.days.first, step.days.last, m_language), lengthInWords(step.length, m_language),
             step.reason.in(m_language).isEmpty() ? QString() : u"; "_s + step.reason.in(m_language), day(step.end));
}

QString ExplanationParts::standsStill() const
{
    const TermStep &step = m_result.steps.back();
    return say(m_result.daysLeft == 1 ? u"De termijn staat stil sinds %1%2. Er is nog %3 over."
                                      : u"De termijn staat stil sinds %1%2. Er zijn nog %3 over.",
               u"The term stands still since %1%2. What is left: %3.")
        .arg(day(step.days.first),
             step.reason.in(m_language).isEmpty() ? QString() : u" (%1)"_s.arg(step.reason.in(m_language)),
             lengthInWords({m_result.daysLeft, Length::Unit::Days}, m_language));
}

QString ExplanationParts::extension(const TermStep &step) const
{
    return say(u"Verlengd met %1%2: %3.", u"Extended by %1%2: %3.")
        .arg(lengthInWords(step.length, m_language), source(step.basis, step.reason), day(step.end));
}

QString ExplanationParts::bar(const TermStep &step) const
{
    return say(u"Na %1 is het in elk geval voorbij, ook met afwezigheid (%2): %3.",
               u"After %1 it is over in any case, absence or not (%2): %3.")
        .arg(lengthInWords(step.length, m_language), step.basis.in(m_language), day(step.end));
}

QString ExplanationParts::ending() const
{
    if (m_result.origin == TermOrigin::Policy)
        return policy();
    QStringList sentences;
    if (m_result.moves.empty())
        return stays();
    if (m_result.moves.front().why == TermMove::Why::NotAWorkingDay)
        sentences += passedOver(*m_result.statutoryEnd);
    if (m_result.moves.back().why == TermMove::Why::TooFewWorkingDays)
        sentences += tooFew();
    return sentences.join(u' ');
}

// A Saturday or Sunday is named by its weekday already.
QString ExplanationParts::named(const DayStatus &status) const
{
    if (status.kind == DayStatus::Kind::Equated)
        return say(u" (gelijkgesteld met een feestdag)", u" (equated with a holiday)");
    return status.kind == DayStatus::Kind::Holiday ? u" (%1)"_s.arg(statusInWords(status, m_language)) : QString();
}

// "Dat is Hemelvaartsdag. Ook vrijdag 15 mei 2026 (gelijkgesteld …) en zaterdag 16 mei 2026 tellen niet, dus maandag …"
QString ExplanationParts::passedOver(QDate to) const
{
    QStringList others;
    for (qsizetype i = 1; i < m_result.moves.size(); ++i) {
        const TermMove &move = m_result.moves[i];
        if (move.why != TermMove::Why::NotAWorkingDay)
            continue;
        others += day(move.day.day) + named(move.day);
    }
    const bool isLast = m_result.moves.back().why == TermMove::Why::NotAWorkingDay;
    const QString target = isLast ? day(to) : day(m_result.moves.back().day.day);
    const QString first = statusInWords(m_result.moves.front().day, m_language);
    if (others.isEmpty())
        return say(u"Dat is %1, dus %2 (%3).", u"That is %1, so %2 (%3).").arg(first, target, act(1));
    const bool isOne = others.size() == 1;
    return say(isOne ? u"Dat is %1; ook %2 is geen werkdag, dus %3 (%4)."
                     : u"Dat is %1; ook %2 zijn geen werkdagen, dus %3 (%4).",
               isOne ? u"That is %1; %2 is no working day either, so %3 (%4)."
                     : u"That is %1; %2 are no working days either, so %3 (%4).")
        .arg(first, listInWords(others, m_language), target, act(1));
}

QString ExplanationParts::tooFew() const
{
    return say(u"In de termijn valt dan maar één werkdag (%1); het moeten er ten minste twee zijn, dus %2 (%3).",
               u"That leaves only one working day in the term (%1); there must be at least two, so %2 (%3).")
        .arg(day(m_result.moves.back().day.day), day(*m_result.statutoryEnd), act(2));
}

// Nothing moves. When the act does not apply, or the day looks as if it should move, say why it stays.
QString ExplanationParts::stays() const
{
    const bool isFree = !m_result.endDay.isWorkingDay();
    const QString status = statusInWords(m_result.endDay, m_language);
    if (!m_result.notCovered.nl.isEmpty()) {
        const QString covered = say(u"de Algemene termijnenwet geldt niet voor %1 (art. 4)",
                                    u"the Algemene termijnenwet does not apply to %1 (art. 4)")
                                    .arg(m_result.notCovered.in(m_language));
        if (!isFree)
            return sentenceCase(covered) + u'.';
        return say(u"Dat is %1, maar %2; de einddatum schuift niet op.", u"That is %1, but %2; the end does not move.")
            .arg(status, covered);
    }
    if (!isFree)
        return {};
    if (m_result.direction == TermDirection::Backward)
        return say(u"Dat is %1, maar een teruggerekende termijn schuift niet op (Algemene termijnenwet art. 1 lid 2).",
                   u"That is %1, but a term counted back does not move (Algemene termijnenwet art. 1 (2)).")
            .arg(status);
    return say(u"Dat is %1; deze termijn schuift niet op.", u"That is %1; this term does not move.").arg(status);
}

QString ExplanationParts::policy() const
{
    const QString kind =
        say(u"Dit is een beleidstermijn, geen wettelijke termijn.", u"This is a policy term, not a statutory one.");
    if (m_result.moves.empty())
        return kind;
    return say(u"Dat is %1, dus gepland op %2.", u"That is %1, so planned on %2.")
               .arg(statusInWords(m_result.endDay, m_language), day(m_result.planned)) +
           u' ' + kind;
}

QString ExplanationParts::reason(const TermMove &move) const
{
    if (move.why == TermMove::Why::TooFewWorkingDays)
        return say(u"In de termijn valt maar één werkdag: %1 (%2)",
                   u"Only one working day falls within the term: %1 (%2)")
            .arg(day(move.day.day), act(2));
    const QString text =
        say(u"%1 is %2", u"%1 is %2").arg(sentenceCase(day(move.day.day)), statusInWords(move.day, m_language));
    return m_result.origin == TermOrigin::Policy ? text : text + u" (%1)"_s.arg(act(1));
}

} // namespace model
