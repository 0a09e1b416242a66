// SPDX-License-Identifier: EUPL-1.2
#include "views/mainwindow.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/actionset.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTextEdit>
#include <QTime>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

QWidget *screenWithField(const QString &name)
{
    auto *screen = new QWidget;
    auto *field = new QLineEdit(screen);
    field->setAccessibleName(name);
    return screen;
}

QAbstractButton *buttonNamed(QWidget &window, const QString &name)
{
    for (auto *button : window.findChildren<QAbstractButton *>())
        if (tests::accessibleName(button) == name)
            return button;
    return nullptr;
}

QSet<QAction *> actionsIn(const QMenu *menu)
{
    QSet<QAction *> found;
    for (QAction *action : menu->actions())
        if (!action->isSeparator())
            found.insert(action);
    return found;
}

} // namespace

class MainWindowTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void startsLockedAndSaysNothing()
    {
        MainWindow window;
        QCOMPARE(window.windowTitle(), u"Meldwijzer"_s);
        QVERIFY(!window.action(Command::NewCase)->isEnabled());
        QVERIFY(!window.action(Command::Lock)->isEnabled());
        QVERIFY(window.action(Command::Quit)->isEnabled() && window.action(Command::Keys)->isEnabled());
    }

    void showsTheScreensItWasGivenAndNoOthers()
    {
        MainWindow window;
        fill(window);
        QVERIFY(buttonNamed(window, u"Cases"_s));
        QVERIFY(!buttonNamed(window, u"Persons"_s));
        QVERIFY(window.action(Command::GoCases)->isVisible());
        QVERIFY(!window.action(Command::GoPersons)->isVisible());
        QVERIFY(!window.action(Command::GoPersons)->isEnabled());
    }

    void goesToAScreenByButtonAndByKeys()
    {
        MainWindow window;
        fill(window);
        QSignalSpy shown(&window, &MainWindow::screenShown);
        buttonNamed(window, u"Cases"_s)->click();
        QCOMPARE(window.currentScreen(), u"cases"_s);
        window.action(Command::GoToday)->trigger();
        QCOMPARE(window.currentScreen(), u"today"_s);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(buttonNamed(window, u"Today"_s)->accessibleDescription(), u"shown now"_s);
        window.showScreen(u"case"_s);
        QCOMPARE(buttonNamed(window, u"Cases"_s)->accessibleDescription(),
                 u"shown now"_s); // a case belongs to the cases
    }

    void anEntryIsAButtonToAScreenReader()
    {
        MainWindow window;
        fill(window);
        auto *access = QAccessible::queryAccessibleInterface(buttonNamed(window, u"Cases"_s));
        QCOMPARE(access->role(), QAccessible::Button);
        QVERIFY(access->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    }

    void tellsTheCountAsADescription()
    {
        MainWindow window;
        fill(window);
        window.setCount(u"cases"_s, 12);
        QCOMPARE(buttonNamed(window, u"Cases"_s)->accessibleDescription(), u"12"_s);
        window.setCount(u"cases"_s, -1);
        QCOMPARE(buttonNamed(window, u"Cases"_s)->accessibleDescription(), QString());
    }

    void theTitleSaysAtMostTheNumber()
    {
        MainWindow window;
        fill(window);
        window.setCaseOpen(true, u"2026-0042"_s);
        QVERIFY(window.windowTitle().startsWith(u"2026-0042"_s));
        QVERIFY(window.action(Command::Edit)->isEnabled());
        window.setUnlocked(false);
        QCOMPARE(window.windowTitle(), u"Meldwijzer"_s);
        QVERIFY(!window.action(Command::Edit)->isEnabled());
    }

    void lockingLeavesNothingOnTheScreen()
    {
        MainWindow window;
        fill(window);
        window.messages().tell(Tone::Good, u"Case 2026-0042 is closed."_s);
        window.setSaved(QTime(10, 42));
        window.setCount(u"cases"_s, 12);
        window.setUnlocked(false);
        QVERIFY(window.messages().isEmpty());
        QVERIFY(!buttonNamed(window, u"Cases"_s)->isVisibleTo(&window));
        QCOMPARE(buttonNamed(window, u"Cases"_s)->accessibleDescription(), QString());
    }

    void everyCommandIsInAMenu()
    {
        MainWindow window;
        QSet<QAction *> inMenus;
        for (QAction *menu : window.menuBar()->actions())
            inMenus += actionsIn(menu->menu());
        for (const Shortcut &shortcut : window.actions().table())
            QVERIFY2(inMenus.contains(window.action(shortcut.command)), qPrintable(shortcut.text));
    }

    void noMenuHasTwoItemsWithOneLetter()
    {
        MainWindow window;
        static const QRegularExpression letter(u"&(\\w)"_s);
        for (QAction *menu : window.menuBar()->actions()) {
            QSet<QString> seen;
            for (QAction *action : actionsIn(menu->menu())) {
                const QString mnemonic = letter.match(action->text()).captured(1).toLower();
                QVERIFY2(!mnemonic.isEmpty() && !seen.contains(mnemonic), qPrintable(action->text()));
                seen.insert(mnemonic);
            }
        }
    }

    void everyControlHasAName()
    {
        MainWindow window;
        fill(window);
        window.messages().tell(Tone::Info, u"Something"_s);
        window.show();
        QCOMPARE(tests::namelessControls(&window), QStringList());
    }

    void f6GoesRoundThePartsOfTheWindow()
    {
        MainWindow window;
        fill(window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showScreen(u"cases"_s);
        QWidget *screen = window.screen(u"cases"_s);
        QVERIFY(screen->isAncestorOf(QApplication::focusWidget()));
        QStringList order;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            order << tests::accessibleName(QApplication::focusWidget());
        }
        QCOMPARE(order, QStringList({u"Search or go to"_s, u"Today"_s, u"cases field"_s}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(tests::accessibleName(QApplication::focusWidget()), u"Today"_s);
    }

    // A text field has meanings of its own for some of these (Ctrl+K erases to the end of the line on X11).
    void theKeysWorkWhileSomebodyTypes_data()
    {
        QTest::addColumn<int>("command");
        for (const Shortcut &shortcut : Shortcuts::all())
            if (!shortcut.keys.isEmpty() && shortcut.command != Command::Quit)
                QTest::newRow(qPrintable(plainText(shortcut.text))) << int(shortcut.command);
    }

    void theKeysWorkWhileSomebodyTypes()
    {
        QFETCH(int, command);
        MainWindow window;
        auto *screen = new QWidget;
        const QList<QWidget *> fields = {new QLineEdit(screen), new QTextEdit(screen)};
        for (const char *id : {"today", "cases", "inbox", "search", "persons", "terms", "journal", "vault"})
            window.addScreen(QLatin1String(id), QLatin1String(id), u"folders"_s,
                             qstrcmp(id, "today") == 0 ? screen : new QWidget);
        window.setUnlocked(true);
        window.setCaseOpen(true, u"2026-0042"_s);
        window.setLook(Scheme::Light, 125, u"en"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QAction *action = window.action(Command(command));
        QSignalSpy triggered(action, &QAction::triggered);
        int expected = 0;
        for (QWidget *field : fields) {
            window.showScreen(u"today"_s);
            field->setFocus();
            const QKeyCombination keys = action->shortcut()[0];
            QTest::keyClick(field, keys.key(), keys.keyboardModifiers());
            QCOMPARE(triggered.size(), ++expected);
            for (auto *dialog : window.findChildren<QDialog *>())
                dialog->close();
        }
    }

    void choosesTheNextSizeOfText()
    {
        MainWindow window;
        window.setLook(Scheme::Dark, 125, u"nl"_s);
        QSignalSpy chosen(&window, &MainWindow::lookChosen);
        window.action(Command::TextLarger)->trigger();
        QCOMPARE(chosen.takeFirst().at(1).toInt(), 150);
        window.action(Command::TextSmaller)->trigger();
        QCOMPARE(chosen.takeFirst().at(1).toInt(), 110);
        window.action(Command::TextNormal)->trigger();
        QCOMPARE(chosen.takeFirst().at(1).toInt(), 100);
        window.setLook(Scheme::Dark, 200, u"nl"_s);
        QVERIFY(!window.action(Command::TextLarger)->isEnabled());
        QVERIFY(window.action(Command::Dark)->isChecked() && window.action(Command::Dutch)->isChecked());
    }

    void tellsWhatWasChosen()
    {
        MainWindow window;
        window.setLook(Scheme::AsSystem, 100, u"en"_s);
        QSignalSpy look(&window, &MainWindow::lookChosen), language(&window, &MainWindow::languageChosen);
        window.action(Command::Dark)->trigger();
        QCOMPARE(look.takeFirst().at(0).value<Scheme>(), Scheme::Dark);
        window.action(Command::Dutch)->trigger();
        QCOMPARE(language.takeFirst().at(0).toString(), u"nl"_s);
    }

    void escapeClosesTheNewestMessage()
    {
        MainWindow window;
        window.messages().tell(Tone::Warning, u"one"_s);
        window.messages().tell(Tone::Warning, u"two"_s);
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(window.messages().texts(), QStringList({u"one"_s}));
    }

    void asksToCloseBeforeItCloses()
    {
        MainWindow window;
        window.show();
        QSignalSpy closing(&window, &MainWindow::closeRequested);
        window.action(Command::Quit)->trigger();
        QCOMPARE(closing.size(), 1);
        QVERIFY(!window.isVisible());
    }

    void fitsASmallScreenWithLargeText()
    {
        Theme theme;
        theme.apply(Scheme::Light, 200);
        {
            MainWindow window;
            fill(window);
            window.show();
            QVERIFY2(window.minimumSizeHint().width() <= 1366,
                     qPrintable(QString::number(window.minimumSizeHint().width())));
            QVERIFY2(window.minimumSizeHint().height() <= 720,
                     qPrintable(QString::number(window.minimumSizeHint().height())));
        }
        theme.apply(Scheme::Light, 100);
    }

private:
    static void fill(MainWindow &window)
    {
        window.addScreen(u"today"_s, u"Today"_s, u"calendar-clock"_s, screenWithField(u"today field"_s));
        window.addScreen(u"cases"_s, u"Cases"_s, u"folders"_s, screenWithField(u"cases field"_s));
        window.addPage(u"case"_s, screenWithField(u"case field"_s));
        window.setUnlocked(true);
    }
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
