// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/termquestion.h"

#include "model/calendar/daywords.h"
#include "model/counting/explanation.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

using Field = TermReply::Field;

QString say(Language language, const QString &dutch, const QString &english)
{
    return language == Language::Dutch ? dutch : english;
}

Field fieldOf(TermProblem::Kind kind, const TermRequest &request)
{
    switch (kind) {
    case TermProblem::Kind::BadDate:
    case TermProblem::Kind::OutsideCalendar:
        return request.counting == Counting::Hours && !request.startTime ? Field::Time : Field::Start;
    case TermProblem::Kind::BadLength:
        return Field::Length;
    case TermProblem::Kind::BadSpan:
        return Field::Absences;
    case TermProblem::Kind::BadCombination:
        break;
    }
    return Field::Counting;
}

// From the fields to a request, and from there to the answer. Used once.
class Answering final
{
public:
    Answering(const TermQuestion &question, const TermRules &rules, Language language)
        : m_question(question),
          m_rules(rules),
          m_language(language)
    {}

    [[nodiscard]] TermReply answer(const TermCalculator &calculator)
    {
        const bool isComplete = readLengthOrRule();
        readTime();
        readChanges();
        if (!m_question.start || !isComplete || !m_reply.problems.empty())
            return m_reply;
        m_request.start = *m_question.start;
        const TermAnswer counted = calculator.calculate(m_request);
        if (counted.problem) {
            refuse(fieldOf(counted.problem->kind, m_request), counted.problem->text.in(m_language));
            return m_reply;
        }
        m_reply.result = counted.result;
        judge(calculator.calendar());
        write();
        return m_reply;
    }

private:
    void refuse(Field field, const QString &text) { m_reply.problems.push_back({field, text}); }

    [[nodiscard]] std::optional<Length> length(const QString &typed, Field field)
    {
        const LengthReading reading = model::readLength(typed);
        if (!reading.length)
            refuse(field, reading.problem.in(m_language));
        return reading.length;
    }

    // False: nothing to count with yet.
    [[nodiscard]] bool readLengthOrRule()
    {
        if (m_question.rule.isEmpty())
            return readOwnLength();
        const TermRule *rule = m_rules.find(m_question.rule);
        if (!rule || !rule->isCountable()) {
            refuse(Field::Rule, say(m_language, u"Deze termijn heeft geen eigen lengte om mee te rekenen."_s,
                                    u"This term has no length of its own to count with."_s));
            return false;
        }
        m_request = rule->request(m_question.start.value_or(QDate()));
        return true;
    }

    [[nodiscard]] bool readOwnLength()
    {
        m_request.counting = m_question.counting;
        m_request.origin = m_question.origin;
        m_request.direction = m_question.direction;
        if (m_request.counting == Counting::Disciplinary)
            m_request.bar = TermBar();
        if (m_question.length.trimmed().isEmpty())
            return false;
        const std::optional<Length> whole = length(m_question.length, Field::Length);
        if (!whole)
            return false;
        m_request.length = *whole;
        if (whole->unit == Length::Unit::Hours)
            m_request.counting = Counting::Hours;
        else if (whole->unit == Length::Unit::WorkingDays)
            m_request.counting = Counting::WorkingDays;
        return true;
    }

    void readTime()
    {
        const QString typed = m_question.startTime.trimmed();
        if (m_request.counting != Counting::Hours || typed.isEmpty())
            return;
        for (const QString &form : {u"HH:mm"_s, u"H:mm"_s, u"HH.mm"_s, u"H.mm"_s})
            if (const QTime time = QTime::fromString(typed, form); time.isValid()) {
                m_request.startTime = time;
                return;
            }
        refuse(Field::Time, say(m_language, u"“%1” is geen tijdstip; schrijf bijvoorbeeld 14:00."_s,
                                u"“%1” is no time; write for example 14:00."_s)
                                .arg(typed));
    }

    void readChanges()
    {
        if (!m_question.extension.trimmed().isEmpty())
            if (const std::optional<Length> more = length(m_question.extension, Field::Extension))
                m_request.extensions.push_back({.length = *more});
        if (m_request.counting == Counting::Disciplinary) {
            m_request.absences = m_question.absences;
            if (m_request.bar && m_question.conduct)
                m_request.bar->from = *m_question.conduct;
        }
        if (m_question.posted && !m_question.received)
            refuse(Field::Post,
                   say(m_language,
                       u"Vul ook in wanneer het is ontvangen: dat moet binnen een week na het einde zijn."_s,
                       u"Say also when it was received: that must be within a week after the end."_s));
    }

    void judge(const DayCalendar &calendar)
    {
        if (!m_question.received)
            return;
        const PostAnswer post = judgePost(*m_reply.result, m_question.posted, *m_question.received, calendar);
        if (post.problem)
            refuse(Field::Post, post.problem->text.in(m_language));
        else
            m_reply.post = post.verdict;
    }

    void write()
    {
        const TermResult &result = *m_reply.result;
        m_reply.explanation = explain(result, m_language);
        if (m_reply.post) {
            m_reply.explanation += u' ' + m_reply.post->text.in(m_language);
            if (!m_reply.post->convention.nl.isEmpty())
                m_reply.explanation += u' ' + m_reply.post->convention.in(m_language);
        }
        if (result.isStopped)
            return;
        QString day = dayInWords(result.end(), m_language);
        if (result.endTime)
            day += u", "_s + result.endTime->toString(u"HH:mm"_s);
        m_reply.headline = result.statutoryEnd ? say(m_language, u"Eindigt op %1"_s, u"Ends on %1"_s).arg(day)
                                               : say(m_language, u"Plannen voor %1"_s, u"Plan by %1"_s).arg(day);
    }

    const TermQuestion &m_question;
    const TermRules &m_rules;
    Language m_language;
    TermRequest m_request;
    TermReply m_reply;
};

} // namespace

QString TermReply::problemOf(Field field) const
{
    for (const Problem &problem : problems)
        if (problem.field == field)
            return problem.text;
    return {};
}

TermReply answerTerm(const TermQuestion &question, const TermCalculator &calculator, const TermRules &rules,
                     Language language)
{
    return Answering(question, rules, language).answer(calculator);
}

} // namespace model
