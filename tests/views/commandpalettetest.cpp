// SPDX-License-Identifier: EUPL-1.2
#include "views/commandpalette.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

const std::vector<CommandPalette::CaseRow> Found = {{7, u"2026-0042"_s, u"@melder-7"_s, u"Intake"_s}};

QWidget *screenWithField()
{
    auto *screen = new QWidget;
    auto *field = new QLineEdit(screen);
    field->setAccessibleName(u"note"_s);
    return screen;
}

} // namespace

class CommandPaletteTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QuietTest::init();
        m_window = std::make_unique<MainWindow>();
        m_window->addScreen(u"cases"_s, u"Cases"_s, u"folders"_s, screenWithField());
        m_window->setUnlocked(true);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->screen(u"cases"_s)->findChild<QLineEdit *>()->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void opensWithItsKeysAndTakesTheKeyboard()
    {
        open();
        QVERIFY(palette().isVisible());
        QCOMPARE(QApplication::focusWidget(), field());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!palette().isVisible());
        QCOMPARE(tests::accessibleName(QApplication::focusWidget()), u"note"_s); // back where it was
    }

    void offersOnlyWhatIsAllowedNow()
    {
        open();
        QVERIFY(palette().texts().contains(u"New case"_s));
        QVERIFY(!palette().texts().contains(u"Edit this page"_s)); // no case is open
        QVERIFY(!palette().texts().contains(u"Persons"_s));        // there is no such screen
        QVERIFY(!palette().texts().contains(u"Search or go to"_s));
    }

    void findsACommandByAnyOfItsWords()
    {
        open();
        QTest::keyClicks(field(), u"register imp"_s);
        QCOMPARE(palette().texts(), QStringList({u"Import a register"_s}));
        QSignalSpy import(m_window->action(Command::ImportRegister), &QAction::triggered);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(import.size(), 1);
        QVERIFY(!palette().isVisible());
    }

    void whatWasUsedLastStandsFirst()
    {
        open();
        QTest::keyClicks(field(), u"lock"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        open();
        QCOMPARE(palette().texts().first(), u"Lock the vault"_s);
        palette().forget();
        open();
        QCOMPARE(palette().texts().first(), u"New case"_s);
    }

    void asksForCasesAndOpensTheChosenOne()
    {
        QSignalSpy wanted(&palette(), &CommandPalette::casesWanted);
        QSignalSpy chosen(&palette(), &CommandPalette::caseChosen);
        open();
        QCOMPARE(wanted.takeLast().at(0).toString(), QString()); // the ones opened last
        QTest::keyClicks(field(), u"0042"_s);
        QCOMPARE(wanted.last().at(0).toString(), u"0042"_s);
        palette().setCases(Found);
        QCOMPARE(palette().texts(), QStringList({u"2026-0042 · @melder-7"_s}));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().at(0).toLongLong(), 7);
    }

    void lockedItAsksForNoCases()
    {
        m_window->setUnlocked(false);
        QSignalSpy wanted(&palette(), &CommandPalette::casesWanted);
        open();
        QCOMPARE(wanted.size(), 0);
        QVERIFY(!palette().texts().contains(u"New case"_s));
        QVERIFY(palette().texts().contains(u"Help"_s));
    }

    void lockingForgetsTheCases()
    {
        open();
        palette().setCases(Found);
        m_window->setUnlocked(false);
        QVERIFY(!palette().isVisible());
        QCOMPARE(palette().texts(), QStringList());
    }

    void arrowsMoveThroughTheListAndTypingGoesOn()
    {
        open();
        auto *list = palette().findChild<QListView *>();
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), list); // so that a screen reader reads it
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_L);
        QCOMPARE(QApplication::focusWidget(), field());
        QCOMPARE(field()->text(), u"l"_s);
    }

    void theListSaysItsKeysToAScreenReader()
    {
        open();
        auto *list = palette().findChild<QListView *>();
        QVERIFY(!tests::accessibleName(list).isEmpty());
        const int row = int(palette().texts().indexOf(u"New case"_s));
        QCOMPARE(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(), u"New case, Ctrl+N"_s);
    }

    void goesAwayWhenTheKeyboardGoesElsewhere()
    {
        open();
        m_window->screen(u"cases"_s)->findChild<QLineEdit *>()->setFocus();
        QVERIFY(!palette().isVisible());
    }

private:
    CommandPalette &palette() { return m_window->commandPalette(); }
    QLineEdit *field() { return palette().findChild<QLineEdit *>(); }
    void open() { m_window->action(Command::Palette)->trigger(); }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(CommandPaletteTest)
#include "commandpalettetest.moc"
