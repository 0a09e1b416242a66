// SPDX-License-Identifier: EUPL-1.2
#include "views/vaultview.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/passphraseedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

PassphrasePage::Judgement judge(const model::SecretBytes &passphrase)
{
    return {passphrase.size() >= 15, u"Judged."_s};
}

template <typename Widget>
Widget *named(QWidget &view, const QString &name)
{
    for (auto *widget : view.findChildren<Widget *>())
        if (tests::accessibleName(widget) == name)
            return widget;
    return nullptr;
}

void type(VaultView &view, const QString &field, QStringView text)
{
    auto *edit = named<PassphraseEdit>(view, field);
    edit->replace(0, edit->length(), text);
}

} // namespace

class VaultViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void takesANameForTheJournalOnceItWasTyped()
    {
        VaultView view(judge);
        view.setFacts({.role = u"Integrity adviser"_s});
        auto *field = named<QLineEdit>(view, u"Your name in the journal"_s);
        auto *save = named<QPushButton>(view, u"Save the name"_s);
        QCOMPARE(field->placeholderText(), u"Integrity adviser"_s); // what the journal shows until then
        QVERIFY(!save->isEnabled());
        QSignalSpy chosen(&view, &VaultView::nameChosen);
        QTest::keyClicks(field, u"  Zoe  de Vries "_s);
        save->click();
        QCOMPARE(chosen.value(0).value(0).toString(), u"Zoe de Vries"_s);
        view.tellName();
        QCOMPARE(save->text(), u"Saved"_s);
        QVERIFY(!save->isEnabled());
        view.setFacts({.who = u"the recovery code"_s, .mayBeNamed = false});
        QVERIFY(!field->isEnabled() && save->isHidden());
    }

    void saysWhereTheVaultIsAndWhose()
    {
        VaultView view(judge);
        view.setFacts({u"Casework"_s,
                       u"/vaults/Casework.meldwijzer"_s,
                       u"Integrity adviser"_s,
                       u"Zoë"_s,
                       {u"Rights were repaired."_s}});
        QStringList texts;
        for (const auto *label : view.findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(u"Casework"_s) && texts.contains(u"/vaults/Casework.meldwijzer"_s));
        QCOMPARE(view.findChild<MessageRow *>()->text(), u"Rights were repaired."_s);
        QCOMPARE(named<QLineEdit>(view, u"Your name in the journal"_s)->text(), u"Zoë"_s);
        view.setFacts({});
        QVERIFY(!view.findChild<MessageRow *>());
    }

    void changesThePassphraseOnlyWhenAllThreeFit()
    {
        VaultView view(judge);
        auto *change = named<QPushButton>(view, u"Change the passphrase"_s);
        QSignalSpy wanted(&view, &VaultView::passphraseChangeRequested);
        QVERIFY(!change->isEnabled());
        type(view, u"New passphrase"_s, u"quiet river under");
        type(view, u"New passphrase once more"_s, u"quiet river under");
        QVERIFY(!change->isEnabled()); // without the present one nobody changes it
        type(view, u"Current passphrase"_s, u"old words");
        QVERIFY(change->isEnabled());
        type(view, u"New passphrase once more"_s, u"quiet river over");
        QVERIFY(!change->isEnabled());
        type(view, u"New passphrase once more"_s, u"quiet river under");
        change->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(view.takeCurrentPassphrase().view().toByteArray(), "old words");
        QCOMPARE(view.takeNewPassphrase().view().toByteArray(), "quiet river under");
        for (const auto *edit : view.findChildren<PassphraseEdit *>())
            QVERIFY(edit->isEmpty());
    }

    void saysHowItWentBesideTheForm()
    {
        VaultView view(judge);
        view.setChanging(true);
        QVERIFY(!named<PassphraseEdit>(view, u"New passphrase"_s)->isEnabled());
        view.tellPassphrase(Tone::Good, u"The passphrase was changed."_s);
        QCOMPARE(view.passphraseMessage(), u"The passphrase was changed."_s);
        QVERIFY(named<PassphraseEdit>(view, u"New passphrase"_s)->isEnabled());
    }

    void asksForAnotherTimeToLock()
    {
        VaultView view(judge);
        QSignalSpy chosen(&view, &VaultView::lockMinutesChosen);
        auto *minutes = view.findChild<QComboBox *>();
        view.setLockMinutes(5);
        QCOMPARE(minutes->currentText(), u"5 minutes"_s);
        view.setLockMinutes(7); // set by hand in the settings
        QCOMPARE(minutes->currentData().toInt(), 7);
        QCOMPARE(chosen.size(), 0);
        minutes->setCurrentIndex(0);
        Q_EMIT minutes->activated(0);
        QCOMPARE(chosen.takeFirst().at(0).toInt(), 1);
    }

    void remindersCanBeSwitchedOff()
    {
        VaultView view(judge);
        QSignalSpy chosen(&view, &VaultView::remindersChosen);
        view.setReminders(true);
        QCOMPARE(chosen.size(), 0);
        for (auto *box : view.findChildren<QCheckBox *>())
            if (box->text().contains(u"ends soon"_s))
                box->click();
        QCOMPARE(chosen.value(0).value(0), QVariant(false));
    }

    void howLongBeforeIsAskedForWithAButton()
    {
        VaultView view(judge);
        QSignalSpy asked(&view, &VaultView::leadTimesRequested);
        for (auto *button : view.findChildren<QPushButton *>())
            if (button->text().contains(u"days before"_s))
                button->click();
        QCOMPARE(asked.size(), 1);
    }

    void lockingLeavesNothing()
    {
        VaultView view(judge);
        view.setFacts({u"Casework"_s, {}, {}, {}, {}});
        type(view, u"New passphrase"_s, u"quiet river under");
        view.clear();
        QVERIFY(named<PassphraseEdit>(view, u"New passphrase"_s)->isEmpty());
    }

    void everyControlHasAName()
    {
        VaultView view(judge);
        view.show();
        QCOMPARE(tests::namelessControls(&view), QStringList());
    }
};

QTEST_MAIN(VaultViewTest)
#include "vaultviewtest.moc"
