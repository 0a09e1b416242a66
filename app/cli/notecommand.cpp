// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/passphraseinput.h"
#include "model/casefile/openvault.h"

#include <QFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::Failure;
using model::QuickNote;

// Never an argument: those can be read by every program of the machine, and stay in the history of a shell.
QString readNote()
{
    QFile input;
    constexpr qint64 Most = 4 * qint64(QuickNote::MostCharacters) + 1; // UTF-8; what is longer is refused below
    if (!input.open(stdin, QIODevice::ReadOnly))
        throw Failure(Failure::Kind::BadInput, CliText::tr("Standard input cannot be read."), input.errorString());
    QByteArray bytes;
    while (bytes.size() < Most) {
        const QByteArray some = input.read(Most - bytes.size());
        if (some.isEmpty())
            break;
        bytes += some;
    }
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(bytes);
    if (decode.hasError())
        throw Failure(Failure::Kind::BadInput, CliText::tr("The note is not text in UTF-8."));
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text.replace(u"\r\n"_s, u"\n"_s);
}

ExitCode addNote(const Invocation &call)
{
    if (call.value(u"passphrase-file"_s) == "-"_L1)
        return refuseUsage(call, CliText::tr("The note comes from standard input, so the passphrase cannot."));
    QuickNote note{.text = {readNote()}};
    if (const model::Findings problems = model::validate(note); !problems.empty())
        throw Failure(Failure::Kind::BadInput, problems.front().text);
    const auto open = model::OpenVault::open(
        call.arguments[0], readPassphrase(call.value(u"passphrase-file"_s), call.console()), call.clock());
    if (const model::Findings problems = open->work().noteService().save(note); !problems.empty())
        throw Failure(Failure::Kind::BadInput, problems.front().text);
    call.console().out(CliText::tr("The note is kept in the Inbox."));
    return ExitCode::Done;
}

} // namespace

CliCommand noteCommand()
{
    return {u"note"_s,
            u"VAULT"_s,
            CliText::tr("Keeps what comes on standard input as a quick note in the Inbox; it is no case yet."),
            commonOptions(),
            {CliText::tr("The text is UTF-8 and has at most %1 characters. It is never shown again here: the window "
                         "has the Inbox.")
                 .arg(QuickNote::MostCharacters)},
            addNote};
}

} // namespace app
