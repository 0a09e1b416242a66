// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/passphraseinput.h"
#include "app/cli/readonlyvault.h"
#include "model/casefile/vaultcheck.h"
#include "model/exchange/jsonwriter.h"
#include "model/exchange/longwork.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString asJson(const model::VaultVerdict &verdict)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    model::JsonWriter json(buffer);
    json.beginObject();
    json.field("good"_L1, verdict.isGood());
    json.key("checks"_L1);
    json.beginArray();
    for (const model::CheckLine &line : verdict.lines) {
        json.beginObject();
        json.field("check"_L1, line.id);
        json.field("good"_L1, line.isGood);
        json.field("text"_L1, line.text);
        json.field("details"_L1, line.details);
        json.endObject();
    }
    json.endArray();
    json.field("cases"_L1, verdict.cases);
    json.field("conversations"_L1, verdict.conversations);
    json.field("sealed_texts"_L1, verdict.sealedTexts);
    json.field("quick_notes"_L1, verdict.quickNotes);
    json.field("files"_L1, verdict.files);
    json.field("journal_entries"_L1, verdict.journalEntries);
    json.endObject();
    json.finish();
    return QString::fromUtf8(buffer.data()).trimmed();
}

void tell(Console &console, const model::VaultVerdict &verdict)
{
    for (const model::CheckLine &line : verdict.lines) {
        console.out((line.isGood ? CliText::tr("good   %1") : CliText::tr("WRONG  %1")).arg(line.text));
        for (const QString &detail : line.details)
            console.out(u"       "_s + detail);
    }
    console.out(CliText::tr("Cases: %1. Conversations: %2. Sealed texts: %3.")
                    .arg(QString::number(verdict.cases), QString::number(verdict.conversations),
                         QString::number(verdict.sealedTexts)));
}

ExitCode verify(const Invocation &call)
{
    const ReadOnlyVault open =
        openReadOnly(call.arguments[0], readPassphrase(call.value(u"passphrase-file"_s), call.console()), call.clock());
    const model::LongWork longWork = call.longWork();
    const model::VaultVerdict verdict =
        model::checkVault(*open.vault, *open.work, [&](qint64 done, qint64 of) { longWork.reached(done, of); });
    if (call.has(u"json"_s))
        call.console().out(asJson(verdict));
    else
        tell(call.console(), verdict);
    return verdict.isGood() ? ExitCode::Done : ExitCode::Damaged;
}

} // namespace

CliCommand verifyCommand()
{
    std::vector<CliOption> options{{u"json"_s, {}, CliText::tr("Answer in JSON."), false}};
    for (const CliOption &option : commonOptions())
        options.push_back(option);
    return {
        u"verify"_s,
        u"VAULT"_s,
        CliText::tr("Checks a whole vault: folder, keys, pages, references, every sealed text, and the journal."),
        std::move(options),
        {CliText::tr("It reads only and repairs nothing beyond what every opening repairs. Exit code 4 when something "
                     "is wrong.")},
        verify};
}

} // namespace app
