// SPDX-License-Identifier: EUPL-1.2
#include "views/windowhelp.h"

#include "tests/support/quiettest.h"
#include "views/aboutdialog.h"
#include "views/helpview.h"
#include "views/mainwindow.h"
#include "views/shortcutsheet.h"

#include <QAction>

using namespace Qt::StringLiterals;
using namespace views;

class WindowHelpTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void f1ShowsTheKeys()
    {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1);
        auto *sheet = window.findChild<ShortcutSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
    }

    void theHelpGoesBackToWhereOneWas()
    {
        MainWindow window;
        window.setLook(Scheme::Light, 100, u"nl"_s);
        window.addPage(u"unlock"_s, new QWidget);
        window.addScreen(u"cases"_s, u"Cases"_s, u"folders"_s, new QWidget);
        window.showScreen(u"cases"_s);
        window.action(Command::HelpPages)->trigger();
        window.action(Command::HelpPages)->trigger(); // a second time changes nothing
        QCOMPARE(window.currentScreen(), u"help"_s);
        auto *help = window.findChild<HelpView *>();
        Q_EMIT help->closeRequested();
        QCOMPARE(window.currentScreen(), u"cases"_s);
        window.action(Command::HelpPages)->trigger();
        window.removeScreenPage(u"cases"_s); // it locked meanwhile
        Q_EMIT help->closeRequested();
        QCOMPARE(window.currentScreen(), u"unlock"_s);
    }

    void saysWhatThisProgramIs()
    {
        MainWindow window;
        window.show();
        window.action(Command::About)->trigger();
        auto *about = window.findChild<AboutDialog *>();
        QVERIFY(about && about->isVisible());
        QTest::keyClick(about, Qt::Key_Escape);
        QVERIFY(!about->isVisible());
    }
};

QTEST_MAIN(WindowHelpTest)
#include "windowhelptest.moc"
