// SPDX-License-Identifier: EUPL-1.2
// What the commands refuse: every exit code, every bad input, and that everything is as it was.
#include "model/storage/vault.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/quiettest.h"

#include <QCryptographicHash>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString Register = u"builtin:oversight-register"_s;

QByteArray printOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                          : QByteArray();
}

QByteArray excerpt()
{
    QFile file(QString::fromUtf8(MELDWIJZER_SOURCE_DIR) + u"/tests/model/exchange/data/register-excerpt.csv"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void flip(const QString &path, qint64 at)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    file.seek(at);
    const char byte = char(file.read(1).at(0) ^ 1);
    file.seek(at);
    file.write(&byte, 1);
}

} // namespace

class CliRefusalTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_vault = m_cli.makeVault(u"made.meldwijzer"_s);
        QVERIFY(!m_vault.isEmpty());
    }

    void cleanup() { m_cli.inChild = {}; }

    void refusesACommandItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &words, const QString &says) {
            QTest::newRow(name) << words.split(u' ', Qt::SkipEmptyParts) << says;
        };
        row("nothing", {}, u"There is no command."_s);
        row("a typing mistake", u"lst v"_s, u"There is no command “lst”; did you mean list?"_s);
        row("an unknown option", u"list v --jsn"_s, u"There is no option --jsn here."_s);
        row("no vault", u"list --passphrase-file x"_s, u"VAULT is missing."_s);
        row("one too many", u"list v w --passphrase-file x"_s, u"“w” is too much."_s);
        row("no passphrase file", u"list v"_s, u"The option --passphrase-file is missing."_s);
        row("no role", u"create v --passphrase-file x"_s, u"The option --role is missing."_s);
        row("another role", u"create v --passphrase-file x --role boss"_s, u"“boss” is no role"_s);
        row("another kdf", u"create v --passphrase-file x --role legal --kdf none"_s,
            u"--kdf is “calibrated” or “floor”"_s);
        row("another format", u"export v --passphrase-file x --format xml"_s, u"“xml” is no format"_s);
        row("no number", u"generate v --passphrase-file x --cases many --seed 1"_s, u"--cases is a number from 1 to"_s);
        row("a negative number", u"generate v --passphrase-file x --cases -5 --seed 1"_s, u"--cases"_s);
        row("a bad seed", u"generate v --passphrase-file x --cases 1 --seed -1"_s, u"--seed"_s);
        row("a filter without a value", u"list v --passphrase-file x --filter phase"_s, u"A filter is FIELD=VALUE"_s);
        row("a filter on nothing", u"list v --passphrase-file x --filter phse=x"_s, u"did you mean phase?"_s);
        row("a word that is no code", u"list v --passphrase-file x --filter channel=POST"_s,
            u"“channel” cannot be “POST”"_s);
        row("another language", u"list v --lang fr"_s, u"There is no language “fr”"_s);
    }

    void refusesACommandItDoesNotUnderstand()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const CliResult result = m_cli.run(words);
        QVERIFY2(result.err.contains(says), qPrintable(result.err));
        QCOMPARE(result.code, 2);
        QCOMPARE(result.out, QString());
    }

    void tellsAWrongPassphraseFromEverythingElse()
    {
        const CliResult result = m_cli.run({u"list"_s, m_vault, u"--passphrase-file"_s, m_cli.path(u"wrong"_s)});
        QCOMPARE(result.code, 3);
        QVERIFY(!result.err.contains(u"woorden"));
    }

    void refusesAPassphraseFileThatHoldsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a line end only") << QByteArray("\n");
        QTest::newRow("a whole book") << QByteArray(100'000, 'x');
        QTest::newRow("too short to create with") << QByteArray("kort\n");
    }

    void refusesAPassphraseFileThatHoldsNone()
    {
        QFETCH(QByteArray, bytes);
        const QString file = m_cli.write(u"other"_s, bytes);
        const QString vault = m_cli.path(u"never.meldwijzer"_s);
        QCOMPARE(m_cli.run({u"create"_s, vault, u"--role"_s, u"legal"_s, u"--passphrase-file"_s, file}).code, 7);
        QVERIFY(!QFileInfo::exists(vault));
        QCOMPARE(m_cli.run({u"list"_s, m_vault, u"--passphrase-file"_s, m_cli.path(u"nowhere"_s)}).code, 7);
    }

    void findsDamageAndSaysWhere()
    {
        QCOMPARE(m_cli.unlocked({u"generate"_s, m_vault, u"--cases"_s, u"30"_s, u"--seed"_s, u"1"_s}).code, 0);
        const QString vault = m_cli.copyOf(m_vault, u"damaged.meldwijzer"_s);
        const QString database = vault + u"/cases.db"_s;
        flip(database, QFileInfo(database).size() - 2000);
        const CliResult result = m_cli.unlocked({u"verify"_s, vault});
        QVERIFY2(result.code == 4, qPrintable(result.out + result.err));
        QVERIFY(result.out.contains(u"WRONG") && result.out.contains(u"damaged"));
    }

    void refusesWhatIsNoVault_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing there") << u"nowhere.meldwijzer"_s << 5;
        QTest::newRow("a file") << u"pass"_s << 5;
        QTest::newRow("an empty folder") << u"empty"_s << 5;
        QTest::newRow("a folder of other files") << u"other"_s << 5;
        QTest::newRow("a symbolic link") << u"link"_s << 5;
    }

    void refusesWhatIsNoVault()
    {
        QFETCH(QString, path);
        QDir().mkpath(m_cli.path(u"empty"_s));
        QDir().mkpath(m_cli.path(u"folder"_s));
        QFile::link(m_cli.path(u"pass"_s), m_cli.path(u"link"_s));
        const CliResult result = m_cli.unlocked({u"list"_s, m_cli.path(path)});
        QTEST(result.code, "code");
        QVERIFY(!result.err.isEmpty() && result.out.isEmpty());
    }

    void saysOfAHalfMadeVaultThatItsMakingWasCutOff()
    {
        const QString half = m_cli.path(u"half.meldwijzer"_s); // keys, and no database yet
        (void)model::Vault::create(half, model::SecretBytes::copyOf("vier losse woorden bij toeval"),
                                   model::KdfCost::floor());
        for (const QString &command : {u"list"_s, u"verify"_s}) {
            const CliResult result = m_cli.unlocked({command, half});
            QVERIFY2(result.err.contains(u"was cut off"_s), qPrintable(command + u": "_s + result.err));
            QCOMPARE(result.code, 5);
            QCOMPARE(result.out, QString());
        }
    }

    void refusesALinkInPlaceOfAFileOfTheVault()
    {
        const QString vault = m_cli.copyOf(m_vault, u"linked.meldwijzer"_s);
        QFile::rename(vault + u"/cases.db"_s, m_cli.path(u"moved.db"_s));
        QFile::link(m_cli.path(u"moved.db"_s), vault + u"/cases.db"_s);
        const int code = m_cli.unlocked({u"list"_s, vault}).code;
        QVERIFY2(code == 8 || code == 5, qPrintable(QString::number(code)));
    }

    void doesNotCreateOverAnythingThatIsThere()
    {
        const QByteArray before = printOf(m_vault + u"/vault.keys"_s);
        for (const QString &path : {m_vault, m_cli.path(u"pass"_s)})
            QVERIFY(m_cli.unlocked({u"create"_s, path, u"--role"_s, u"adviser"_s, u"--kdf"_s, u"floor"_s}).code != 0);
        QCOMPARE(printOf(m_vault + u"/vault.keys"_s), before);
    }

    void waitsForNobodyWhenTheVaultIsOpenElsewhere()
    {
        const auto open = model::Vault::open(m_vault, model::SecretBytes::copyOf("vier losse woorden bij toeval"));
        QCOMPARE(m_cli.unlocked({u"list"_s, m_vault}).code, 6);
        QCOMPARE(m_cli.unlocked({u"generate"_s, m_vault, u"--cases"_s, u"1"_s, u"--seed"_s, u"1"_s}).code, 6);
    }

    void refusesARegisterThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &says) {
            QTest::newRow(name) << bytes << says;
        };
        QByteArray other = excerpt();
        row("empty", {}, u"is empty."_s);
        row("binary", QByteArray("\x7F\x45\x4C\x46\0\1\2\3", 8), u"NUL"_s);
        row("one column", "Complaint Id\n1\n", u"there is only one column"_s);
        row("another encoding", excerpt().replace("No penalty", "Non-pay\xE9"), u"these bytes are not UTF-8"_s);
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "C\0o\0",
                       6),
            u"UTF"_s);
        row("NUL in a cell", other.replace("Pending", QByteArray("Pen\0ing", 7)), u"a NUL character stands here"_s);
        row("an endless quotation", excerpt() + "\"900", u"is never closed"_s);
        row("a missing column", excerpt().replace("Person Code", "Person"), u"has no column “Person Code”"_s);
    }

    void refusesARegisterThatCannotBeRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QByteArray before = printOf(m_vault + u"/cases.db"_s);
        const CliResult result =
            m_cli.unlocked({u"import"_s, m_vault, m_cli.write(u"bad.csv"_s, bytes), u"--map"_s, Register});
        QVERIFY2(result.err.contains(says), qPrintable(result.err));
        QCOMPARE(result.code, 7);
        QCOMPARE(printOf(m_vault + u"/cases.db"_s), before);
    }

    void refusesALineOf200MegabytesWithLittleMemory()
    {
        const QString path = m_cli.path(u"long.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(excerpt() + "\"");
        file.resize(200'000'000); // a hole in the file: nothing but NULs, at once refused
        file.close();
        QCOMPARE(m_cli.unlocked({u"import"_s, m_vault, path, u"--map"_s, Register}).code, 7);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(excerpt().size());
        const QByteArray block(1'000'000, 'x');
        for (int i = 0; i < 200; ++i)
            file.write(block);
        file.close();
        m_cli.inChild = [] {
            const rlimit little{700'000'000, 700'000'000};
            ::setrlimit(RLIMIT_AS, &little);
        };
        const CliResult result = m_cli.unlocked({u"import"_s, m_vault, path, u"--map"_s, Register});
        QVERIFY2(result.err.contains(u"longer than 1 MB"), qPrintable(result.err));
        QCOMPARE(result.code, 7);
        QFile::remove(path);
    }

    void saysWhatIsWrongWithTheFilesItIsGiven_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("map");
        QTest::newRow("no register") << u"nowhere.csv"_s << Register;
        QTest::newRow("a folder") << u"."_s << Register;
        QTest::newRow("no mapping") << u"pass"_s << u"nowhere.map.yaml"_s;
        QTest::newRow("another built-in mapping") << u"pass"_s << u"builtin:moon"_s;
        QTest::newRow("a mapping that is none") << u"pass"_s << u"pass"_s;
    }

    void saysWhatIsWrongWithTheFilesItIsGiven()
    {
        QFETCH(QString, file);
        QFETCH(QString, map);
        const QString mapping = map.startsWith(u"builtin:") ? map : m_cli.path(map);
        const CliResult result = m_cli.unlocked({u"import"_s, m_vault, m_cli.path(file), u"--map"_s, mapping});
        QCOMPARE(result.code, 7);
        QVERIFY(!result.err.isEmpty());
    }

    void keepsRegistersOutOfACounsellorsVault()
    {
        const QString vault = m_cli.makeVault(u"counsellor.meldwijzer"_s, u"counsellor"_s);
        const QString file = m_cli.write(u"good.csv"_s, excerpt());
        QCOMPARE(m_cli.unlocked({u"import"_s, vault, file, u"--map"_s, Register}).code, 1);
    }

private:
    CliRun m_cli;
    QString m_vault;
};

QTEST_GUILESS_MAIN(CliRefusalTest)
#include "clirefusaltest.moc"
