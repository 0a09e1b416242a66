// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/passphraseinput.h"
#include "model/casefile/openvault.h"
#include "model/codes/codelists.h"
#include "model/exchange/generator.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::optional<qint64> numberIn(const QString &text, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

ExitCode generate(const Invocation &call)
{
    const auto cases = numberIn(call.value(u"cases"_s), model::Generator::MostCases);
    const auto seed = numberIn(call.value(u"seed"_s), std::numeric_limits<qint64>::max());
    if (!cases || *cases == 0)
        return refuseUsage(call, CliText::tr("--cases is a number from 1 to %1.").arg(model::Generator::MostCases));
    if (!seed)
        return refuseUsage(call, CliText::tr("--seed is a whole number, not negative."));
    const auto open = model::OpenVault::open(
        call.arguments[0], readPassphrase(call.value(u"passphrase-file"_s), call.console()), call.clock());
    model::Generator generator(open->work(), model::CodeLists::builtIn());
    const qint64 made = generator.generate(*cases, quint64(*seed), call.longWork());
    call.console().out(CliText::tr("Fictional cases made: %1").arg(made));
    return ExitCode::Done;
}

} // namespace

CliCommand generateCommand()
{
    std::vector<CliOption> options{
        {u"cases"_s, u"N"_s, CliText::tr("How many cases, each with about ten conversations."), true},
        {u"seed"_s, u"S"_s, CliText::tr("The same number on the same day gives the same cases."), true}};
    for (const CliOption &option : commonOptions())
        options.push_back(option);
    return {
        u"generate"_s,
        u"VAULT"_s,
        CliText::tr("Adds fictional cases in every phase, to try the program out and to measure it."),
        std::move(options),
        {CliText::tr("Never use it on a vault with real cases: the two cannot be told apart. When it is stopped, the "
                     "thousands of cases that were already saved stay.")},
        generate};
}

} // namespace app
