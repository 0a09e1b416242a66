// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/passphraseinput.h"
#include "app/cli/standardinput.h"
#include "model/casefile/openvault.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

using model::Failure;
using model::QuickNote;

ExitCode addNote(const Invocation &call)
{
    if (call.value(u"passphrase-file"_s) == "-"_L1)
        return refuseUsage(call, CliText::tr("The note comes from standard input, so the passphrase cannot."));
    QuickNote note{.text = {readStandardInput(QuickNote::MostCharacters)}};
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
