// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/passphraseinput.h"
#include "model/casefile/openvault.h"
#include "model/exchange/codewords.h"
#include "model/exchange/registerimport.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

void openRegister(QFile &file)
{
    const QFileInfo about(file);
    if (!about.exists())
        throw model::Failure(model::Failure::Kind::BadInput, CliText::tr("There is no file %1.").arg(file.fileName()));
    if (about.isDir() || !file.open(QIODevice::ReadOnly))
        throw model::Failure(model::Failure::Kind::BadInput,
                             CliText::tr("The file %1 cannot be read.").arg(file.fileName()), file.errorString());
}

void tell(Console &console, const model::ImportReport &report, bool isOnlyCheck)
{
    console.out(CliText::tr("Rows read: %1").arg(report.rowsRead));
    console.out((isOnlyCheck ? CliText::tr("Cases that would be made: %1") : CliText::tr("Cases made: %1"))
                    .arg(report.casesMade));
    console.out(CliText::tr("Cases already there: %1").arg(report.casesAlreadyThere));
    console.out(CliText::tr("Rows refused: %1").arg(report.refused.size()));
    for (const model::RefusedRow &row : report.refused)
        console.out(CliText::tr("line %1: %2").arg(QString::number(row.line), row.reason));
    if (report.changedNothing())
        console.out(CliText::tr("Nothing was changed."));
}

ExitCode import(const Invocation &call)
{
    // What the user handed over comes first: a typing mistake should not cost the second of unlocking.
    const model::WordsOfList words = model::wordsOf(model::CodeLists::builtIn());
    const model::ImportMapping mapping = model::openImportMapping(call.value(u"map"_s), words);
    QFile file(call.arguments[1]);
    openRegister(file);
    const auto open = model::OpenVault::open(
        call.arguments[0], readPassphrase(call.value(u"passphrase-file"_s), call.console()), call.clock());
    model::RegisterImport import(open->work(), mapping, words);
    const bool isOnlyCheck = call.has(u"dry-run"_s);
    static_cast<void>(import.check(file, QFileInfo(file).fileName(), call.longWork()));
    if (!isOnlyCheck)
        import.write(call.longWork());
    tell(call.console(), import.report(), isOnlyCheck);
    return import.report().refused.empty() ? ExitCode::Done : ExitCode::NotAsAsked;
}

} // namespace

CliCommand importCommand()
{
    std::vector<CliOption> options{
        {u"map"_s, u"MAP"_s,
         CliText::tr("Which column is what: a mapping file, or one that is built in: %1.")
             .arg(model::builtInMappings().join(u", "_s)),
         true},
        {u"dry-run"_s, {}, CliText::tr("Check everything and report, but write nothing."), false}};
    for (const CliOption &option : commonOptions())
        options.push_back(option);
    return {
        u"import"_s,
        u"VAULT FILE"_s,
        CliText::tr("Imports a register (CSV) into a vault: everything that fits in one transaction, or nothing."),
        std::move(options),
        {CliText::tr("Rows that do not fit are listed with their line and the reason; a case of which one row does not "
                     "fit stays out as a whole, and the exit code is 1. Cases that are there already stay as they are, "
                     "so importing the same file again changes nothing.")},
        import};
}

} // namespace app
