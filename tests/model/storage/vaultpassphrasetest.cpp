// SPDX-License-Identifier: EUPL-1.2
// Who may open a vault: passphrases and recovery codes added, changed, forgotten and withdrawn.
#include "model/storage/vault.h"
#include "tests/support/failing.h"
#include "tests/support/fulldisk.h"
#include "tests/support/quiettest.h"
#include "tests/support/vaultfixture.h"

using model::KdfCost;
using model::RecoveryCode;
using model::Vault;
using namespace tests;
using namespace Qt::StringLiterals;

class VaultPassphraseTest final : public QuietTest
{
    Q_OBJECT

    static constexpr QByteArrayView Next = "vijf andere woorden bij toeval";
    std::optional<VaultFixture> m_fixture;

private Q_SLOTS:
    void initTestCase() { m_fixture.emplace(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void changesThePassphrase()
    {
        const QString path = m_fixture->copy();
        QByteArray slot;
        {
            const auto vault = VaultFixture::open(path);
            slot = vault->slotId();
            MUST_FAIL(WrongKey, vault->changePassphrase(secret("niet de huidige zin"), secret(Next), KdfCost::floor()));
            MUST_FAIL(BadInput,
                      vault->changePassphrase(secret(VaultFixture::Passphrase), secret("kort"), KdfCost::floor()));
            vault->changePassphrase(secret(VaultFixture::Passphrase), secret(Next), KdfCost::floor());
        }
        MUST_FAIL(WrongKey, VaultFixture::open(path));
        const auto vault = Vault::open(path, secret(Next));
        QVERIFY2(vault->notices().isEmpty(), qPrintable(vault->notices().join(u'\n')));
        QCOMPARE(vault->slotId(), slot); // the same person, in the journal too
    }

    void givesAForgottenPassphraseBackByTheRecoveryCodeOnly()
    {
        const QString path = m_fixture->copy();
        {
            const auto vault = VaultFixture::open(path);
            MUST_FAIL(Conflict,
                      vault->resetPassphrase(vault->slotId(), secret("nieuwe zin na het vergeten"), KdfCost::floor()));
        }
        {
            const auto vault = Vault::openWithRecoveryCode(path, m_fixture->code().text());
            vault->resetPassphrase(vault->passphraseSlots().constFirst(), secret("nieuwe zin na het vergeten"),
                                   KdfCost::floor());
        }
        MUST_FAIL(WrongKey, VaultFixture::open(path));
        QVERIFY(Vault::open(path, secret("nieuwe zin na het vergeten")));
    }

    void knowsAgainWhatItWasOpenedWithAndNothingElse()
    {
        const QString path = m_fixture->copy();
        const QByteArray hers = "de zin van de tweede adviseur";
        {
            const auto vault = VaultFixture::open(path);
            (void)vault->addPassphrase(secret(hers), KdfCost::floor());
            QVERIFY(vault->isReopenedBy(secret(VaultFixture::Passphrase)));
            QVERIFY(!vault->isReopenedBy(secret(hers))); // a passphrase of this vault, but not of who opened it
            QVERIFY(!vault->isReopenedBy(m_fixture->code().text()));
            QVERIFY(!vault->isReopenedBy(secret("")));
        }
        const auto vault = Vault::openWithRecoveryCode(path, m_fixture->code().text());
        QVERIFY(vault->isReopenedBy(m_fixture->code().text()));
        QVERIFY(!vault->isReopenedBy(RecoveryCode::random().text()));
        QVERIFY(!vault->isReopenedBy(secret(VaultFixture::Passphrase)));
    }

    void replacesTheRecoveryCode()
    {
        const QString path = m_fixture->copy();
        const RecoveryCode next = RecoveryCode::random();
        VaultFixture::open(path)->replaceRecoveryCode(next);
        MUST_FAIL(WrongKey, Vault::openWithRecoveryCode(path, m_fixture->code().text()));
        QVERIFY(Vault::openWithRecoveryCode(path, next.text()));
    }

    void letsAColleagueInWithAPassphraseOfHerOwnAndOutAgain()
    {
        const QString path = m_fixture->copy();
        const QByteArray hers = "de zin van de tweede adviseur";
        QByteArray slot;
        {
            const auto vault = VaultFixture::open(path);
            slot = vault->addPassphrase(secret(hers), KdfCost::floor());
            QCOMPARE(vault->passphraseSlots().size(), 2);
            QCOMPARE(vault->slotOpenedBy(secret(hers)), std::optional(slot));
            QVERIFY(!vault->slotOpenedBy(secret("de zin van niemand hier")));
        }
        {
            const auto vault = Vault::open(path, secret(hers));
            QCOMPARE(vault->slotId(), slot);
            vault->withdrawPassphrase(slot);
        }
        MUST_FAIL(WrongKey, Vault::open(path, secret(hers)));
        const auto vault = VaultFixture::open(path);
        MUST_FAIL(Conflict, vault->withdrawPassphrase(vault->slotId())); // the last one
    }

    void keepsTheOldPassphraseWhenTheDiskRefusesTheNewOne()
    {
        const QString path = m_fixture->copy();
        {
            const auto vault = VaultFixture::open(path);
            const FullDisk disk(1000);
            MUST_FAIL(DiskFull,
                      vault->changePassphrase(secret(VaultFixture::Passphrase), secret(Next), KdfCost::floor()));
        }
        QVERIFY(VaultFixture::open(path));
    }

    void countsANewPassphraseThatReachedOneCopy()
    {
        const QString path = m_fixture->copy();
        {
            const auto vault = VaultFixture::open(path);
            const FullDisk disk(32 * 1024);
            vault->changePassphrase(secret(VaultFixture::Passphrase), secret(Next), KdfCost::floor());
        }
        MUST_FAIL(WrongKey, VaultFixture::open(path));
        QCOMPARE(Vault::open(path, secret(Next))->notices().size(), 1); // the other copy is mended
        QVERIFY(Vault::open(path, secret(Next))->notices().isEmpty());
    }

    void takesAnAccentHoweverItIsTyped()
    {
        const QString path = m_fixture->copy();
        VaultFixture::open(path)->changePassphrase(secret(VaultFixture::Passphrase),
                                                   secret("een caf\xC3\xA9 vol collega's"), KdfCost::floor());
        QVERIFY(Vault::open(path, secret("een cafe\xCC\x81 vol collega's")));
    }
};

QTEST_GUILESS_MAIN(VaultPassphraseTest)
#include "vaultpassphrasetest.moc"
