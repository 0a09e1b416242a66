// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/vaultlock.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"
#include "tests/support/vaultfixture.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using model::lockedText;
using model::VaultLock;
using namespace tests;
using namespace Qt::StringLiterals;

class VaultLockTest final : public QuietTest
{
    Q_OBJECT

    QTemporaryDir m_root;
    QString m_path = m_root.filePath(u"vault.lock"_s);

    // A process that takes the lock, says so, and holds it until it is killed.
    pid_t childWithLock()
    {
        int ready[2] = {};
        if (::pipe(ready) != 0)
            return -1;
        const pid_t child = ::fork();
        if (child == 0) {
            try {
                const VaultLock lock(m_path);
                (void)!::write(ready[1], "y", 1);
                ::pause();
            } catch (const model::Failure &) {
                (void)!::write(ready[1], "n", 1);
            }
            ::_exit(0);
        }
        char answer = 'n';
        (void)!::read(ready[0], &answer, 1);
        ::close(ready[0]);
        ::close(ready[1]);
        return answer == 'y' ? child : -1;
    }

private Q_SLOTS:
    void isHeldOnceAndReleased()
    {
        {
            const VaultLock lock(m_path);
            MUST_FAIL_SAYING(Locked, QString::number(::getpid()), VaultLock(m_path));
        }
        const VaultLock again(m_path);
        QCOMPARE(QFile::permissions(m_path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(contentOf(m_path).split('\n').size(), 4);
    }

    void isHeldByAnotherProcessUntilItIsKilled()
    {
        const pid_t child = childWithLock();
        QVERIFY(child > 0);
        MUST_FAIL_SAYING(Locked, QString::number(child), VaultLock(m_path));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const VaultLock ours(m_path); // at once, however the other died
        QVERIFY(contentOf(m_path).startsWith(QByteArray::number(qint64(::getpid()))));
    }

    void isTakenByOneOfManyAtOnce()
    {
        QList<pid_t> winners;
        for (int i = 0; i < 8; ++i) {
            const pid_t child = childWithLock();
            if (child > 0)
                winners << child;
        }
        QCOMPARE(winners.size(), 1);
        ::kill(winners.constFirst(), SIGKILL);
        while (::waitpid(-1, nullptr, 0) > 0) {
        }
    }

    void refusesALinkAndAMissingFolder()
    {
        const QString link = m_root.filePath(u"link"_s);
        QVERIFY(QFile::link(m_path, link));
        MUST_FAIL(NotWritable, VaultLock(link));
        MUST_FAIL(NotAStore, VaultLock(m_root.filePath(u"no/vault.lock"_s)));
    }

    void saysWhoHasIt()
    {
        const QString here = lockedText("4711\nlaptop7\n2026-06-17T08:30:00Z\n", "laptop7");
        QVERIFY2(here.contains(u"4711"_s) && here.contains(u"this computer"_s), qPrintable(here));
        const QString there = lockedText("4711\nlaptop8\n2026-06-17T08:30:00Z\n", "laptop7");
        QVERIFY2(there.contains(u"laptop8"_s), qPrintable(there));
    }

    void believesNothingOfAHint()
    {
        QVERIFY(!lockedText({}, "laptop7").isEmpty());
        QVERIFY(!lockedText("\xFF\xFE\0\n", "laptop7").isEmpty());
        const QString text = lockedText("1\n" + QByteArray("a\x1b[31m\x07").repeated(100) + "\nnooit\n", "laptop7");
        QVERIFY(!text.contains(QChar(0x1b)) && text.size() < 250);
    }
};

QTEST_GUILESS_MAIN(VaultLockTest)
#include "vaultlocktest.moc"
