// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/passphraseinput.h"
#include "app/cli/readonlyvault.h"
#include "model/codes/codelists.h"
#include "model/core/didyoumean.h"
#include "model/exchange/jsonwriter.h"
#include "model/exchange/longwork.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// What can be asked of the list, and of what is looked up per case because the list does not know it.
struct Wish
{
    model::CaseFilter filter;
    QString origin;
    QString answer; // of a decision: cases in which at least one decision answers so

    [[nodiscard]] QString *field(const QString &name)
    {
        const QHash<QString, QString *> fields{{u"text"_s, &filter.text},
                                               {u"phase"_s, &filter.phase},
                                               {u"component"_s, &filter.component},
                                               {u"channel"_s, &filter.channel},
                                               {u"behaviour"_s, &filter.behaviour},
                                               {u"state"_s, &filter.state},
                                               {u"due"_s, &filter.due},
                                               {u"origin"_s, &origin},
                                               {u"answer"_s, &answer}};
        return fields.value(name);
    }
};

const QStringList Fields{u"text"_s,  u"phase"_s, u"component"_s, u"channel"_s, u"behaviour"_s,
                         u"state"_s, u"due"_s,   u"origin"_s,    u"answer"_s};

QStringList wordsFor(const QString &field)
{
    if (field == "state"_L1)
        return {u"open"_s, u"closed"_s};
    if (field == "due"_L1)
        return {u"late"_s, u"soon"_s, u"none"_s};
    if (field == "origin"_L1)
        return {u"own"_s, u"imported"_s};
    QStringList words;
    const QString list = field == "answer"_L1 ? u"decision_answer"_s : field;
    if (field == "text"_L1 || field == "phase"_L1)
        return words; // any text; the phases are those of the vault's role
    for (const model::CodeEntry &entry : model::builtInCodeList(list).codes)
        words << entry.code;
    return words;
}

// Why a --filter is not understood; empty when it is.
QString take(const QString &text, Wish &wish)
{
    const QString name = text.section(u'=', 0, 0);
    const QString value = text.section(u'=', 1);
    if (!text.contains(u'=') || value.isEmpty())
        return CliText::tr("A filter is FIELD=VALUE, not “%1”.").arg(text);
    QString *field = wish.field(name);
    if (!field) {
        const QString nearest = model::nearestName(name, Fields);
        return nearest.isEmpty() ? CliText::tr("There is no field “%1”; there are: %2.").arg(name, Fields.join(u", "_s))
                                 : CliText::tr("There is no field “%1”; did you mean %2?").arg(name, nearest);
    }
    const QStringList words = wordsFor(name);
    if (!words.isEmpty() && !words.contains(value))
        return CliText::tr("“%1” cannot be “%2”; it is one of: %3.").arg(name, value, words.join(u", "_s));
    *field = value;
    return {};
}

bool fits(model::Casework &work, const model::CaseFile &file, const Wish &wish)
{
    const bool isImported = file.origin == model::CaseFile::Origin::Imported;
    if (!wish.origin.isEmpty() && (wish.origin == "imported"_L1) != isImported)
        return false;
    if (wish.answer.isEmpty())
        return true;
    for (const model::Decision &decision : work.sections().all<model::Decision>(file.id))
        if (!decision.row.retracted && decision.answer.value == wish.answer)
            return true;
    return false;
}

QString stateOf(const model::CaseFile &file)
{
    return file.isOpen ? u"open"_s : u"closed"_s;
}

QString originOf(const model::CaseFile &file)
{
    return file.origin == model::CaseFile::Origin::Imported ? u"imported"_s : u"own"_s;
}

QString asLine(const model::CaseFile &file)
{
    return QStringList{file.number,
                       file.alias,
                       file.phase,
                       file.component,
                       file.channel,
                       file.behaviour,
                       stateOf(file),
                       originOf(file),
                       file.openedOn.toString(Qt::ISODate),
                       file.nextDueOn ? file.nextDueOn->toString(Qt::ISODate) : QString()}
        .join(u'\t');
}

void writeJson(model::JsonWriter &json, const model::CaseFile &file)
{
    json.beginObject();
    json.field("number"_L1, file.number);
    json.textOrNull("old_number"_L1, file.oldNumber);
    json.field("alias"_L1, file.alias);
    json.textOrNull("phase"_L1, file.phase);
    json.textOrNull("component"_L1, file.component);
    json.textOrNull("channel"_L1, file.channel);
    json.textOrNull("behaviour"_L1, file.behaviour);
    json.field("state"_L1, stateOf(file));
    json.field("origin"_L1, originOf(file));
    json.field("opened_on"_L1, std::optional(file.openedOn));
    json.field("next_due_on"_L1, file.nextDueOn);
    json.endObject();
}

void listCases(const Invocation &call, model::Casework &work, const Wish &wish)
{
    const bool isJson = call.has(u"json"_s);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    model::JsonWriter json(buffer);
    if (isJson)
        json.beginArray();
    else
        call.console().out(
            u"number\talias\tphase\tcomponent\tchannel\tbehaviour\tstate\torigin\topened_on\tnext_due_on"_s);
    qint64 looked = 0;
    const std::vector<model::CaseId> ids = work.cases().list(wish.filter, call.clock().today());
    const model::LongWork longWork = call.longWork();
    for (const model::CaseId id : ids) {
        if (++looked % 500 == 0)
            longWork.reached(looked, qint64(ids.size()));
        const auto file = work.cases().find(id);
        if (!file || !fits(work, *file, wish))
            continue;
        if (isJson)
            writeJson(json, *file);
        else
            call.console().out(asLine(*file));
    }
    if (!isJson)
        return;
    json.endArray();
    json.finish();
    call.console().out(QString::fromUtf8(buffer.data()).trimmed());
}

ExitCode list(const Invocation &call)
{
    Wish wish;
    for (const QString &filter : call.values.value(u"filter"_s))
        if (const QString problem = take(filter, wish); !problem.isEmpty())
            return refuseUsage(call, problem);
    const ReadOnlyVault open =
        openReadOnly(call.arguments[0], readPassphrase(call.value(u"passphrase-file"_s), call.console()), call.clock());
    listCases(call, *open.work, wish);
    return ExitCode::Done;
}

} // namespace

CliCommand listCommand()
{
    std::vector<CliOption> options{
        {u"filter"_s, u"FIELD=VALUE"_s,
         CliText::tr("Only cases for which this holds; may be given several times. Fields: %1.")
             .arg(Fields.join(u", "_s)),
         false},
        {u"json"_s, {}, CliText::tr("Answer in JSON."), false}};
    for (const CliOption &option : commonOptions())
        options.push_back(option);
    return {u"list"_s,
            u"VAULT"_s,
            CliText::tr("Lists cases by number and pseudonym, newest number first: one line each, parted by tabs."),
            std::move(options),
            {CliText::tr(
                "No name and no text of a case is shown. “text” looks in numbers and pseudonyms; “due” is late, soon "
                "or none; “answer” finds cases in which a decision follows the advice (FOLLOWED), follows it in part "
                "(PARTLY) or deviates from it (NOT_FOLLOWED).")},
            list};
}

} // namespace app
