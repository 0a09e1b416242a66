// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/vaultcheck.h"
#include "model/casefile/openvault.h"
#include "model/exchange/democases.h"
#include "model/storage/query.h"
#include "tests/support/fixedclock.h"
#include "tests/support/quiettest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace model;

class VaultCheckTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const SecretBytes passphrase = SecretBytes::copyOf("vier losse woorden bij toeval");
        m_open = OpenVault::create(m_folder.filePath(u"v.meldwijzer"_s), Role::Adviser, passphrase, KdfCost::floor(),
                                   m_clock)
                     .open;
        addDemoCases(m_open->work());
    }

    void findsASoundVaultGoodAndCounts()
    {
        const VaultVerdict verdict = checkVault(m_open->vault(), m_open->work());
        QVERIFY(verdict.isGood());
        QCOMPARE(verdict.lines.size(), 5);
        QCOMPARE(verdict.cases, m_open->work().cases().count());
        QVERIFY(verdict.sealedTexts > 100);
        QVERIFY(verdict.conversations > 10);
    }

    void namesTheFileThatOthersCanRead()
    {
        QFile keys(m_open->vault().path() + u"/vault.keys"_s);
        keys.setPermissions(keys.permissions() | QFile::ReadOther);
        const VaultVerdict verdict = checkVault(m_open->vault(), m_open->work());
        keys.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!verdict.lines[0].isGood);
        QCOMPARE(verdict.lines[0].details, QStringList{u"vault.keys can be read or changed by others."_s});
    }

    void namesTheCaseOfATextThatWasExchanged()
    {
        m_open->work().service().write(
            [&] { Query(m_open->work().store(), u"UPDATE intake SET account = wish WHERE id = 1"_s).exec(); });
        const VaultVerdict verdict = checkVault(m_open->vault(), m_open->work());
        QVERIFY(!verdict.isGood());
        QVERIFY(!verdict.lines[3].isGood);
        QCOMPARE(verdict.lines[3].details.size(), 1);
        QVERIFY(verdict.lines[3].details[0].startsWith(u"Case 2"));
    }

private:
    QTemporaryDir m_folder;
    tests::FixedClock m_clock;
    std::unique_ptr<OpenVault> m_open;
};

QTEST_GUILESS_MAIN(VaultCheckTest)
#include "vaultchecktest.moc"
