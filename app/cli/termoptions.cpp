// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/termoptions.h"

#include "app/cli/clitext.h"
#include "model/core/didyoumean.h"
#include "model/counting/termrules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using model::Counting;
using model::Length;

namespace app {

namespace {

// Takes one option after another into a wish; the first problem stays.
class Reader final
{
public:
    Reader(const Invocation &call, TermWish &wish) : m_call(call), m_wish(wish) {}

    void read();

private:
    void refuse(const QString &sentence);
    void readStart();
    void readLength();
    void readRule();
    void readCounting();
    void readChanges();
    void readBar();
    std::optional<Length> length(const QString &text);
    std::optional<QDate> day(const QString &option);
    model::Span span(const QString &text, const QString &option);

    const Invocation &m_call;
    TermWish &m_wish;
};

const QStringList CountingNames{u"atw"_s, u"plain"_s, u"wmt"_s, u"working-days"_s};

Counting countingNamed(const QString &name)
{
    if (name == "plain"_L1)
        return Counting::Plain;
    if (name == "wmt"_L1)
        return Counting::Disciplinary;
    return name == "working-days"_L1 ? Counting::WorkingDays : Counting::GeneralAct;
}

void Reader::refuse(const QString &sentence)
{
    if (m_wish.problem.isEmpty())
        m_wish.problem = sentence;
}

void Reader::read()
{
    for (const QString &option : {u"start"_s, m_call.has(u"rule"_s) ? u"rule"_s : u"length"_s})
        if (m_call.value(option).isEmpty())
            return refuse(CliText::tr("The option --%1 is missing.").arg(option));
    readStart();
    if (m_call.has(u"rule"_s))
        readRule();
    else
        readLength();
    if (m_call.has(u"policy"_s))
        m_wish.request.origin = model::TermOrigin::Policy;
    readChanges();
    readBar();
    m_wish.posted = day(u"posted"_s);
    m_wish.received = day(u"received"_s);
    if (m_wish.posted && !m_wish.received)
        refuse(CliText::tr("--posted needs --received: a week after the end it must have arrived."));
}

void Reader::readStart()
{
    static const QRegularExpression form(u"\\A(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}))?\\z"_s);
    const QString text = m_call.value(u"start"_s);
    const auto match = form.match(text);
    const auto day = readDay(match.captured(1));
    if (!day)
        return refuse(noDate(text));
    m_wish.request.start = *day;
    if (match.captured(2).isEmpty())
        return;
    const QTime time = QTime::fromString(match.captured(2), u"HH:mm"_s);
    if (!time.isValid())
        return refuse(CliText::tr("“%1” is not a time that exists; a time looks like 14:00.").arg(match.captured(2)));
    m_wish.request.startTime = time;
}

void Reader::readLength()
{
    if (const auto whole = length(m_call.value(u"length"_s)))
        m_wish.request.length = *whole;
    readCounting();
    if (m_call.has(u"backward"_s))
        m_wish.request.direction = model::TermDirection::Backward;
}

// A rule of the list brings its own length, counting and direction.
void Reader::readRule()
{
    for (const QString &option : {u"length"_s, u"counting"_s, u"backward"_s})
        if (m_call.has(option))
            return refuse(CliText::tr("--rule says how to count; --%1 does not go with it.").arg(option));
    const QString id = m_call.value(u"rule"_s);
    const model::TermRules rules = model::TermRules::builtIn();
    const model::TermRule *rule = rules.find(id);
    if (!rule) {
        const QString nearest = model::nearestName(id, rules.ids());
        const QString text = CliText::tr("There is no rule “%1”; --rules shows them all.").arg(id);
        return refuse(nearest.isEmpty() ? text : text + u' ' + CliText::tr("Did you mean %1?").arg(nearest));
    }
    if (!rule->extends.isEmpty())
        return refuse(
            CliText::tr("%1 lengthens %2; count that one with --extend.").arg(id, rule->extends.join(u", "_s)));
    if (!rule->length)
        return refuse(CliText::tr("%1 has no length: it is to be done at once.").arg(id));
    m_wish.request = rule->request(m_wish.request.start, m_wish.request.startTime);
}

// A length in hours or in working days says itself how it counts.
void Reader::readCounting()
{
    model::TermRequest &request = m_wish.request;
    if (m_call.has(u"counting"_s)) {
        const QString name = m_call.value(u"counting"_s);
        if (!CountingNames.contains(name)) {
            const QString nearest = model::nearestName(name, CountingNames);
            const QString text =
                CliText::tr("There is no counting “%1”; there are: %2.").arg(name, CountingNames.join(u", "_s));
            return refuse(nearest.isEmpty() ? text : text + u' ' + CliText::tr("Did you mean %1?").arg(nearest));
        }
        request.counting = countingNamed(name);
    } else if (request.length.unit == Length::Unit::WorkingDays) {
        request.counting = Counting::WorkingDays;
    } else if (request.length.unit == Length::Unit::Hours) {
        request.counting = Counting::Hours;
    }
}

void Reader::readChanges()
{
    for (const QString &text : m_call.values.value(u"extend"_s))
        if (const auto more = length(text))
            m_wish.request.extensions.push_back({.length = *more});
    for (const QString &text : m_call.values.value(u"absent"_s))
        m_wish.request.absences.push_back(span(text, u"absent"_s));
    for (const QString &text : m_call.values.value(u"suspend"_s))
        m_wish.request.suspensions.push_back({.days = span(text, u"suspend"_s)});
}

// WMT art. 53 lid 5: with the disciplinary rule there is always a bar.
void Reader::readBar()
{
    const bool isDisciplinary = m_wish.request.counting == Counting::Disciplinary;
    if (!isDisciplinary && (m_call.has(u"conduct"_s) || m_call.has(u"bar"_s)))
        return refuse(CliText::tr("--conduct and --bar belong to --counting wmt."));
    if (!isDisciplinary)
        return;
    model::TermBar bar = m_wish.request.bar.value_or(model::TermBar());
    if (const auto conduct = day(u"conduct"_s))
        bar.from = *conduct;
    if (m_call.has(u"bar"_s)) {
        if (const auto most = length(m_call.value(u"bar"_s)); most && most->unit == Length::Unit::Days)
            bar.length = *most;
        else
            refuse(CliText::tr("--bar is a number of days, such as “90 days”."));
    }
    m_wish.request.bar = bar;
}

std::optional<Length> Reader::length(const QString &text)
{
    const model::LengthReading reading = model::readLength(text);
    if (!reading.length)
        refuse(reading.problem.in(m_call.language));
    return reading.length;
}

std::optional<QDate> Reader::day(const QString &option)
{
    if (!m_call.has(option))
        return {};
    const auto found = readDay(m_call.value(option));
    if (!found)
        refuse(noDate(m_call.value(option)));
    return found;
}

model::Span Reader::span(const QString &text, const QString &option)
{
    const qsizetype dots = text.indexOf(u".."_s);
    const QString from = dots < 0 ? text : text.left(dots);
    const QString to = dots < 0 ? text : text.mid(dots + 2);
    const auto first = readDay(from);
    const auto last = readDay(to);
    if (!first || !last) {
        refuse(CliText::tr("--%1 takes a day or a period of days that exist, such as 2026-03-09..2026-03-13, not “%2”.")
                   .arg(option, text));
        return {};
    }
    return {*first, *last};
}

} // namespace

std::optional<QDate> readDay(const QString &text)
{
    static const QRegularExpression form(u"\\A\\d{4}-\\d{2}-\\d{2}\\z"_s);
    const QDate day = form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString noDate(const QString &text)
{
    return CliText::tr("“%1” is not a date that exists; a date looks like 2026-03-16.").arg(text);
}

TermWish readTermWish(const Invocation &call)
{
    TermWish wish;
    Reader(call, wish).read();
    return wish;
}

} // namespace app
