// SPDX-License-Identifier: EUPL-1.2
// What the commands do where the disk is full or may not be written: a clear sentence, and everything as it was.
#include "tests/app/cli/clirun.h"
#include "tests/support/quiettest.h"

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

// In the child, before the program starts: no file may grow beyond so many bytes.
void leaveRoomFor(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit full{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &full);
}

} // namespace

class CliDiskTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_vault = m_cli.makeVault(u"made.meldwijzer"_s);
        QVERIFY(!m_vault.isEmpty());
        QCOMPARE(m_cli.unlocked({u"generate"_s, m_vault, u"--cases"_s, u"60"_s, u"--seed"_s, u"1"_s}).code, 0);
    }

    void cleanup() { m_cli.inChild = {}; }

    void saysThatItCannotWriteThere()
    {
        const CliResult made = m_cli.unlocked(
            {u"create"_s, u"/sys/never.meldwijzer"_s, u"--role"_s, u"adviser"_s, u"--kdf"_s, u"floor"_s});
        QVERIFY2(made.code == 8, qPrintable(made.err));
        const CliResult exported =
            m_cli.unlocked({u"export"_s, m_vault, u"--format=json"_s, u"--output"_s, u"/sys/never.json"_s});
        QCOMPARE(exported.code, 8);
    }

    void leavesEverythingAsItWasOnAFullDisk()
    {
        const QString vault = m_cli.makeVault(u"full.meldwijzer"_s);
        const rlim_t size = rlim_t(QFileInfo(vault + u"/cases.db"_s).size());
        m_cli.inChild = [size] { leaveRoomFor(size + 200'000); };
        const CliResult result = m_cli.unlocked({u"generate"_s, vault, u"--cases"_s, u"200"_s, u"--seed"_s, u"1"_s});
        QVERIFY2(result.code == 8, qPrintable(result.err));
        m_cli.inChild = {};
        QCOMPARE(m_cli.unlocked({u"list"_s, vault}).out.count(u'\n'), 1); // the heading
        QCOMPARE(m_cli.unlocked({u"verify"_s, vault}).code, 0);
    }

    void leavesNoHalfAnExportBehind()
    {
        const QString file = m_cli.path(u"half.json"_s);
        m_cli.inChild = [] { leaveRoomFor(100'000); };
        const CliResult result = m_cli.unlocked({u"export"_s, m_vault, u"--format=json"_s, u"--output"_s, file});
        QVERIFY2(result.code == 8, qPrintable(result.err));
        QVERIFY(!QFileInfo::exists(file));
    }

    void saysThatTheDiskIsReadOnly()
    {
        // In a mount namespace of the child: its whole disk is read-only. Needs rights that not every machine gives.
        static const QByteArray folder = QFile::encodeName(m_cli.path(QString()));
        m_cli.inChild = [] {
            if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
                ::mount(folder.constData(), folder.constData(), nullptr, MS_BIND, nullptr) != 0 ||
                ::mount(nullptr, folder.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) != 0)
                ::_exit(77);
        };
        const CliResult result = m_cli.unlocked({u"generate"_s, m_vault, u"--cases"_s, u"1"_s, u"--seed"_s, u"1"_s});
        if (result.code == 77 || result.code == -1)
            QSKIP("no right to mount a disk read-only here");
        QVERIFY2(result.code == 8, qPrintable(result.err));
        QVERIFY(!result.err.isEmpty());
    }

private:
    CliRun m_cli;
    QString m_vault;
};

QTEST_GUILESS_MAIN(CliDiskTest)
#include "clidisktest.moc"
