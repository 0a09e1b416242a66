// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/termoptions.h"
#include "model/calendar/daywords.h"
#include "model/exchange/jsonwriter.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString kindOf(const model::DayStatus &status)
{
    switch (status.kind) {
    case model::DayStatus::Kind::Working:
        return u"working"_s;
    case model::DayStatus::Kind::Saturday:
        return u"saturday"_s;
    case model::DayStatus::Kind::Sunday:
        return u"sunday"_s;
    case model::DayStatus::Kind::Holiday:
        return u"holiday"_s;
    case model::DayStatus::Kind::Equated:
        return u"equated"_s;
    }
    return {};
}

QString asJson(const model::DayStatus &status, model::Language language)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    model::JsonWriter json(buffer);
    json.beginObject();
    json.field("day"_L1, std::optional(status.day));
    json.field("working_day"_L1, status.isWorkingDay());
    json.field("kind"_L1, kindOf(status));
    json.field("reason"_L1, model::statusInWords(status, language));
    json.field("uncertain"_L1,
               status.isSettled ? QStringList() : QStringList{model::notSettledInWords(status.day.year(), language)});
    json.field("explanation"_L1, model::dayExplained(status, language));
    json.endObject();
    json.finish();
    return QString::fromUtf8(buffer.data()).trimmed();
}

ExitCode tellDay(const Invocation &call)
{
    const auto day = readDay(call.arguments[0]);
    if (!day)
        return refuseUsage(call, noDate(call.arguments[0]));
    if (!model::DayCalendar::knows(*day))
        return refuseUsage(call,
                           CliText::tr("The calendar of this program runs from %1 to %2.")
                               .arg(QString::number(model::firstHolidayYear), QString::number(model::lastHolidayYear)));
    const model::DayStatus status = model::DayCalendar::builtIn().status(*day);
    call.console().out(call.has(u"json"_s) ? asJson(status, call.language)
                                           : model::dayExplained(status, call.language));
    return ExitCode::Done;
}

} // namespace

CliCommand dayCommand()
{
    std::vector<CliOption> options{{u"json"_s, {}, CliText::tr("Answer in JSON."), false}};
    for (const CliOption &option : plainOptions())
        options.push_back(option);
    return {u"day"_s,
            u"DATE"_s,
            CliText::tr("Says whether DATE is a working day for a legal term, and why not; needs no vault."),
            std::move(options),
            {},
            tellDay};
}

} // namespace app
