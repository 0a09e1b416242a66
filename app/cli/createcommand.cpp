// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/passphraseinput.h"
#include "model/casefile/openvault.h"
#include "model/storage/passphrase.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

ExitCode create(const Invocation &call)
{
    model::Role role{};
    if (!model::roleFromName(call.value(u"role"_s), role))
        return refuseUsage(call, CliText::tr("“%1” is no role; it is one of counsellor, adviser, investigator, legal.")
                                     .arg(call.value(u"role"_s)));
    const QString cost = call.has(u"kdf"_s) ? call.value(u"kdf"_s) : u"calibrated"_s;
    if (cost != "calibrated"_L1 && cost != "floor"_L1)
        return refuseUsage(call, CliText::tr("--kdf is “calibrated” or “floor”, not “%1”.").arg(cost));
    const model::SecretBytes passphrase = readPassphrase(call.value(u"passphrase-file"_s), call.console());
    if (const QString problem = model::passphraseProblem(passphrase); !problem.isEmpty())
        throw model::Failure(model::Failure::Kind::BadInput, problem);
    const auto made = model::OpenVault::create(
        call.arguments.first(), role, passphrase,
        cost == "floor"_L1 ? model::KdfCost::floor() : model::KdfCost::calibrated(), call.clock());
    const model::SecretBytes code = made.code.text();
    call.console().note(
        CliText::tr("The vault %1 is made. Below is its recovery code, shown this once. Write it down or "
                    "print it and keep it where you keep no copy of the vault: without the passphrase it is "
                    "the only way in, and nobody can make another.")
            .arg(made.open->vault().name()));
    call.console().out(QString::fromLatin1(code.view()));
    return ExitCode::Done;
}

} // namespace

CliCommand createCommand()
{
    std::vector<CliOption> options{
        {u"role"_s, u"ROLE"_s,
         CliText::tr(
             "Who works in the vault: counsellor, adviser, investigator or legal. A vault has one role for good."),
         true},
        {u"kdf"_s, u"COST"_s,
         CliText::tr("How much one guess at the passphrase costs: “calibrated” (about one second here, the default) or "
                     "“floor” (the least we accept; for tests and slow machines)."),
         false}};
    for (const CliOption &option : commonOptions())
        options.push_back(option);
    return {u"create"_s,
            u"VAULT"_s,
            CliText::tr("Makes the new vault folder VAULT (its name should end in .meldwijzer)."),
            std::move(options),
            {CliText::tr("The recovery code is the only line on standard output.")},
            create};
}

} // namespace app
