// SPDX-License-Identifier: EUPL-1.2
// The whole window from start to lock, on an example vault: what stands where, and what is remembered outside a vault.
#include "app/application.h"

#include "app/demovault.h"
#include "tests/support/fulldisk.h"
#include "tests/support/quiettest.h"
#include "views/caselistview.h"
#include "views/mainwindow.h"
#include "views/unlockview.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/passphraseedit.h"
#include "views/widgets/plaintable.h"

#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using app::Application;
using app::Preferences;
using views::Command;

namespace {

constexpr int LongEnough = 20000; // for a key derivation on a busy machine

views::MainWindow *window()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<views::MainWindow *>(widget))
            return found;
    return nullptr;
}

app::Arguments demo()
{
    return {.demo = model::Role::Adviser, .language = model::Language::English};
}

void trigger(Command command)
{
    window()->action(command)->trigger();
}

int shownCases()
{
    const auto *list = window()->findChild<views::CaseListView *>();
    return list && list->table()->model() ? list->table()->model()->rowCount() : 0;
}

} // namespace

class ApplicationTest final : public tests::QuietTest
{
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path()); }
    void init()
    {
        QuietTest::init();
        QSettings(QSettings::IniFormat, QSettings::UserScope, u"Meldwijzer"_s, u"meldwijzer"_s).clear();
    }

    void theFirstStartAsksForAVault()
    {
        Application application({.language = model::Language::English});
        application.start();
        QVERIFY(window()->isVisible());
        QCOMPARE(window()->currentScreen(), u"firstrun"_s);
        QVERIFY(!window()->action(Command::NewCase)->isEnabled());
    }

    void anExampleVaultIsOpenAtOnce()
    {
        Application application(demo());
        application.start();
        QCOMPARE(window()->currentScreen(), u"cases"_s);
        QTRY_VERIFY(shownCases() > 0);
        QVERIFY(window()->messages().texts().join(u' ').contains(u"fictional"_s));
        QCOMPARE(Preferences().lastVault(), QString()); // an example is not where she works
    }

    void aSecondVaultIsNotPassedOverInSilence()
    {
        Application application({.vault = m_settings.filePath(u"een.meldwijzer"_s),
                                 .notOpened = {u"/twee.meldwijzer"_s, u"/drie.meldwijzer"_s},
                                 .language = model::Language::English});
        application.start();
        QVERIFY(window()->messages().texts().first().contains(u"/twee.meldwijzer, /drie.meldwijzer"_s));
    }

    void lockingShowsTheDoorAndNothingElse()
    {
        Application application(demo());
        application.start();
        QTRY_VERIFY(shownCases() > 0);
        trigger(Command::Lock);
        QCOMPARE(window()->currentScreen(), u"unlock"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!window()->findChild<views::CaseListView *>());
        QCOMPARE(window()->windowTitle(), u"Meldwijzer"_s);
        trigger(Command::Lock); // once is enough

        auto *field = window()->findChild<views::UnlockView *>()->findChild<views::PassphraseEdit *>();
        QTest::keyClicks(field, app::demoPassphrase());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window()->currentScreen(), u"cases"_s, LongEnough);
        QTRY_VERIFY(shownCases() > 0);
    }

    // By hand; when nobody is there the vault locks all the same.
    void aVaultWithWordsThatAreNotSavedStaysOpen()
    {
        Application application(demo());
        application.start();
        QTRY_VERIFY(shownCases() > 0);
        trigger(Command::NewCase);
        QTRY_COMPARE(window()->currentScreen(), u"case"_s);
        auto *account = window()->findChild<QTextEdit *>(u"account"_s);
        QVERIFY(account);
        {
            const tests::FullDisk disk(0);
            account->insertPlainText(u"niet kwijt"_s);
            trigger(Command::Lock);
            QCOMPARE(window()->currentScreen(), u"case"_s);
            QVERIFY(window()->messages().texts().join(u' ').contains(u"not saved"_s));
            QVERIFY(!window()->close());
        }
        trigger(Command::Lock);
        QCOMPARE(window()->currentScreen(), u"unlock"_s);
    }

    void anotherLanguageKeepsTheCaseThatIsOpen()
    {
        Application application(demo());
        application.start();
        QTRY_VERIFY(shownCases() > 0);
        Q_EMIT window()->findChild<views::CaseListView *>()->openRequested(0);
        QCOMPARE(window()->currentScreen(), u"case"_s);
        const QString title = window()->windowTitle();
        const QPointer<views::MainWindow> before = window();
        trigger(Command::Dutch);
        QTRY_VERIFY(!before);
        QVERIFY(window());
        QCOMPARE(window()->currentScreen(), u"case"_s);
        QCOMPARE(window()->windowTitle(), title);
        QCOMPARE(Preferences().language(), model::Language::Dutch);
    }

    void aLookIsRemembered()
    {
        Application application({.language = model::Language::English});
        application.start();
        trigger(Command::Dark);
        trigger(Command::TextLarger);
        QCOMPARE(Preferences().scheme(), views::Scheme::Dark);
        QVERIFY(Preferences().textPercent() > 100);
        trigger(Command::TextNormal);
        QCOMPARE(Preferences().textPercent(), 100);
    }

    void theVaultOfTheCommandLineIsTheOneAtTheDoor()
    {
        Application application({.vault = u"/nowhere/other.meldwijzer"_s, .language = model::Language::English});
        application.start();
        QCOMPARE(window()->currentScreen(), u"unlock"_s);
        auto *view = window()->findChild<views::UnlockView *>();
        QTest::keyClicks(view->findChild<views::PassphraseEdit *>(), u"whatever this may be"_s);
        QTest::keyClick(view->findChild<views::PassphraseEdit *>(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(view->messageText().contains(u"other.meldwijzer"_s), LongEnough);
    }
};

QTEST_MAIN(ApplicationTest)
#include "applicationtest.moc"
