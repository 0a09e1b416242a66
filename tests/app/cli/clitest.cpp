// SPDX-License-Identifier: EUPL-1.2
// What the commands do, by running them.
#include "tests/app/cli/clirun.h"
#include "tests/support/quiettest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString Register = u"builtin:oversight-register"_s;

QString dataFile(const QString &name)
{
    return QString::fromUtf8(MELDWIJZER_SOURCE_DIR) + u"/tests/model/exchange/data/"_s + name;
}

} // namespace

class CliTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_vault = m_cli.makeVault(u"made.meldwijzer"_s);
        QVERIFY(!m_vault.isEmpty());
        QCOMPARE(m_cli.unlocked({u"import"_s, m_vault, dataFile(u"register-excerpt.csv"_s), u"--map"_s, Register}).code,
                 0);
    }

    void createShowsTheRecoveryCodeOnceAndAlone()
    {
        const CliResult made = m_cli.unlocked(
            {u"create"_s, m_cli.path(u"new.meldwijzer"_s), u"--role"_s, u"counsellor"_s, u"--kdf"_s, u"floor"_s});
        QCOMPARE(made.code, 0);
        QVERIFY(QRegularExpression(u"^([0-9A-Z]{5} ){7}[0-9A-Z]{5}\n$"_s).match(made.out).hasMatch());
        QVERIFY(made.err.contains(u"recovery code"));
        QVERIFY(!made.err.contains(made.out.trimmed()));
        const QFileInfo folder(m_cli.path(u"new.meldwijzer"_s));
        QVERIFY(!(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void takesThePassphraseFromStandardInput()
    {
        const CliResult listed =
            m_cli.run({u"list"_s, m_vault, u"--passphrase-file"_s, u"-"_s}, "vier losse woorden bij toeval\r\n");
        QCOMPARE(listed.code, 0);
        QCOMPARE(
            m_cli.run({u"list"_s, m_vault, u"--passphrase-file"_s, u"-"_s}, "vier losse woorden bij toeval \n").code,
            3);
    }

    void importTellsWhatItDidAndChangesNothingTheSecondTime()
    {
        const QString vault = m_cli.makeVault(u"import.meldwijzer"_s);
        const QStringList words{u"import"_s, vault, dataFile(u"register-excerpt.csv"_s), u"--map"_s, Register};
        QCOMPARE(m_cli.unlocked(words + QStringList{u"--dry-run"_s}).out,
                 u"Rows read: 10\nCases that would be made: 8\nCases already there: 0\nRows refused: 0\n"_s);
        QCOMPARE(m_cli.unlocked(words).out,
                 u"Rows read: 10\nCases made: 8\nCases already there: 0\nRows refused: 0\n"_s);
        const CliResult again = m_cli.unlocked(words);
        QCOMPARE(again.code, 0);
        QCOMPARE(again.out,
                 u"Rows read: 10\nCases made: 0\nCases already there: 8\nRows refused: 0\nNothing was changed.\n"_s);
    }

    void importListsTheRowsThatDoNotFit()
    {
        const QString vault = m_cli.makeVault(u"refused.meldwijzer"_s);
        const CliResult result =
            m_cli.unlocked({u"import"_s, vault, dataFile(u"register-with-mistakes.csv"_s), u"--map"_s, Register});
        QCOMPARE(result.code, 1);
        QVERIFY(result.out.contains(u"Cases made: 1\n"));
        QVERIFY(
            result.out.contains(u"line 2: “Non-APU NYPD Penalty Report Date” holds no date in the form MM/DD/YYYY.\n"));
        QVERIFY(result.out.contains(u"line 5: it has no case number.\n"));
        QVERIFY(!result.out.contains(u"13/45/2024")); // never a word of a cell
    }

    void listFiltersAndAnswersInJson()
    {
        const auto numbers = [&](const QStringList &filters) {
            QStringList found;
            const CliResult listed = m_cli.unlocked(QStringList{u"list"_s, m_vault, u"--json"_s} + filters);
            for (const QJsonValue &each : QJsonDocument::fromJson(listed.out.toUtf8()).array())
                found << each[u"number"].toString();
            found.sort();
            return found;
        };
        QCOMPARE(numbers({}).size(), 8);
        QCOMPARE(numbers({u"--filter"_s, u"phase=measure"_s}), QStringList{u"R-900000005"_s});
        QCOMPARE(numbers({u"--filter"_s, u"answer=PARTLY"_s}), QStringList{u"R-900000001"_s});
        QCOMPARE(numbers({u"--filter"_s, u"origin=own"_s}), QStringList());
        QCOMPARE(numbers({u"--filter"_s, u"phase=evaluation"_s, u"--filter=text=900000002"_s}),
                 QStringList{u"R-900000002"_s});
        QCOMPARE(m_cli.unlocked({u"list"_s, m_vault}).out.count(u'\n'), 9);
    }

    void exportWritesWholeJsonOfAllCases()
    {
        const CliResult printed = m_cli.unlocked({u"export"_s, m_vault, u"--format"_s, u"json"_s});
        QCOMPARE(printed.code, 0);
        QVERIFY(printed.err.contains(u"in clear"));
        const QJsonObject all = QJsonDocument::fromJson(printed.out.toUtf8()).object();
        QCOMPARE(all[u"cases"].toArray().size(), 8);
        const QString file = m_cli.path(u"out.json"_s);
        QCOMPARE(
            m_cli.unlocked({u"export"_s, m_vault, u"--format=json"_s, u"--output"_s, file, u"--code-texts"_s}).code, 0);
        QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(m_cli.unlocked({u"export"_s, m_vault, u"--format=json"_s, u"--output"_s, file}).code, 1); // is there
    }

    void generateMakesTheSameCasesForTheSameSeed()
    {
        const auto listed = [&](const QString &name) {
            const QString vault = m_cli.makeVault(name);
            const CliResult made = m_cli.unlocked({u"generate"_s, vault, u"--cases"_s, u"40"_s, u"--seed"_s, u"7"_s});
            return made.out + m_cli.unlocked({u"list"_s, vault}).out;
        };
        const QString first = listed(u"g1.meldwijzer"_s);
        QVERIFY(first.startsWith(u"Fictional cases made: 40\n"));
        QCOMPARE(listed(u"g2.meldwijzer"_s), first);
    }

    void verifyFindsNothingInASoundVault()
    {
        const CliResult checked = m_cli.unlocked({u"verify"_s, m_vault, u"--json"_s});
        QCOMPARE(checked.code, 0);
        const QJsonObject verdict = QJsonDocument::fromJson(checked.out.toUtf8()).object();
        QCOMPARE(verdict[u"good"].toBool(), true);
        QCOMPARE(verdict[u"cases"].toInt(), 8);
        QCOMPARE(verdict[u"checks"].toArray().size(), 7);
        QVERIFY(m_cli.unlocked({u"verify"_s, m_vault}).out.contains(u"good   The journal is unbroken"));
    }

    void saysWhatWentWrongAndWhatToDoInOneLanguage()
    {
        const CliResult result = m_cli.run({u"list"_s, m_cli.path(u"nergens.meldwijzer"_s), u"--lang"_s, u"nl"_s,
                                            u"--passphrase-file"_s, m_cli.path(u"pass"_s)});
        QVERIFY2(result.err.contains(u"Er is geen map"_s) && result.err.contains(u"Kies een map"_s),
                 qPrintable(result.err));
    }

    void everyCommandExplainsItselfInBothLanguages()
    {
        for (const QString &command :
             {u"create"_s, u"import"_s, u"export"_s, u"verify"_s, u"generate"_s, u"list"_s, u"note"_s}) {
            const CliResult help = m_cli.run({command, u"--help"_s});
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.startsWith(u"Usage: meldwijzer-cli "_s + command));
            QVERIFY(help.out.contains(u"--passphrase-file FILE") && help.out.contains(u"Exit codes:"));
            QCOMPARE(m_cli.run({command, u"--help"_s, u"--lang"_s, u"nl"_s}).code, 0);
        }
        QVERIFY(m_cli.run({u"--help"_s}).out.contains(u"Commands:"));
        QVERIFY(QRegularExpression(u"^meldwijzer-cli \\d+\\.\\d+\\.\\d+\n$"_s)
                    .match(m_cli.run({u"--version"_s}).out)
                    .hasMatch());
    }

private:
    CliRun m_cli;
    QString m_vault;
};

QTEST_GUILESS_MAIN(CliTest)
#include "clitest.moc"
