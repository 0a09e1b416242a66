// SPDX-License-Identifier: EUPL-1.2
// `meldwijzer-cli document` through the real binary: what goes in is listed and verified, and comes out again only when
// the consents say so.
#include "tests/app/cli/clirun.h"
#include "tests/support/quiettest.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using tests::CliResult;

class CliDocumentTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_vault = m_cli.makeVault(u"d.meldwijzer"_s);
        QVERIFY(!m_vault.isEmpty());
        QCOMPARE(m_cli.unlocked({u"generate"_s, m_vault, u"--cases"_s, u"1"_s, u"--seed"_s, u"1"_s}).code, 0);
        m_case = m_cli.unlocked({u"list"_s, m_vault}).out.section(u'\n', 1, 1).section(u'\t', 0, 0);
        QVERIFY(!m_case.isEmpty());
        m_file = m_cli.write(u"brief.txt"_s, "kanarie");
    }

    void whatGoesInIsListedAndVerifiedWithItsHash()
    {
        const CliResult added = document({u"add"_s, m_vault, u"--case"_s, m_case, u"--file"_s, m_file});
        QCOMPARE(added.code, 0);
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash("kanarie", QCryptographicHash::Sha256).toHex());
        QVERIFY2(added.out.trimmed().endsWith(u"text/plain\t"_s + hash), qPrintable(added.out));
        QVERIFY(document({u"list"_s, m_vault, u"--case"_s, m_case}).out.contains(hash));
        const CliResult verified = document({u"verify"_s, m_vault, u"--case"_s, m_case});
        QCOMPARE(verified.code, 0);
        QVERIFY(verified.out.contains(hash));
        QVERIFY(!verified.out.contains("brief"_L1)); // no name
    }

    void whatCannotComeInIsSaid()
    {
        const CliResult refused = document({u"add"_s, m_vault, u"--case"_s, m_case, u"--file"_s, u"/dev/null"_s});
        QVERIFY(refused.code != 0);
        QVERIFY2(refused.err.contains("no ordinary file"_L1), qPrintable(refused.err));
        QVERIFY(document({u"add"_s, m_vault, u"--case"_s, u"1-1"_s, u"--file"_s, m_file}).err.contains("no case"_L1));
        QVERIFY(document({u"fly"_s, m_vault}).err.contains("add, list, verify or save"_L1));
        QVERIFY(document({u"save"_s, m_vault}).err.contains("--id"_L1));
    }

    void whatComesOutAsksTheConsentsFirst()
    {
        const QString id =
            document({u"add"_s, m_vault, u"--case"_s, m_case, u"--file"_s, m_file}).out.section(u'\t', 0, 0);
        const auto save = [&](const QString &recipient, const QString &path) {
            return document({u"save"_s, m_vault, u"--id"_s, id, u"--output"_s, path, u"--recipient"_s, recipient,
                             u"--purpose"_s, u"op verzoek"_s});
        };
        const QString refusedPath = m_cli.path(u"nee.txt"_s);
        const CliResult refused = save(u"WHISTLEBLOWERS_AUTHORITY"_s, refusedPath);
        QVERIFY(refused.code != 0);
        QVERIFY(!QFile::exists(refusedPath));
        const QString path = m_cli.path(u"ja.txt"_s);
        const CliResult saved = save(u"REPORTER"_s, path);
        QVERIFY2(saved.code == 0, qPrintable(saved.err));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("kanarie"));
        QCOMPARE(file.permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
        QVERIFY(save(u"REPORTER"_s, path).code != 0); // nothing is written over
    }

private:
    [[nodiscard]] CliResult document(const QStringList &words)
    {
        return m_cli.unlocked(QStringList{u"document"_s} + words);
    }

    tests::CliRun m_cli;
    QString m_vault;
    QString m_case;
    QString m_file;
};

QTEST_GUILESS_MAIN(CliDocumentTest)
#include "clidocumenttest.moc"
