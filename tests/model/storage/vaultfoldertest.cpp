// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/vaultfolder.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"
#include "tests/support/vaultfixture.h"

#include <QScopeGuard>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using model::VaultFolder;
using namespace tests;
using namespace Qt::StringLiterals;

class VaultFolderTest final : public QuietTest
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_root;
    QString m_path;

    static int modeOf(const QString &path)
    {
        struct stat status = {};
        ::lstat(QFile::encodeName(path).constData(), &status);
        return int(status.st_mode & 07777);
    }

    static void setMode(const QString &path, mode_t mode) { ::chmod(QFile::encodeName(path).constData(), mode); }

private Q_SLOTS:
    void init()
    {
        QuietTest::init();
        m_root.emplace();
        m_path = m_root->filePath(u"Team Noord.meldwijzer"_s);
    }

    void makesAFolderForTheOwnerOnly()
    {
        const mode_t before = ::umask(0);
        const VaultFolder folder = VaultFolder::create(m_path + u'/');
        ::umask(before);
        QCOMPARE(folder.path(), m_path);
        QCOMPARE(folder.name(), u"Team Noord"_s);
        QCOMPARE(modeOf(m_path), 0700);
        MUST_FAIL_SAYING(Conflict, m_path, VaultFolder::create(m_path));
    }

    void makesNoFolderThroughAFileOrWithoutAParent()
    {
        QVERIFY(replaceContent(m_root->filePath(u"file"_s), "x"));
        MUST_FAIL(NotAStore, VaultFolder::create(m_root->filePath(u"file/vault"_s)));
        MUST_FAIL_SAYING(NotAStore, u"no such"_s, VaultFolder::create(m_root->filePath(u"no such/vault"_s)));
        QVERIFY(QFile::link(u"/nowhere"_s, m_path));
        MUST_FAIL(Conflict, VaultFolder::create(m_path)); // a dangling link is something, too
    }

    void refusesALinkToAVaultAndNamesTheVault()
    {
        const VaultFolder folder = VaultFolder::create(m_path);
        QVERIFY(replaceContent(folder.keysPath(), "x"));
        const QString link = m_root->filePath(u"link"_s);
        QVERIFY(QFile::link(m_path, link));
        MUST_FAIL_SAYING(NotAStore, m_path, VaultFolder::open(link));
        MUST_FAIL_SAYING(NotAStore, m_path, VaultFolder::open(link + u'/'));
        QCOMPARE(VaultFolder::open(m_path).path(), m_path);
    }

    void refusesALinkInPlaceOfAFile_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"cases.db", "cases.db-journal", "vault.keys", "vault.state", "vault.lock",
                                 "vault.reserve", "backups", "quarantine"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void refusesALinkInPlaceOfAFile()
    {
        QFETCH(QString, name);
        const VaultFolder folder = VaultFolder::create(m_path);
        QVERIFY(replaceContent(folder.keysPath(), "x"));
        const QString file = m_path + u'/' + name;
        QFile::remove(file);
        QVERIFY(QFile::link(m_root->path(), file));
        MUST_FAIL_SAYING(NotWritable, file, VaultFolder::open(m_path));
    }

    void refusesAFolderInPlaceOfAFileAndTheOtherWayRound()
    {
        const VaultFolder folder = VaultFolder::create(m_path);
        QVERIFY(replaceContent(folder.keysPath(), "x"));
        QVERIFY(QDir().mkdir(folder.statePath()));
        MUST_FAIL_SAYING(NotWritable, u"vault.state"_s, VaultFolder::open(m_path));
        QVERIFY(QDir().rmdir(folder.statePath()));
        QVERIFY(replaceContent(folder.backupsPath(), "x"));
        MUST_FAIL_SAYING(NotWritable, u"backups"_s, VaultFolder::open(m_path));
    }

    void saysThatTheKeyFileIsMissing()
    {
        const VaultFolder folder = VaultFolder::create(m_path);
        QVERIFY(replaceContent(folder.databasePath(), "x"));
        MUST_FAIL_SAYING(Damaged, u"vault.keys"_s, VaultFolder::open(m_path));
    }

    void repairsLaxerModesAndSaysSo()
    {
        const VaultFolder folder = VaultFolder::create(m_path);
        QVERIFY(replaceContent(folder.keysPath(), "x"));
        QVERIFY(QDir().mkdir(folder.backupsPath()));
        setMode(m_path, 0755);
        setMode(folder.keysPath(), 0664);
        setMode(folder.backupsPath(), 0777);
        QCOMPARE(folder.inspect().size(), 1);
        QCOMPARE(modeOf(m_path), 0700);
        QCOMPARE(modeOf(folder.keysPath()), 0600);
        QCOMPARE(modeOf(folder.backupsPath()), 0700);
        QVERIFY(folder.inspect().isEmpty());
        setMode(folder.keysPath(), 0400); // stricter is the owner's business
        QVERIFY(folder.inspect().isEmpty());
        QCOMPARE(modeOf(folder.keysPath()), 0400);
    }

    void stopsAtACopyOfASyncProgram()
    {
        const VaultFolder folder = VaultFolder::create(m_path);
        folder.refuseConflictCopies();
        QVERIFY(replaceContent(m_path + u"/cases (1).db"_s, "x"));
        MUST_FAIL_SAYING(Conflict, u"cases (1).db"_s, folder.refuseConflictCopies());
    }

    void warnsAboutASyncedFolder()
    {
        QVERIFY(QDir().mkdir(m_root->filePath(u"Dropbox"_s)));
        const VaultFolder folder = VaultFolder::create(m_root->filePath(u"Dropbox/a.meldwijzer"_s));
        QCOMPARE(folder.inspect().size(), 1);
        QVERIFY(folder.inspect().constFirst().contains(u"Dropbox"_s));
    }

    void putsAFileInQuarantine()
    {
        const VaultFolder folder = VaultFolder::create(m_path);
        QVERIFY(replaceContent(folder.rollbackJournalPath(), "old"));
        const QString where = folder.quarantine(folder.rollbackJournalPath(), u"20260617"_s);
        QCOMPARE(contentOf(where), QByteArray("old"));
        QVERIFY(!QFileInfo::exists(folder.rollbackJournalPath()));
        QVERIFY(replaceContent(folder.rollbackJournalPath(), "newer"));
        MUST_FAIL(Conflict, folder.quarantine(folder.rollbackJournalPath(), u"20260617"_s));
        QCOMPARE(contentOf(where), QByteArray("old"));
    }

    void removesOnlyWhatIsOurs()
    {
        const VaultFolder folder = VaultFolder::create(m_path);
        QVERIFY(replaceContent(folder.keysPath(), "x"));
        QVERIFY(replaceContent(m_path + u"/of somebody else"_s, "x"));
        folder.remove();
        QVERIFY(!QFileInfo::exists(folder.keysPath()));
        QVERIFY(QFileInfo::exists(m_path + u"/of somebody else"_s));
        QVERIFY(QFile::remove(m_path + u"/of somebody else"_s));
        folder.remove();
        QVERIFY(!QFileInfo::exists(m_path));
    }

    // Root writes where it has no right, so a disk that is read-only for everybody is mounted where that is allowed.
    void saysThatTheDiskCannotBeWritten()
    {
        const QString disk = m_root->filePath(u"disk"_s);
        QVERIFY(QDir().mkdir(disk));
        const QByteArray name = QFile::encodeName(disk);
        if (::geteuid() != 0) {
            setMode(disk, 0500);
            const auto back = qScopeGuard([&] { setMode(disk, 0700); });
            MUST_FAIL(NotWritable, VaultFolder::create(disk + u"/vault"_s));
            return;
        }
        if (::mount("none", name.constData(), "tmpfs", MS_RDONLY, nullptr) != 0)
            QSKIP("root may not mount a read-only disk here");
        const auto back = qScopeGuard([&] { ::umount(name.constData()); });
        MUST_FAIL_SAYING(NotWritable, disk, VaultFolder::create(disk + u"/vault"_s));
    }
};

QTEST_GUILESS_MAIN(VaultFolderTest)
#include "vaultfoldertest.moc"
