// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/vaultstatefile.h"
#include "tests/support/failing.h"
#include "tests/support/fulldisk.h"
#include "tests/support/quiettest.h"
#include "tests/support/vaultfixture.h"

using namespace model;
using namespace tests;
using namespace Qt::StringLiterals;

class VaultStateFileTest final : public QuietTest
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_root;
    std::optional<VaultFolder> m_folder;
    KeySlots m_keys;
    const SecretBytes m_key = SecretBytes::random(32);
    const Bytes<16> m_slot = randomBytes<16>();
    const QDateTime m_now{QDate(2026, 6, 17), QTime(15, 0), Qt::UTC};

    VaultStateFile stateFile() const { return VaultStateFile(*m_folder, m_key.clone(), m_keys, m_slot); }

    void closeCleanly() const
    {
        QVERIFY(replaceContent(m_folder->databasePath(), QByteArray(8192, 'a')));
        VaultStateFile file = stateFile();
        file.markClean({3, QByteArray(32, 'h')}, m_now);
    }

private Q_SLOTS:
    void init()
    {
        QuietTest::init();
        m_root.emplace();
        m_folder.emplace(VaultFolder::create(m_root->filePath(u"a.meldwijzer"_s)));
        m_keys.vaultId = randomBytes<16>();
        m_keys.instanceId = randomBytes<16>();
    }

    void knowsHowItWasLeft()
    {
        closeCleanly();
        VaultStateFile file = stateFile();
        QCOMPARE(file.openAndJudge(), QStringList());
        QVERIFY(file.wasClosedCleanly());
        QCOMPARE(file.lastJournalHead(), (JournalHead{3, QByteArray(32, 'h')}));
        QCOMPARE(file.latestInstant(), m_now);
        QVERIFY(VaultStateFile::slotToTryFirst(*m_folder) == m_slot);
        file.markDirty();

        VaultStateFile next = stateFile(); // the one before crashed
        QCOMPARE(next.openAndJudge(), QStringList());
        QVERIFY(!next.wasClosedCleanly());
        QCOMPARE(next.lastJournalHead().sequence, 3U);
    }

    void putsAForeignJournalAside()
    {
        closeCleanly();
        QVERIFY(replaceContent(m_folder->rollbackJournalPath(), "old pages"));
        VaultStateFile file = stateFile();
        const QStringList notices = file.openAndJudge();
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.constFirst().contains(u"cases.db-journal"_s));
        QVERIFY(!QFileInfo::exists(m_folder->rollbackJournalPath()));
        QCOMPARE(QDir(m_folder->quarantinePath()).entryList(QDir::Files).size(), 1);
    }

    void leavesTheJournalOfACrashToSqlite()
    {
        closeCleanly();
        stateFile().markDirty();
        VaultStateFile crashed = stateFile();
        QVERIFY(crashed.openAndJudge().isEmpty());
        crashed.markDirty();
        QVERIFY(replaceContent(m_folder->rollbackJournalPath(), "hot pages"));
        QCOMPARE(stateFile().openAndJudge(), QStringList());
        QCOMPARE(contentOf(m_folder->rollbackJournalPath()), QByteArray("hot pages"));
        crashed.markClean({}, m_now); // not closed, whatever the caller thinks
        QVERIFY(replaceContent(m_folder->rollbackJournalPath(), {}));
        VaultStateFile next = stateFile();
        QVERIFY(next.openAndJudge().isEmpty());
        QVERIFY(!next.wasClosedCleanly());
    }

    void neverAcceptsAWriteAheadLog()
    {
        closeCleanly();
        stateFile().markDirty();
        QVERIFY(replaceContent(m_folder->databasePath() + u"-wal"_s, "x"));
        QCOMPARE(stateFile().openAndJudge().size(), 1);
        QVERIFY(!QFileInfo::exists(m_folder->databasePath() + u"-wal"_s));
    }

    void saysThatTheCasesWereReplacedOrAreGone()
    {
        closeCleanly();
        QVERIFY(replaceContent(m_folder->databasePath(), QByteArray(8192, 'b')));
        QVERIFY(stateFile().openAndJudge().constFirst().contains(u"replaced"_s));
        QVERIFY(QFile::remove(m_folder->databasePath()));
        MUST_FAIL(Damaged, stateFile().openAndJudge());
    }

    void goesOnWithoutAStateAndSaysSo()
    {
        closeCleanly();
        for (const QByteArray &content : {QByteArray(), QByteArray("too short"), QByteArray(8192, '\0')}) {
            QVERIFY(replaceContent(m_folder->statePath(), content));
            VaultStateFile file = stateFile();
            QCOMPARE(file.openAndJudge().size(), 1);
            QVERIFY(!file.wasClosedCleanly());
        }
        VaultStateFile file = stateFile();
        QCOMPARE(file.openAndJudge().size(), 1);
        file.markDirty();
        QCOMPARE(stateFile().openAndJudge(), QStringList());
    }

    void distrustsTheStateOfAnotherCopyOfTheVault()
    {
        closeCleanly();
        m_keys.instanceId = randomBytes<16>();
        QCOMPARE(stateFile().openAndJudge().size(), 1);
    }

    void isInUseOnlyWhenBothCopiesSaySo()
    {
        closeCleanly();
        VaultStateFile file = stateFile();
        QVERIFY(file.openAndJudge().isEmpty());
        {
            const FullDisk disk(4096); // the second copy finds no room
            MUST_FAIL(NotWritable, file.markDirty());
        }
        const QByteArray half = contentOf(m_folder->statePath());
        file.markDirty(); // not taken for done
        QVERIFY(contentOf(m_folder->statePath()) != half);
        QVERIFY(!readVaultState(contentOf(m_folder->statePath()), m_key).state->isClean);
        QVERIFY(readVaultState(contentOf(m_folder->statePath()), m_key).copiesAgree);
    }

    void isInUseAgainAfterAClosingThatFailed()
    {
        closeCleanly();
        VaultStateFile file = stateFile();
        QVERIFY(file.openAndJudge().isEmpty());
        file.markDirty();
        {
            const FullDisk disk(4096);
            file.markClean({4, QByteArray(32, 'i')}, m_now); // one copy is enough to be closed
        }
        file.markDirty();
        const VaultStateReading reading = readVaultState(contentOf(m_folder->statePath()), m_key);
        QVERIFY(reading.copiesAgree && !reading.state->isClean);
    }

    void neverTurnsTimeBack()
    {
        closeCleanly();
        VaultStateFile file = stateFile();
        QVERIFY(file.openAndJudge().isEmpty());
        file.markClean({4, QByteArray(32, 'i')}, m_now.addYears(-3));
        QCOMPARE(file.latestInstant(), m_now);
        QCOMPARE(file.lastJournalHead().sequence, 4U);
    }
};

QTEST_GUILESS_MAIN(VaultStateFileTest)
#include "vaultstatefiletest.moc"
