// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/passphraseinput.h"
#include "model/casefile/openvault.h"
#include "model/exchange/caseexport.h"
#include "model/exchange/exportschema.h"

#include <QFile>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// A new file of ours alone, gone again unless it is kept: half an export must not be mistaken for one.
class NewFile final
{
public:
    explicit NewFile(const QString &path) : m_file(path)
    {
        if (QFile::exists(path))
            throw model::Failure(model::Failure::Kind::Conflict,
                                 CliText::tr("There is something at %1 already.").arg(path));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            throw model::Failure(model::Failure::Kind::NotWritable, CliText::tr("%1 cannot be written.").arg(path),
                                 m_file.errorString());
    }
    ~NewFile()
    {
        if (!m_isKept)
            m_file.remove();
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    QFile &device() { return m_file; }
    void keep()
    {
        if (!m_file.flush())
            throw model::Failure(model::Failure::Kind::DiskFull,
                                 CliText::tr("The output could not be written to its end."), m_file.errorString());
        m_isKept = true;
    }

private:
    QFile m_file;
    bool m_isKept = false;
};

ExitCode exportVault(const Invocation &call)
{
    if (call.value(u"format"_s) != "json"_L1)
        return refuseUsage(call, CliText::tr("“%1” is no format; it is json.").arg(call.value(u"format"_s)));
    const auto open = model::OpenVault::open(
        call.arguments[0], readPassphrase(call.value(u"passphrase-file"_s), call.console()), call.clock());
    const model::CodeLists lists = model::CodeLists::builtIn();
    const model::ExportOptions options{u"Meldwijzer "_s + QCoreApplication::applicationVersion(),
                                       call.has(u"code-texts"_s) ? &lists : nullptr};
    qint64 cases = 0;
    if (call.has(u"output"_s)) {
        NewFile file(call.value(u"output"_s));
        cases = model::CaseExport(open->work(), file.device(), options).write(call.longWork());
        file.keep();
    } else {
        QFile standardOutput;
        if (!standardOutput.open(stdout, QIODevice::WriteOnly))
            throw model::Failure(model::Failure::Kind::NotWritable, CliText::tr("Standard output cannot be written."));
        cases = model::CaseExport(open->work(), standardOutput, options).write(call.longWork());
    }
    call.console().note(
        CliText::tr("Cases exported: %1. What was written is in clear and out of the vault's protection; "
                    "destroy it when it has served.")
            .arg(cases));
    return ExitCode::Done;
}

} // namespace

CliCommand exportCommand()
{
    std::vector<CliOption> options{
        {u"format"_s, u"FORMAT"_s, CliText::tr("json: everything that every case holds, texts in clear."), true},
        {u"output"_s, u"FILE"_s, CliText::tr("Write to this new file (for its owner only) instead of standard output."),
         false},
        {u"code-texts"_s, {}, CliText::tr("Add the Dutch and English text of every code."), false}};
    for (const CliOption &option : commonOptions())
        options.push_back(option);
    return {
        u"export"_s,
        u"VAULT"_s,
        CliText::tr("Writes everything a vault holds, for its owner's archive or for another program."),
        std::move(options),
        {CliText::tr("The form is described in the file json-export.md and, for programs, in case-export.schema.json. "
                     "The export is written down in the journal.")},
        exportVault};
}

} // namespace app
