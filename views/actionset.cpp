// SPDX-License-Identifier: EUPL-1.2
#include "views/actionset.h"

#include "views/icons.h"

#include <QAction>
#include <QWidget>

namespace views {

ActionSet::ActionSet(QWidget *window) : QObject(window), m_table(Shortcuts::all())
{
    for (const Shortcut &shortcut : m_table) {
        auto *action = new QAction(shortcut.text, this);
        if (!shortcut.icon.isEmpty())
            action->setIcon(icon(shortcut.icon, QPalette::WindowText));
        action->setShortcut(shortcut.keys);
        if (shortcut.command == Command::TextLarger) // on a keyboard where + needs Shift
            action->setShortcuts({shortcut.keys, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
        action->setAutoRepeat(false);
        window->addAction(action);
        m_actions.emplace(shortcut.command, action);
    }
    refresh();
}

QAction *ActionSet::action(Command command) const
{
    return m_actions.at(command);
}

void ActionSet::setOpen(bool vault, bool caseFile)
{
    m_vaultIsOpen = vault;
    m_caseIsOpen = vault && caseFile;
    refresh();
}

void ActionSet::setPresent(Command command, bool present)
{
    if (present)
        m_absent.remove(int(command));
    else
        m_absent.insert(int(command));
    refresh();
}

void ActionSet::setAllowed(Command command, bool allowed)
{
    if (allowed)
        m_refused.remove(int(command));
    else
        m_refused.insert(int(command));
    refresh();
}

void ActionSet::setAlone(bool alone)
{
    m_isAlone = alone;
    refresh();
}

bool ActionSet::isPossible(const Shortcut &shortcut) const
{
    using enum Command;
    const bool isOfAlone = shortcut.command == Lock || shortcut.command == TextLarger ||
                           shortcut.command == TextSmaller || shortcut.command == TextNormal;
    if (m_isAlone && !isOfAlone)
        return false;
    return shortcut.needs == Shortcut::Needs::Nothing ||
           (shortcut.needs == Shortcut::Needs::OpenVault && m_vaultIsOpen) || m_caseIsOpen;
}

void ActionSet::refresh()
{
    for (const Shortcut &shortcut : m_table) {
        const bool isOpen = isPossible(shortcut);
        QAction *action = m_actions.at(shortcut.command);
        action->setVisible(isPresent(shortcut.command));
        action->setEnabled(isOpen && isPresent(shortcut.command) && !m_refused.contains(int(shortcut.command)));
    }
}

} // namespace views
