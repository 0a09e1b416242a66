// SPDX-License-Identifier: EUPL-1.2
#include "app/demovault.h"

#include "app/session.h"
#include "model/exchange/democases.h"
#include "tests/support/failing.h"
#include "tests/support/fixedclock.h"
#include "tests/support/quiettest.h"

#include <QTemporaryDir>

using namespace app;
using namespace model;
using namespace Qt::StringLiterals;

class DemoVaultTest final : public tests::QuietTest
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    const tests::FixedClock m_clock;

private Q_SLOTS:
    void everyRoleHasOneWithCasesOfItsOwn_data()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : {Role::Counsellor, Role::Adviser, Role::Investigator, Role::Legal})
            QTest::newRow(qPrintable(roleName(role))) << role;
    }

    void everyRoleHasOneWithCasesOfItsOwn()
    {
        QFETCH(Role, role);
        const QString path = demoVaultPath(m_folder.path(), role);
        QVERIFY(isDemoVault(path));
        makeDemoVault(path, role, m_clock);
        Session session(unlockDemoVault(path), m_clock);
        QCOMPARE(session.reader().role(), role);
        const size_t written = demoCases(role, m_clock.today()).size();
        QVERIFY(written > 0);
        QCOMPARE(session.reader().cases().count(), qint64(written));
        QVERIFY2(session.vault().notices().isEmpty(), qPrintable(session.vault().notices().join(u'\n')));
    }

    void itsPassphraseIsTheOneThatIsShown()
    {
        const QString path = m_folder.filePath(u"shown-voorbeeld.meldwijzer"_s);
        makeDemoVault(path, Role::Adviser, m_clock);
        QVERIFY(Vault::open(path, SecretBytes::copyOf(demoPassphrase().toUtf8())));
    }

    void neverTakesThePlaceOfWhatIsThere()
    {
        const QString path = m_folder.filePath(u"twice-voorbeeld.meldwijzer"_s);
        makeDemoVault(path, Role::Adviser, m_clock);
        MUST_FAIL(Conflict, makeDemoVault(path, Role::Adviser, m_clock));
        QVERIFY(unlockDemoVault(path));
    }

    void aRealVaultIsNoExample()
    {
        QVERIFY(!isDemoVault(u"/home/x/Documents/Zaken 2026.meldwijzer"_s));
        QVERIFY(!isDemoVault(QString()));
    }
};

QTEST_GUILESS_MAIN(DemoVaultTest)
#include "demovaulttest.moc"
