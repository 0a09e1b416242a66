// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/folderchecks.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;

class FolderChecksTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheCopiesOfSyncPrograms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Dropbox") << u"cases (Kees van Dam's conflicted copy 2026-06-17).db"_s;
        QTest::newRow("Nextcloud") << u"cases (conflicted copy 2026-06-17 120000).db"_s;
        QTest::newRow("ownCloud") << u"vault_conflict-20260617-120000.keys"_s;
        QTest::newRow("Syncthing") << u"cases.sync-conflict-20260617-120000-ABCDEFG.db"_s;
        QTest::newRow("Seafile") << u"cases (SFConflict kees@example.nl 2026-06-17-12-00-00).db"_s;
        QTest::newRow("Google Drive") << u"cases (1).db"_s;
        QTest::newRow("OneDrive") << u"cases-LAPTOP12.db"_s;
        QTest::newRow("pCloud") << u"vault [conflicted].keys"_s;
        QTest::newRow("journal") << u"cases (1).db-journal"_s;
        QTest::newRow("by hand") << u"vault kopie.keys"_s;
    }

    void knowsTheCopiesOfSyncPrograms()
    {
        QFETCH(QString, name);
        QVERIFY(looksLikeConflictCopy(name));
    }

    void leavesOurOwnAndOtherFilesAlone()
    {
        for (const QString &name :
             {u"cases.db"_s, u"cases.db-journal"_s, u"vault.keys"_s, u"vault.state"_s, u"vault.lock"_s,
              u"cases.db.before-3"_s, u"vault.keys.part"_s, u"desktop.ini"_s, u".DS_Store"_s, u"LEESMIJ.txt"_s})
            QVERIFY2(!looksLikeConflictCopy(name), qPrintable(name));
    }

    void knowsNetworkDrives()
    {
        QCOMPARE(networkFileSystem(0x6969), u"NFS"_s);
        QCOMPARE(networkFileSystem(0xFF534D42), u"CIFS"_s);
        QCOMPARE(networkFileSystem(0xFFFFFFFFFE534D42), u"SMB"_s); // sign-extended
        QCOMPARE(networkFileSystem(0x65735546), u"FUSE"_s);
        QCOMPARE(networkFileSystem(0xEF53), QString());     // ext4
        QCOMPARE(networkFileSystem(0x9123683E), QString()); // btrfs
    }

    void knowsFoldersThatAreSynced()
    {
        QCOMPARE(syncedFolderIn(u"/home/kees/Dropbox/werk/a.meldwijzer"_s), u"Dropbox"_s);
        QCOMPARE(syncedFolderIn(u"/home/kees/OneDrive - Ministerie/a.meldwijzer"_s), u"OneDrive - Ministerie"_s);
        QCOMPARE(syncedFolderIn(u"/home/kees/Documenten/a.meldwijzer"_s), QString());
        QCOMPARE(syncedFolderIn(u"/home/kees/synchroon/a.meldwijzer"_s), QString());
    }
};

QTEST_GUILESS_MAIN(FolderChecksTest)
#include "foldercheckstest.moc"
