// SPDX-License-Identifier: EUPL-1.2
#include "views/unlockview.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/widgets/passphraseedit.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

PassphraseEdit *field(UnlockView &view)
{
    return view.findChild<PassphraseEdit *>();
}

QPushButton *button(UnlockView &view, const QString &name)
{
    for (auto *each : view.findChildren<QPushButton *>())
        if (tests::accessibleName(each) == name)
            return each;
    return nullptr;
}

QByteArray bytesOf(const model::SecretBytes &secret)
{
    return secret.view().toByteArray();
}

} // namespace

class UnlockViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void typingAndReturnAskToUnlock()
    {
        UnlockView view;
        QSignalSpy unlock(&view, &UnlockView::unlockRequested);
        QTest::keyClick(field(view), Qt::Key_Return);
        QCOMPARE(unlock.size(), 0); // nothing typed yet
        QTest::keyClicks(field(view), u"quiet river"_s);
        QTest::keyClick(field(view), Qt::Key_Return);
        QCOMPARE(unlock.size(), 1);
        QCOMPARE(unlock.takeFirst().at(0).toBool(), false);
        QCOMPARE(bytesOf(view.takeSecret()), "quiet river");
        QVERIFY(field(view)->isEmpty());
    }

    void theRecoveryCodeIsOneClickAway()
    {
        UnlockView view;
        QSignalSpy unlock(&view, &UnlockView::unlockRequested);
        QCOMPARE(tests::accessibleName(field(view)), u"Passphrase"_s);
        button(view, u"Forgotten? Use the recovery code"_s)->click();
        QCOMPARE(tests::accessibleName(field(view)), u"Recovery code"_s);
        QVERIFY(field(view)->isRevealed());
        QTest::keyClicks(field(view), u"ABCDE"_s);
        button(view, u"Unlock"_s)->click();
        QCOMPARE(unlock.takeFirst().at(0).toBool(), true);
        button(view, u"Use the passphrase instead"_s)->click();
        QVERIFY(field(view)->isEmpty());
        QVERIFY(!field(view)->isRevealed());
    }

    void aWrongPassphraseAndADamagedVaultAreSaidDifferently()
    {
        UnlockView view;
        view.showWrong(u"This passphrase does not open the vault."_s, u"Try again."_s);
        QCOMPARE(view.messageText(), u"This passphrase does not open the vault. Try again."_s);
        view.showProblem(u"The vault is damaged."_s, u"Restore a backup."_s);
        QCOMPARE(view.messageText(), u"The vault is damaged. Restore a backup."_s);
        QTest::keyClicks(field(view), u"again"_s);
        QTest::keyClick(field(view), Qt::Key_Return);
        QCOMPARE(view.messageText(), QString()); // a new try begins clean
    }

    void whileItIsBusyNothingCanBeDone()
    {
        UnlockView view;
        view.show();
        QTest::keyClicks(field(view), u"quiet river"_s);
        view.setBusy(true);
        QVERIFY(view.findChild<QProgressBar *>()->isVisible());
        QVERIFY(!field(view)->isEnabled());
        for (const auto *each : view.findChildren<QPushButton *>())
            QVERIFY2(!each->isEnabled(), qPrintable(each->text()));
        view.setBusy(false);
        QVERIFY(field(view)->isEnabled());
        QVERIFY(!view.findChild<QProgressBar *>()->isVisible());
    }

    void saysWhichVaultAndWhenItWasLastOpened()
    {
        UnlockView view;
        view.setVault(
            {u"Casework"_s, u"/vaults/Casework.meldwijzer"_s, QDateTime(QDate(2026, 6, 17), QTime(16, 2)), {}});
        QStringList texts;
        for (const auto *label : view.findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(u"Casework"_s));
        QCOMPARE(texts.filter(u"Last opened"_s).size(), 1);
        QCOMPARE(texts.filter(u"backup"_s).size(), 0); // unknown is not said
    }

    void anotherVaultEmptiesTheField()
    {
        UnlockView view;
        QTest::keyClicks(field(view), u"quiet river"_s);
        view.setVault({u"Other"_s, {}, {}, {}});
        QVERIFY(field(view)->isEmpty());
    }

    void offersOtherAndNewVaults()
    {
        UnlockView view;
        QSignalSpy other(&view, &UnlockView::otherVaultRequested);
        QSignalSpy create(&view, &UnlockView::newVaultRequested);
        button(view, u"Other vault…"_s)->click();
        button(view, u"New vault…"_s)->click();
        QCOMPARE(other.size(), 1);
        QCOMPARE(create.size(), 1);
    }

    void hintsAtCapsLock()
    {
        UnlockView view;
        view.show();
        QTest::keyClick(field(view), Qt::Key_A, Qt::NoModifier); // a
        QVERIFY(!capsLockIsSaid(view));
        QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
        QCoreApplication::sendEvent(field(view), &capital);
        QVERIFY(capsLockIsSaid(view));
        QTest::keyClick(field(view), Qt::Key_B, Qt::NoModifier);
        QVERIFY(!capsLockIsSaid(view));
    }

    void everyControlHasAName()
    {
        UnlockView view;
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QCOMPARE(tests::namelessControls(&view), QStringList());
        QCOMPARE(QApplication::focusWidget(), field(view));
    }

private:
    static bool capsLockIsSaid(UnlockView &view)
    {
        for (const auto *label : view.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(u"Caps lock"_s))
                return true;
        return false;
    }
};

QTEST_MAIN(UnlockViewTest)
#include "unlockviewtest.moc"
