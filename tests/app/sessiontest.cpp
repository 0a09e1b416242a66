// SPDX-License-Identifier: EUPL-1.2
#include "app/session.h"

#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"

#include <QFile>

using namespace model;
using namespace Qt::StringLiterals;
using tests::OpenedVault;

class SessionTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasPostedIsThereAfterLockingAtOnce()
    {
        OpenedVault vault;
        vault.session().writer().post([](Casework &work) { (void)work.service().open(); }, this, [](const auto &) {});
        vault.lock();
        vault.open();
        QCOMPARE(vault.session().reader().cases().count(), 1);
    }

    void theVaultIsLeftClean()
    {
        OpenedVault vault;
        vault.lock();
        const auto again = Vault::open(vault.path(), OpenedVault::passphrase());
        QVERIFY(again->wasClosedCleanly());
        QCOMPARE(again->lastJournalHead().sequence, quint64(1)); // the making of the vault
    }

    void anOlderDatabaseInItsPlaceIsNoticed()
    {
        OpenedVault vault;
        vault.lock();
        const QString database = vault.path() + u"/cases.db"_s;
        QVERIFY(QFile::copy(database, database + u".old"_s));
        vault.open();
        vault.session().writer().post([](Casework &work) { (void)work.service().open(); }, this, [](const auto &) {});
        vault.lock();
        QVERIFY(QFile::remove(database));
        QVERIFY(QFile::rename(database + u".old"_s, database));
        try {
            vault.open();
            QFAIL("an older database must not open as if nothing had happened");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::Damaged);
        }
    }

    void aSecondWindowIsToldThatItIsOpen()
    {
        OpenedVault vault;
        try {
            (void)Vault::open(vault.path(), OpenedVault::passphrase());
            QFAIL("must be refused");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::Locked);
        }
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
