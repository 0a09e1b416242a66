// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/passphraseinput.h"
#include "app/cli/readonlyvault.h"
#include "model/casefile/documentreader.h"
#include "model/exchange/gate.h"
#include "model/exchange/plainfile.h"
#include "model/storage/outsidefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::ContentId;
using model::DocumentVersion;
using model::Failure;

model::SecretBytes passphraseOf(const Invocation &call)
{
    return readPassphrase(call.value(u"passphrase-file"_s), call.console());
}

model::CaseId caseOf(const Invocation &call, model::Casework &work)
{
    const QString number = call.value(u"case"_s);
    for (const model::CaseFile &file : work.cases().startingWith(number, 20))
        if (file.number == number)
            return file.id;
    throw Failure(Failure::Kind::BadInput, CliText::tr("There is no case “%1” in this vault.").arg(number));
}

DocumentVersion versionOf(const Invocation &call, model::Casework &work)
{
    const auto version = work.documents().find(ContentId(call.value(u"id"_s).toLongLong()));
    if (!version)
        throw Failure(Failure::Kind::BadInput,
                      CliText::tr("There is no file “%1” in this vault; “document list” shows the ids.")
                          .arg(call.value(u"id"_s)));
    return *version;
}

QString asLine(const DocumentVersion &version)
{
    return QStringList{QString::number(version.id.value()),
                       QString::number(version.document.value()),
                       QString::number(version.number),
                       QString::number(version.bytes),
                       version.addedAt.toString(Qt::ISODate),
                       version.mimeType,
                       QString::fromLatin1(version.sha256.toHex())}
        .join(u'\t');
}

ExitCode add(const Invocation &call)
{
    const auto open = model::OpenVault::open(call.arguments[1], passphraseOf(call), call.clock());
    model::Casework &work = open->work();
    const model::CaseId id = caseOf(call, work);
    for (const QString &path : call.values.value(u"file"_s)) {
        model::OutsideFile file(path);
        const DocumentVersion version =
            work.documentService().add(id, file, model::RowId(call.value(u"document"_s).toLongLong()), call.longWork());
        call.console().out(asLine(version));
    }
    call.console().note(CliText::tr("The originals still lie where they were, unprotected; nothing was deleted."));
    return ExitCode::Done;
}

ExitCode list(const Invocation &call)
{
    const ReadOnlyVault open = openReadOnly(call.arguments[1], passphraseOf(call), call.clock());
    call.console().out(u"id\tdocument\tversion\tbytes\tadded_at\ttype\tsha256"_s);
    for (const DocumentVersion &version : open.work->documents().versions(caseOf(call, *open.work)))
        call.console().out(asLine(version));
    return ExitCode::Done;
}

ExitCode verify(const Invocation &call)
{
    const ReadOnlyVault open = openReadOnly(call.arguments[1], passphraseOf(call), call.clock());
    for (const DocumentVersion &version : open.work->documents().versions(caseOf(call, *open.work))) {
        model::DocumentReader reader(open.work->documents(), version);
        QByteArray piece;
        while (reader.next(piece))
            call.longWork().reached(reader.done(), version.bytes);
        call.console().out(asLine(version));
    }
    return ExitCode::Done;
}

// Through the gate, as every way out.
ExitCode save(const Invocation &call)
{
    const QString path = call.value(u"output"_s);
    if (QFileInfo::exists(path))
        throw Failure(Failure::Kind::Conflict, CliText::tr("There is something at %1 already.").arg(path));
    const auto open = model::OpenVault::open(call.arguments[1], passphraseOf(call), call.clock());
    model::Casework &work = open->work();
    const DocumentVersion version = versionOf(call, work);
    model::Departure departure{.caseId = version.caseId,
                               .recipient = call.value(u"recipient"_s),
                               .form = model::Departure::Form::File,
                               .sections = {u"document"_s},
                               .purpose = call.value(u"purpose"_s)};
    model::Findings refusal;
    const auto outgoing = model::Gate(work.cases(), work.service(), work.journal(), work.clock())
                              .passDocument(departure, version, refusal);
    if (!outgoing)
        throw Failure(Failure::Kind::BadInput, refusal.front().text);
    model::DocumentReader reader(work.documents(), outgoing->version());
    model::savePieces(path, [&](QByteArray &piece) {
        call.longWork().reached(reader.done(), version.bytes);
        return reader.next(piece);
    });
    call.console().note(CliText::tr("Written in clear and out of the vault's protection; names in the file were not "
                                    "looked for."));
    return ExitCode::Done;
}

ExitCode run(const Invocation &call)
{
    struct Action
    {
        QString name;
        QStringList needs;
        ExitCode (*run)(const Invocation &);
    };
    const Action actions[] = {{u"add"_s, {u"case"_s, u"file"_s}, add},
                              {u"list"_s, {u"case"_s}, list},
                              {u"verify"_s, {u"case"_s}, verify},
                              {u"save"_s, {u"id"_s, u"output"_s, u"recipient"_s, u"purpose"_s}, save}};
    for (const Action &action : actions) {
        if (call.arguments[0] != action.name)
            continue;
        for (const QString &option : action.needs)
            if (!call.has(option))
                return refuseUsage(call, CliText::tr("“document %1” needs --%2.").arg(action.name, option));
        return action.run(call);
    }
    return refuseUsage(
        call,
        CliText::tr("“%1” is nothing to do with a document; it is add, list, verify or save.").arg(call.arguments[0]));
}

} // namespace

CliCommand documentCommand()
{
    std::vector<CliOption> options{
        {u"case"_s, u"NUMBER"_s, CliText::tr("add, list, verify: the number of the case."), false},
        {u"file"_s, u"FILE"_s, CliText::tr("add: a file to take in; may be given several times."), false},
        {u"document"_s, u"NUMBER"_s, CliText::tr("add: the document that gets a new version."), false},
        {u"id"_s, u"NUMBER"_s, CliText::tr("save: the file, as “list” numbers it."), false},
        {u"output"_s, u"FILE"_s, CliText::tr("save: where it goes; a new file, for its owner only."), false},
        {u"recipient"_s, u"CODE"_s, CliText::tr("save: for whom, a code of the list of recipients."), false},
        {u"purpose"_s, u"TEXT"_s, CliText::tr("save: why it leaves the vault, for the journal."), false}};
    for (const CliOption &option : commonOptions())
        options.push_back(option);
    return {u"document"_s,
            u"ACTION VAULT"_s,
            CliText::tr("Takes files into a case (add), lists and verifies them, and takes one out again (save)."),
            std::move(options),
            {CliText::tr("A line has id, document, version, bytes, day, type and SHA-256, parted by tabs; no name. "
                         "“save” asks the consents of the case, as the window does, and is written into the journal.")},
            run};
}

} // namespace app
