// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "tests/support/fixedclock.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace app;

namespace {

struct Parsed
{
    Console console;
    tests::FixedClock clock;
    Invocation call{console, clock};
    QString problem;
};

} // namespace

class CommandTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void understandsOptionsBeforeAndAfterArguments()
    {
        Parsed parsed;
        parsed.problem = listCommand().parse(
            {u"--json"_s, u"v"_s, u"--filter"_s, u"a=1"_s, u"--filter=b=2"_s, u"--passphrase-file"_s, u"-"_s},
            parsed.call);
        QCOMPARE(parsed.problem, QString());
        QCOMPARE(parsed.call.arguments, QStringList{u"v"_s});
        QCOMPARE(parsed.call.values.value(u"filter"_s), (QStringList{u"a=1"_s, u"b=2"_s}));
        QVERIFY(parsed.call.has(u"json"_s));
        QCOMPARE(parsed.call.value(u"passphrase-file"_s), u"-"_s);
    }

    void asksForNothingMoreWhenHelpIsWanted()
    {
        Parsed parsed;
        QCOMPARE(importCommand().parse({u"--help"_s}, parsed.call), QString());
        QVERIFY(parsed.call.has(u"help"_s));
    }

    void namesEveryOptionInItsHelp()
    {
        for (const CliCommand &command : {createCommand(), importCommand(), exportCommand(), verifyCommand(),
                                          generateCommand(), listCommand(), termCommand(), dayCommand()}) {
            const QString help = command.help();
            for (const CliOption &option : command.options)
                QVERIFY2(help.contains(u"--"_s + option.name), qPrintable(option.name));
            for (const QString &line : help.split(u'\n'))
                QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }

    void givesEveryFailureACodeOfItsOwnKind()
    {
        using Kind = model::Failure::Kind;
        QCOMPARE(exitCodeOf(Kind::WrongKey), ExitCode::WrongPassphrase);
        QCOMPARE(exitCodeOf(Kind::NewerStore), ExitCode::NotAVault);
        QCOMPARE(exitCodeOf(Kind::Cancelled), ExitCode::NotAsAsked);
        QCOMPARE(exitCodeOf(Kind::DiskFull), ExitCode::CannotWrite);
    }
};

QTEST_GUILESS_MAIN(CommandTest)
#include "commandtest.moc"
