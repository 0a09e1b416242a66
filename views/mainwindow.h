// SPDX-License-Identifier: EUPL-1.2
// The frame around everything: menu bar, top bar, navigation, messages, and one screen at a time. It shows what it is
// given and tells what the user wants (its signals, and the actions of action()); it knows no vault and no case. Its
// title never says more than a case number, because other programs and the desktop can read it.
// Its texts are those of the moment it was made: for another language, make another window.
#pragma once

#include "views/shortcuts.h"
#include "views/theme.h"

#include <QMainWindow>
#include <functional>
#include <map>

class QAction;
class QLabel;
class QStackedWidget;
class QTime;

namespace views {

class ActionSet;
class CommandPalette;
class MessageBar;
class ProgressSheet;
class Navigation;
class TopBar;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    // --- screens. One with a title stands in the navigation (ids "today", "cases", "inbox", "persons", "terms",
    // "journal", "vault" also have a command); addPage() adds one without (unlock, first run, a case, help). A mnemonic
    // in the title is left out: the letters belong to the menus, and there is Ctrl+1 to 7.
    void addScreen(const QString &id, const QString &title, const QString &iconName, QWidget *screen);
    void addPage(const QString &id, QWidget *page);
    void removeScreenPage(const QString &id); // takes either out, deletes the widget later; unknown ids are fine
    // A screen of several parts marks each with the property "pane"; F6 goes round them.
    void showScreen(const QString &id); // an open case keeps its entry: showScreen("case") marks "cases"
    [[nodiscard]] QString currentScreen() const { return m_current; }
    [[nodiscard]] QWidget *screen(const QString &id) const;

    // Nothing but this page fills the window: no menus, navigation, messages or number in the title, no other screen
    // and no command but locking and larger text. For somebody who may see one thing. Messages wait until it is over.
    void showAlone(const QString &id);
    void endAlone() { setAlone({}); } // the screen stays; whoever began it shows another
    [[nodiscard]] bool isAlone() const { return !m_alone.isEmpty(); }

    // --- state
    void setUnlocked(bool unlocked); // locked: no navigation, no top bar, no counts, no messages, neutral title
    void setCaseOpen(bool open, const QString &number = {});
    void setCount(const QString &id, int count); // negative: none
    void setSaved(const QTime &at);
    void setSaveFailed();
    void setBusy(const QString &what); // empty: done
    void setLook(Scheme scheme, int textPercent, const QString &language);

    // Asked before the window closes; false keeps it open, and whoever answers says why.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

    [[nodiscard]] QAction *action(Command command) const;
    [[nodiscard]] ActionSet &actions() { return *m_actions; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] ProgressSheet &progress() { return *m_progress; }
    [[nodiscard]] CommandPalette &commandPalette() { return *m_palette; } // asks for cases, says which was chosen
    [[nodiscard]] const QString &language() const { return m_language; }

Q_SIGNALS:
    void screenShown(const QString &id);
    void lookChosen(views::Scheme scheme, int textPercent);
    void languageChosen(const QString &language); // "nl" or "en"
    void closeRequested();                        // the window is about to go: lock first, then quit

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void wireLook();
    void wireGoing();
    void stepText(int direction);
    void movePane(int direction);
    void showTitle();
    void setAlone(const QString &id);

    ActionSet *m_actions;
    TopBar *m_topBar;
    Navigation *m_navigation;
    MessageBar *m_messages;
    ProgressSheet *m_progress;
    QWidget *m_notes; // messages and progress
    QStackedWidget *m_stack;
    CommandPalette *m_palette;
    std::map<QString, QWidget *> m_screens;
    QString m_current;
    QString m_alone; // the page that fills the window; empty: none
    QString m_caseNumber;
    Scheme m_scheme = Scheme::AsSystem;
    int m_textPercent = 100;
    QString m_language;
    std::function<bool()> m_mayClose;
};

} // namespace views
