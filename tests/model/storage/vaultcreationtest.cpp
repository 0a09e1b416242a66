// SPDX-License-Identifier: EUPL-1.2
// A vault is made whole or not at all, and never where something stands already.
#include "model/storage/vault.h"
#include "tests/support/failing.h"
#include "tests/support/fulldisk.h"
#include "tests/support/quiettest.h"
#include "tests/support/vaultfixture.h"

using model::KdfCost;
using model::Vault;
using namespace tests;
using namespace Qt::StringLiterals;

class VaultCreationTest final : public QuietTest
{
    Q_OBJECT

    const QTemporaryDir m_root;
    const model::SecretBytes m_passphrase = secret(VaultFixture::Passphrase);

private Q_SLOTS:
    void refusesWhatCannotBeAVault_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("missing") << 0;
        QTest::newRow("a file") << 1;
        QTest::newRow("an empty folder") << 2;
        QTest::newRow("no name") << 3;
    }

    void refusesWhatCannotBeAVault()
    {
        QFETCH(int, what);
        const QString path = what == 3 ? QString() : m_root.filePath(u"odd%1"_s.arg(what));
        if (what == 1)
            QVERIFY(replaceContent(path, "tekst"));
        if (what == 2)
            QVERIFY(QDir().mkdir(path));
        MUST_FAIL(NotAStore, Vault::open(path, m_passphrase));
    }

    void createsNothingWhereSomethingStands()
    {
        const QString folder = m_root.filePath(u"there"_s);
        QVERIFY(QDir().mkdir(folder));
        MUST_FAIL_SAYING(Conflict, folder, Vault::create(folder, m_passphrase, KdfCost::floor()));
        QVERIFY(QDir(folder).isEmpty());
        MUST_FAIL(NotAStore, Vault::create(folder + u"/no/such"_s, m_passphrase, KdfCost::floor()));
        MUST_FAIL(BadInput, Vault::create(folder + u"/new"_s, secret("te kort"), KdfCost::floor()));
        QVERIFY(QDir(folder).isEmpty());
    }

    void leavesNothingBehindWhenTheDiskIsFull()
    {
        const QString path = m_root.filePath(u"full.meldwijzer"_s);
        for (const rlim_t room : {0, 40000}) {
            const FullDisk disk(room);
            MUST_FAIL_SAYING(DiskFull, u"vault.keys"_s, Vault::create(path, m_passphrase, KdfCost::floor()));
            QVERIFY(!QFileInfo::exists(path));
        }
    }

    void discardsAVaultWhoseDatabaseCouldNotBeMade()
    {
        const QString path = m_root.filePath(u"unfinished.meldwijzer"_s);
        auto created = Vault::create(path, m_passphrase, KdfCost::floor());
        QVERIFY(replaceContent(created.vault->databasePath(), "half"));
        created.vault->discardCreated();
        QVERIFY(!QFileInfo::exists(path));
    }
};

QTEST_GUILESS_MAIN(VaultCreationTest)
#include "vaultcreationtest.moc"
