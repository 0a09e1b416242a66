// SPDX-License-Identifier: EUPL-1.2
// The vault from outside: made, opened, refused, mended. What each part does by itself is tested beside it.
#include "model/storage/vault.h"
#include "model/storage/keyslots.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"
#include "tests/support/vaultfixture.h"

using model::KdfCost;
using model::RecoveryCode;
using model::Vault;
using namespace tests;
using namespace Qt::StringLiterals;

class VaultTest final : public QuietTest
{
    Q_OBJECT

    std::optional<VaultFixture> m_fixture;

private Q_SLOTS:
    void initTestCase() { m_fixture.emplace(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void opensWithItsPassphraseAndGivesTheSameKeys()
    {
        const QString path = m_fixture->copy();
        QByteArray key;
        QByteArray salt;
        {
            const auto vault = VaultFixture::open(path);
            key = vault->databaseKey().key.view().toByteArray();
            salt = vault->databaseKey().salt;
            QVERIFY2(vault->notices().isEmpty(), qPrintable(vault->notices().join(u'\n')));
        }
        const auto vault = VaultFixture::open(path);
        QCOMPARE(vault->databaseKey().key.view().toByteArray(), key);
        QCOMPARE(vault->databaseKey().salt, salt);
        QCOMPARE(key.size(), model::StoreKey::KeySize);
        QCOMPARE(salt.size(), model::StoreKey::SaltSize);
        QCOMPARE(vault->vaultId().size(), 16);
        QCOMPARE(vault->slotId().size(), 16);
    }

    void opensWithItsRecoveryCodeHoweverItIsTyped()
    {
        const QString path = m_fixture->copy();
        const QByteArray typed = m_fixture->code().text().view().toByteArray().toLower().replace(' ', "-");
        const auto vault = Vault::openWithRecoveryCode(path, secret(typed));
        QVERIFY(vault->openedByRecoveryCode());
        QVERIFY(vault->slotId() != vault->passphraseSlots().constFirst());
    }

    void tellsAWrongPassphraseFromDamage()
    {
        const QString path = m_fixture->copy();
        const QByteArray before = contentOf(path + u"/vault.keys"_s);
        MUST_FAIL(WrongKey, Vault::open(path, secret("vier losse woorden bij ongeluk")));
        MUST_FAIL(WrongKey, Vault::openWithRecoveryCode(path, RecoveryCode::random().text()));
        MUST_FAIL_SAYING(WrongKey, u"group 1"_s,
                         Vault::openWithRecoveryCode(path, secret("00000 00000 00000 00000 00000 00000 00000 00000")));
        QCOMPARE(contentOf(path + u"/vault.keys"_s), before);
        QVERIFY(VaultFixture::open(path)); // wrong, then right, works

        QVERIFY(replaceContent(path + u"/vault.keys"_s, QByteArray(64 * 1024, '\0')));
        MUST_FAIL_SAYING(Damaged, u"vault.keys"_s, VaultFixture::open(path));
        QVERIFY(replaceContent(path + u"/vault.keys"_s, {}));
        MUST_FAIL(Damaged, VaultFixture::open(path));
    }

    void refusesAVaultOfANewerFormat()
    {
        const QString path = m_fixture->copy();
        QByteArray keys = contentOf(path + u"/vault.keys"_s);
        for (const qsizetype start : {qsizetype(0), keys.size() / 2}) {
            QByteArray copy = keys.mid(start, keys.size() / 2);
            copy[8] = 2;
            model::finishCopy(copy, model::SecretBytes(32));
            keys.replace(start, copy.size(), copy);
        }
        QVERIFY(replaceContent(path + u"/vault.keys"_s, keys));
        MUST_FAIL(NewerStore, VaultFixture::open(path));
        QCOMPARE(contentOf(path + u"/vault.keys"_s), keys);
    }

    void mendsOneDamagedCopyAndSaysSo()
    {
        for (const qsizetype hurt : {5000, 40000}) {
            const QString path = m_fixture->copy();
            const QByteArray whole = contentOf(path + u"/vault.keys"_s);
            QByteArray keys = whole;
            keys[hurt] = char(keys[hurt] ^ 4);
            QVERIFY(replaceContent(path + u"/vault.keys"_s, keys));
            QCOMPARE(VaultFixture::open(path)->notices().size(), 1);
            QCOMPARE(contentOf(path + u"/vault.keys"_s), whole);
            QVERIFY(VaultFixture::open(path)->notices().isEmpty());
        }
    }

    void mendsAKeyFileThatWasCutOffOrGrew()
    {
        const QString path = m_fixture->copy();
        const QByteArray whole = contentOf(path + u"/vault.keys"_s);
        for (const QByteArray &odd : {whole.first(40000), whole + QByteArray(10, 'x')}) {
            QVERIFY(replaceContent(path + u"/vault.keys"_s, odd));
            QCOMPARE(VaultFixture::open(path)->notices().size(), 1);
            QCOMPARE(contentOf(path + u"/vault.keys"_s), whole);
        }
    }

    void isOpenOnceAtATime()
    {
        const QString path = m_fixture->copy();
        {
            const auto first = VaultFixture::open(path);
            MUST_FAIL_SAYING(Locked, u"this computer"_s, VaultFixture::open(path));
        }
        QVERIFY(VaultFixture::open(path));
    }

    void keepsFilesForTheOwnerOnly()
    {
        const QString path = m_fixture->copy();
        const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile(path + u"/vault.state"_s).setPermissions(all));
        QCOMPARE(VaultFixture::open(path)->notices().size(), 1);
        QCOMPARE(VaultFixture::open(path)->notices().size(), 0);
        for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files))
            QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }

    void wrapsCaseKeysUnderAnEpochThatCanBeDestroyed()
    {
        const QString path = m_fixture->copy();
        QByteArray first;
        QByteArray second;
        {
            const auto vault = VaultFixture::open(path);
            first = vault->caseWrappingKey(vault->newestEpoch()).view().toByteArray();
            vault->beginEpoch();
            QCOMPARE(vault->epochs(), (QList<quint64>{1, 2}));
            second = vault->caseWrappingKey(vault->newestEpoch()).view().toByteArray();
            QVERIFY(first != second);
        }
        {
            const auto vault = VaultFixture::open(path); // interrupted: both are still there
            QVERIFY(vault->hasTwoEpochs());
            QCOMPARE(vault->caseWrappingKey(1).view().toByteArray(), first);
            vault->endOldEpoch();
        }
        const auto vault = VaultFixture::open(path);
        QVERIFY(!vault->hasTwoEpochs());
        QCOMPARE(vault->caseWrappingKey(2).view().toByteArray(), second);
        MUST_FAIL(Damaged, vault->caseWrappingKey(1));
    }

    void seesWhatHappenedSinceItWasClosed()
    {
        const QString path = m_fixture->copy();
        const QDateTime closing(QDate(2026, 6, 18), QTime(15, 0), Qt::UTC);
        {
            const auto vault = VaultFixture::open(path);
            QVERIFY(!vault->hasDatabase());
            vault->markDirty();
            QVERIFY(replaceContent(vault->databasePath(), QByteArray(8192, 'a')));
            QFile(vault->databasePath()).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            vault->markClean({7, QByteArray(32, 'h')}, closing);
        }
        {
            const auto vault = VaultFixture::open(path);
            QVERIFY2(vault->notices().isEmpty(), qPrintable(vault->notices().join(u'\n')));
            QVERIFY(vault->wasClosedCleanly());
            QVERIFY(vault->hasDatabase());
            QCOMPARE(vault->lastJournalHead(), (model::JournalHead{7, QByteArray(32, 'h')}));
            QCOMPARE(vault->latestInstant(), closing);
        }
        QVERIFY(replaceContent(path + u"/cases.db"_s, QByteArray(8192, 'b')));
        QCOMPARE(VaultFixture::open(path)->notices().size(), 1);
        QVERIFY(QFile::remove(path + u"/cases.db"_s));
        MUST_FAIL_SAYING(Damaged, u"cases.db"_s, VaultFixture::open(path));
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "vaulttest.moc"
