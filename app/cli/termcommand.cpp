// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/termoptions.h"
#include "model/calendar/daywords.h"
#include "model/counting/explanation.h"
#include "model/counting/postrule.h"
#include "model/counting/rulereadback.h"
#include "model/exchange/jsonwriter.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using model::TermResult;

namespace app {

namespace {

struct Outcome
{
    TermResult term;
    TermWish wish;
    std::optional<model::PostVerdict> post;
    model::Language language;

    [[nodiscard]] QString explanation() const
    {
        const QString text = model::explain(term, language);
        return post ? text + u' ' + post->text.in(language) : text;
    }
    [[nodiscard]] QStringList uncertain() const
    {
        QStringList all = model::uncertainInWords(term, language);
        if (post && !post->convention.nl.isEmpty())
            all += post->convention.in(language);
        return all;
    }
};

QString iso(QDate day, const std::optional<QTime> &time)
{
    return day.toString(Qt::ISODate) + (time ? time->toString(u"'T'HH:mm"_s) : QString());
}

void writePost(model::JsonWriter &json, const Outcome &outcome)
{
    json.field("posted"_L1, outcome.wish.posted);
    json.field("received"_L1, outcome.wish.received);
    json.field("last_receipt"_L1, std::optional(outcome.post->lastReceipt));
    json.field("timely"_L1, outcome.post->isTimely);
}

QString asJson(const Outcome &outcome)
{
    const TermResult &term = outcome.term;
    const bool isStatutory = term.statutoryEnd.has_value();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    model::JsonWriter json(buffer);
    json.beginObject();
    json.field("start"_L1, iso(term.start, term.startTime));
    json.field("nominal"_L1, iso(term.nominalEnd, term.endTime));
    json.textOrNull("statutory"_L1, isStatutory ? iso(*term.statutoryEnd, term.endTime) : QString());
    json.field("planned"_L1, iso(term.planned, term.endTime));
    json.field("kind"_L1, isStatutory ? u"statutory"_s : u"policy"_s);
    json.field("moved"_L1, model::movedInWords(term, outcome.language));
    json.field("uncertain"_L1, outcome.uncertain());
    if (outcome.post)
        writePost(json, outcome);
    json.field("explanation"_L1, outcome.explanation());
    json.endObject();
    json.finish();
    return QString::fromUtf8(buffer.data()).trimmed();
}

void tell(Console &console, const Outcome &outcome)
{
    const TermResult &term = outcome.term;
    const auto line = [&](const QString &name, QDate day, const std::optional<QTime> &time) {
        console.out(name.leftJustified(22) + iso(day, time) + u"  "_s + model::dayInWords(day, outcome.language));
    };
    line(CliText::tr("Start"), term.start, term.startTime);
    line(CliText::tr("Nominal end"), term.nominalEnd, term.endTime);
    if (term.statutoryEnd)
        line(CliText::tr("Statutory end"), *term.statutoryEnd, term.endTime);
    else
        console.out(CliText::tr("Statutory end").leftJustified(22) + CliText::tr("none: a policy term"));
    line(CliText::tr("Plan by"), term.planned, term.endTime);
    console.out(QString());
    console.out(outcome.explanation());
}

ExitCode count(const Invocation &call)
{
    if (call.has(u"rules"_s)) {
        call.console().out(model::readBack(model::TermRules::builtIn(), call.language));
        return ExitCode::Done;
    }
    Outcome outcome{.wish = readTermWish(call), .language = call.language};
    if (!outcome.wish.problem.isEmpty())
        return refuseUsage(call, outcome.wish.problem);
    const model::DayCalendar calendar = model::DayCalendar::builtIn();
    model::TermAnswer answer = model::TermCalculator(calendar).calculate(outcome.wish.request);
    if (!answer.isGood())
        return refuseUsage(call, answer.problem->text.in(call.language));
    outcome.term = std::move(answer.result);
    if (outcome.wish.received) {
        model::PostAnswer post = model::judgePost(outcome.term, outcome.wish.posted, *outcome.wish.received, calendar);
        if (post.problem)
            return refuseUsage(call, post.problem->text.in(call.language));
        outcome.post = std::move(post.verdict);
    }
    if (call.has(u"json"_s))
        call.console().out(asJson(outcome));
    else
        tell(call.console(), outcome);
    return ExitCode::Done;
}

// Of military disciplinary law (WMT art. 53).
std::vector<CliOption> disciplinaryOptions()
{
    return {
        {u"absent"_s, u"PERIOD"_s,
         CliText::tr("With wmt: days of leave, illness or unauthorised absence, such as 2026-03-09..2026-03-13 or one "
                     "day; may be given several times."),
         false},
        {u"conduct"_s, u"DATE"_s,
         CliText::tr(
             "With wmt: the day of the conduct, from which the bar of 60 days counts, when the term itself began "
             "later, by discovery."),
         false},
        {u"bar"_s, u"LENGTH"_s,
         CliText::tr("With wmt: another bar than 60 days; “90 days” when the public prosecutor came in between."),
         false}};
}

std::vector<CliOption> termOptions()
{
    return {
        {u"start"_s, u"DATE"_s,
         CliText::tr("The day of the event; it does not count itself. A term in hours needs a time: 2026-03-30T14:00."),
         false},
        {u"length"_s, u"LENGTH"_s,
         CliText::tr("How long, as the law says it: “7 days”, “10 weeks”, “3 months”, “1 year”, “24 hours”, “5 working "
                     "days”, or the same in Dutch."),
         false},
        {u"rule"_s, u"RULE"_s,
         CliText::tr(
             "Instead of --length: a term of the list, such as T1 or T8_COMMITTEE, with its length and counting."),
         false},
        {u"rules"_s,
         {},
         CliText::tr("Show the list of terms in sentences, with their sources, and count nothing."),
         false},
        {u"counting"_s, u"RULE"_s,
         CliText::tr(
             "“atw”: the end moves by the Algemene termijnenwet (the default); “plain”: it does not; “wmt”: "
             "military disciplinary law, days of absence do not count; “working-days”: only working days count."),
         false},
        {u"backward"_s, {}, CliText::tr("Count back from the start; such a term never moves."), false},
        {u"extend"_s, u"LENGTH"_s, CliText::tr("The term was extended (adjourned); may be given several times."),
         false},
        {u"suspend"_s, u"PERIOD"_s, CliText::tr("The term stood still on these days; may be given several times."),
         false},
        {u"policy"_s,
         {},
         CliText::tr("A policy term: it has no statutory end, and is planned on a working day."),
         false},
        {u"posted"_s, u"DATE"_s, CliText::tr("An objection was posted on this day (Awb 6:9); needs --received."),
         false},
        {u"received"_s, u"DATE"_s, CliText::tr("An objection was received on this day: was it in time?"), false},
        {u"json"_s, {}, CliText::tr("Answer in JSON."), false}};
}

} // namespace

CliCommand termCommand()
{
    std::vector<CliOption> options = termOptions();
    for (const std::vector<CliOption> &more : {disciplinaryOptions(), plainOptions()})
        options.insert(options.end(), more.begin(), more.end());
    return {u"term"_s,
            {},
            CliText::tr("Counts a legal term and explains the result; needs no vault."),
            std::move(options),
            {CliText::tr(
                "Unless --policy is given the term counts as statutory. What is not certain (days not yet decreed, "
                "a convention where the law is silent) is said in the answer.")},
            count};
}

} // namespace app
