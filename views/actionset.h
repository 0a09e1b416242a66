// SPDX-License-Identifier: EUPL-1.2
// The table of shortcuts as actions of one window: one QAction per command, switched on and off by what is open.
// Whoever wants to do something when a command is given connects to its action.
#pragma once

#include "views/shortcuts.h"

#include <QObject>
#include <QSet>
#include <map>

class QAction;
class QWidget;

namespace views {

class ActionSet final : public QObject
{
    Q_OBJECT
public:
    explicit ActionSet(QWidget *window); // the actions work anywhere in it

    [[nodiscard]] QAction *action(Command command) const;
    [[nodiscard]] const std::vector<Shortcut> &table() const { return m_table; }

    void setOpen(bool vault, bool caseFile);
    // What this window does not have (a screen a role has no right to) is neither shown nor bound.
    void setPresent(Command command, bool present);
    [[nodiscard]] bool isPresent(Command command) const { return !m_absent.contains(int(command)); }
    // A command that makes no sense now although what it needs is open.
    void setAllowed(Command command, bool allowed);

    // Nothing can be done but locking and reading larger: somebody sits here who may see one page (MainWindow).
    void setAlone(bool alone);

private:
    void refresh();
    [[nodiscard]] bool isPossible(const Shortcut &shortcut) const;

    std::vector<Shortcut> m_table;
    std::map<Command, QAction *> m_actions;
    QSet<int> m_absent;
    QSet<int> m_refused;
    bool m_vaultIsOpen = false;
    bool m_caseIsOpen = false;
    bool m_isAlone = false;
};

} // namespace views
