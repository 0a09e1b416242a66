// SPDX-License-Identifier: EUPL-1.2
// A vault with its cases, made and opened as a whole: what is left when something stops it half-way, and what is said
// of it afterwards.
#include "model/casefile/openvault.h"

#include "model/storage/migrator.h"
#include "tests/support/failing.h"
#include "tests/support/fixedclock.h"
#include "tests/support/fulldisk.h"
#include "tests/support/quiettest.h"
#include "tests/support/vaultfixture.h"

using namespace model;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

QString copyOfFolder(const QString &folder, const QString &to)
{
    QDir().mkdir(to);
    QFile(to).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile::copy(folder + u'/' + name, to + u'/' + name);
        QFile(to + u'/' + name).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    return to;
}

} // namespace

class OpenVaultTest final : public QuietTest
{
    Q_OBJECT

    const QTemporaryDir m_root;
    const FixedClock m_clock;
    std::optional<VaultFixture> m_unfinished; // folder and keys, and no database
    int m_made = 0;

    [[nodiscard]] static SecretBytes passphrase() { return secret(VaultFixture::Passphrase); }
    [[nodiscard]] QString newPath() { return m_root.filePath(u"vault%1.meldwijzer"_s.arg(++m_made)); }
    OpenVault::Created make(const QString &path, Role role = Role::Adviser)
    {
        return OpenVault::create(path, role, passphrase(), KdfCost::floor(), m_clock);
    }
    std::unique_ptr<OpenVault> open(const QString &path) { return OpenVault::open(path, passphrase(), m_clock); }

private Q_SLOTS:
    void initTestCase() { m_unfinished.emplace(); }
    void cleanupTestCase() { m_unfinished.reset(); }

    void whatWasMadeIsThereAgainWithItsRoleAndItsJournal()
    {
        const QString path = newPath();
        {
            const auto made = make(path, Role::Counsellor);
            (void)made.open->work().service().open();
        }
        const auto again = open(path);
        QCOMPARE(again->work().role(), Role::Counsellor);
        QCOMPARE(again->work().cases().count(), 1);
        QVERIFY(again->vault().wasClosedCleanly());
        QVERIFY2(again->vault().notices().isEmpty(), qPrintable(again->vault().notices().join(u'\n')));
        const qint64 entries = again->work().journal().count();
        QCOMPARE(again->work().journal().page({}, 0, int(entries)).back().action, u"vault_made"_s);
    }

    void theRecoveryCodeThatWasGivenOpensIt()
    {
        const QString path = newPath();
        const RecoveryCode code = std::move(make(path).code);
        const auto again = OpenVault::open(Vault::openWithRecoveryCode(path, code.text()), m_clock);
        QVERIFY(again->vault().openedByRecoveryCode());
        QCOMPARE(again->work().cases().count(), 0);
    }

    void wrongWordsOpenNothing()
    {
        const QString path = newPath();
        (void)make(path);
        MUST_FAIL(WrongKey, OpenVault::open(path, secret("vier andere woorden bij toeval"), m_clock));
    }

    void makingItLeavesNothingBehindWhenTheDiskIsFull()
    {
        const QString path = newPath();
        {
            const FullDisk disk(100000); // room for the keys, not for the database
            QVERIFY(failureOf([&] { return make(path).code.text(); }));
        }
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(make(path).open);
    }

    void aVaultWhoseMakingWasCutOffIsCalledThat()
    {
        const QString path = m_unfinished->copy();
        MUST_FAIL_SAYING(NotAStore, u"cut off"_s, open(path));
        MUST_FAIL_SAYING(NotAStore, u"thrown away"_s, open(path)); // and it stays so, and is not kept locked
    }

    void aDatabaseWithoutTablesOrWithoutARoleWasCutOffToo()
    {
        const QString path = m_unfinished->copy();
        {
            const auto vault = VaultFixture::open(path);
            const auto store = Store::create(vault->databasePath(), vault->databaseKey());
            store->runScript("CREATE TABLE half (a);");
            QFile(vault->databasePath()).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
        MUST_FAIL_SAYING(NotAStore, u"cut off"_s, open(path));
        QVERIFY(QFile::remove(path + u"/cases.db"_s));
        {
            const auto vault = VaultFixture::open(path);
            const auto store = Store::create(vault->databasePath(), vault->databaseKey());
            Migrator().run(*store);
        }
        MUST_FAIL_SAYING(NotAStore, u"cut off"_s, open(path));
    }

    // Nobody is told to throw away what may have held cases.
    void aVaultThatLostItsStateAndItsDatabaseIsDamaged()
    {
        const QString path = newPath();
        (void)make(path);
        QVERIFY(QFile::remove(path + u"/cases.db"_s));
        MUST_FAIL_SAYING(Damaged, u"cases.db"_s, open(path));
        QVERIFY(QFile::remove(path + u"/vault.state"_s));
        MUST_FAIL_SAYING(Damaged, u"cases.db"_s, open(path));
    }

    void aCrashIsNoReplacement()
    {
        const QString path = newPath();
        const QString crashed = newPath();
        const auto made = make(path);
        (void)made.open->work().service().open();
        copyOfFolder(path, crashed); // as the disk is when the power goes now
        const auto again = open(crashed);
        QVERIFY(!again->vault().wasClosedCleanly());
        QCOMPARE(again->work().cases().count(), 1);
    }

    void anOlderDatabaseInItsPlaceIsNoticed()
    {
        const QString path = newPath();
        (void)make(path);
        const QByteArray older = contentOf(path + u"/cases.db"_s);
        (void)open(path)->work().service().open();
        QVERIFY(replaceContent(path + u"/cases.db"_s, older));
        MUST_FAIL_SAYING(Damaged, u"older"_s, open(path));
        MUST_FAIL_SAYING(Damaged, u"older"_s, open(path)); // asking twice does not help
    }
};

QTEST_GUILESS_MAIN(OpenVaultTest)
#include "openvaulttest.moc"
