// SPDX-License-Identifier: EUPL-1.2
#include "views/firstrunwizard.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/widgets/ask.h"
#include "views/widgets/codesheet.h"
#include "views/widgets/passphraseedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace views;
using model::Role;

namespace {

const std::vector<Role> Roles = {Role::Counsellor, Role::Adviser};

PassphrasePage::Judgement judge(const model::SecretBytes &passphrase)
{
    if (passphrase.size() < 15)
        return {false, u"Too short."_s};
    return {true, u"Strong."_s};
}

QString judgeCode(const model::SecretBytes &typed)
{
    return typed.view().toByteArray() == "ABCDE FGHJK" ? QString() : u"Group 1 is not right."_s;
}

model::SecretBytes code()
{
    return model::SecretBytes::copyOf("ABCDE FGHJK");
}

template <typename Widget>
Widget *named(QWidget &view, const QString &name)
{
    for (auto *widget : view.findChildren<Widget *>())
        if (tests::accessibleName(widget) == name)
            return widget;
    return nullptr;
}

} // namespace

class FirstRunWizardTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void walksFromRoleToPassphraseAndAsks()
    {
        FirstRunWizard wizard(Roles, m_folder.path(), judge);
        QSignalSpy create(&wizard, &FirstRunWizard::createRequested);
        QTest::keyClicks(named<QLineEdit>(wizard, u"Your name in the journal (may stay empty)"_s),
                         u" Zoe  de Vries "_s); // may also stay empty
        walkToPassphrase(wizard);
        QTest::keyClicks(named<PassphraseEdit>(wizard, u"Passphrase"_s), u"quiet river under"_s);
        QTest::keyClicks(named<PassphraseEdit>(wizard, u"The same once more"_s), u"quiet river under"_s);
        named<QPushButton>(wizard, u"Make the vault"_s)->click();
        QCOMPARE(create.size(), 1);
        const FirstRunWizard::Wish wish = wizard.wish();
        QCOMPARE(wish.role, Role::Adviser);
        QCOMPARE(wish.name, u"Casework 2026"_s);
        QCOMPARE(wish.path, m_folder.filePath(u"Casework 2026.meldwijzer"_s));
        QVERIFY(!wish.withExamples);
        QCOMPARE(wish.userName, u"Zoe de Vries"_s);
        QCOMPARE(wizard.takePassphrase().view().toByteArray(), "quiet river under");
        QVERIFY(wizard.takePassphrase().isEmpty());
    }

    void goesOnOnlyWithAnAnswer()
    {
        FirstRunWizard wizard(Roles, m_folder.path(), judge);
        auto *next = named<QPushButton>(wizard, u"Next"_s);
        QVERIFY(!next->isEnabled());
        named<QRadioButton>(wizard, u"Integrity adviser"_s)->click();
        QVERIFY(next->isEnabled());
        QVERIFY(!named<QRadioButton>(wizard, u"Investigator"_s)); // a role it was not given
    }

    void refusesNamesThatAreNoFolders_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("plain") << u"Casework"_s << true;
        QTest::newRow("empty") << u"  "_s << false;
        QTest::newRow("a way out") << u"../other"_s << false;
        QTest::newRow("hidden") << u".secret"_s << false;
        QTest::newRow("taken") << u"Taken"_s << false;
    }

    void refusesNamesThatAreNoFolders()
    {
        QFETCH(QString, name);
        QFETCH(bool, fits);
        QDir(m_folder.path()).mkpath(u"Taken.meldwijzer"_s);
        FirstRunWizard wizard(Roles, m_folder.path(), judge);
        named<QRadioButton>(wizard, u"Integrity adviser"_s)->click();
        auto *next = named<QPushButton>(wizard, u"Next"_s);
        next->click();
        named<QLineEdit>(wizard, u"Name of the vault"_s)->setText(name);
        QCOMPARE(next->isEnabled(), fits);
    }

    void saysAtOnceThatAFolderIsNotThere()
    {
        FirstRunWizard wizard(Roles, m_folder.path() + u"/nowhere"_s, judge);
        named<QRadioButton>(wizard, u"Integrity adviser"_s)->click();
        auto *next = named<QPushButton>(wizard, u"Next"_s);
        next->click();
        named<QLineEdit>(wizard, u"Name of the vault"_s)->setText(u"Proef"_s);
        QVERIFY(!next->isEnabled());
        const QList<QLabel *> labels = wizard.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().startsWith(u"This folder is not there"); }));
        named<QLineEdit>(wizard, u"In this folder"_s)->setText(m_folder.path());
        QVERIFY(next->isEnabled());
    }

    // A screen reader chooses without clicking.
    void aRoleChosenWithoutAClickCounts()
    {
        FirstRunWizard wizard(Roles, m_folder.path(), judge);
        named<QRadioButton>(wizard, u"Integrity adviser"_s)->setChecked(true);
        QVERIFY(named<QPushButton>(wizard, u"Next"_s)->isEnabled());
    }

    void aFolderCanBeChosen()
    {
        FirstRunWizard wizard(Roles, m_folder.path(), judge);
        Ask::setNextAnswer(u"/somewhere/else"_s);
        named<QPushButton>(wizard, u"Choose…"_s)->click();
        QCOMPARE(named<QLineEdit>(wizard, u"In this folder"_s)->text(), u"/somewhere/else"_s);
    }

    void wantsTheSamePassphraseTwiceAndAGoodOne()
    {
        FirstRunWizard wizard(Roles, m_folder.path(), judge);
        walkToPassphrase(wizard);
        auto *first = named<PassphraseEdit>(wizard, u"Passphrase"_s);
        auto *second = named<PassphraseEdit>(wizard, u"The same once more"_s);
        auto *make = named<QPushButton>(wizard, u"Make the vault"_s);
        first->replace(0, first->length(), u"short");
        second->replace(0, second->length(), u"short");
        QVERIFY(!make->isEnabled());
        first->replace(0, first->length(), u"quiet river under");
        QVERIFY(!make->isEnabled());
        second->replace(0, second->length(), u"quiet river under");
        QVERIFY(make->isEnabled());
        wizard.setBusy(true);
        QVERIFY(!make->isEnabled());
    }

    void theCodeMustBeTypedBack()
    {
        FirstRunWizard wizard(Roles, m_folder.path(), judge);
        QSignalSpy finished(&wizard, &FirstRunWizard::finished);
        wizard.showRecoveryCode(code(), judgeCode);
        QCOMPARE(wizard.step(), 3);
        auto *open = named<QPushButton>(wizard, u"Open the vault"_s);
        QVERIFY(open && !open->isEnabled());
        auto *typed = named<PassphraseEdit>(wizard, u"Type the code from your paper"_s);
        QTest::keyClicks(typed, u"ABCDF FGHJK"_s);
        QVERIFY(!open->isEnabled());
        typed->clear();
        QTest::keyClicks(typed, u"ABCDE FGHJK"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(finished.size(), 1);
    }

    void theCodeIsReadOutAndGoesAway()
    {
        FirstRunWizard wizard(Roles, m_folder.path(), judge);
        wizard.showRecoveryCode(code(), judgeCode);
        auto *sheet = wizard.findChild<CodeSheet *>();
        QCOMPARE(tests::accessibleName(sheet), u"ABCDE FGHJK"_s);
        wizard.reset();
        QVERIFY(sheet->isEmpty());
        QCOMPARE(tests::accessibleName(sheet), QString());
        QCOMPARE(wizard.step(), 0);
    }

    void saysWhatWentWrongAndLetsHerTryAgain()
    {
        FirstRunWizard wizard(Roles, m_folder.path(), judge);
        walkToPassphrase(wizard);
        wizard.setBusy(true);
        wizard.showProblem(u"The disk is full."_s);
        QCOMPARE(wizard.messageText(), u"The disk is full."_s);
        auto *back = named<QPushButton>(wizard, u"Back"_s);
        QVERIFY(back->isEnabled());
        back->click();
        QCOMPARE(wizard.step(), 1);
        QCOMPARE(wizard.messageText(), QString());
    }

    void canBeLeftBeforeAnythingWasMade()
    {
        FirstRunWizard wizard(Roles, m_folder.path(), judge);
        QSignalSpy cancelled(&wizard, &FirstRunWizard::cancelled);
        QSignalSpy example(&wizard, &FirstRunWizard::exampleRequested);
        named<QPushButton>(wizard, u"First look around in an example vault"_s)->click();
        named<QPushButton>(wizard, u"Cancel"_s)->click();
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(example.size(), 1);
    }

    void everyControlHasAName()
    {
        FirstRunWizard wizard(Roles, m_folder.path(), judge);
        wizard.show();
        QCOMPARE(tests::namelessControls(&wizard), QStringList());
        walkToPassphrase(wizard);
        QCOMPARE(tests::namelessControls(&wizard), QStringList());
    }

private:
    static void walkToPassphrase(FirstRunWizard &wizard)
    {
        named<QRadioButton>(wizard, u"Integrity adviser"_s)->click();
        named<QPushButton>(wizard, u"Next"_s)->click();
        named<QLineEdit>(wizard, u"Name of the vault"_s)->setText(u"Casework 2026"_s);
        named<QPushButton>(wizard, u"Next"_s)->click();
        QCOMPARE(wizard.step(), 2);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(FirstRunWizardTest)
#include "firstrunwizardtest.moc"
