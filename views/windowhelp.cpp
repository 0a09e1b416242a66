// SPDX-License-Identifier: EUPL-1.2
#include "views/windowhelp.h"

#include "views/aboutdialog.h"
#include "views/actionset.h"
#include "views/helpview.h"
#include "views/mainwindow.h"
#include "views/shortcutsheet.h"

#include <QAction>

namespace views {

using namespace Qt::StringLiterals;

WindowHelp::WindowHelp(MainWindow &window) : QObject(&window), m_window(window)
{
    connect(window.action(Command::Keys), &QAction::triggered, this,
            [&window] { (new ShortcutSheet(window.actions(), &window))->open(); });
    connect(window.action(Command::About), &QAction::triggered, this,
            [&window] { (new AboutDialog(&window))->open(); });
    connect(window.action(Command::HelpPages), &QAction::triggered, this, &WindowHelp::showPages);
}

void WindowHelp::showPages()
{
    if (!m_pages) { // not before it is asked for: starting must be quick
        m_pages = new HelpView(m_window.language());
        m_window.addPage(u"help"_s, m_pages);
        connect(m_pages, &HelpView::closeRequested, this, &WindowHelp::leavePages);
    }
    if (m_window.currentScreen() != u"help")
        m_before = m_window.currentScreen();
    m_window.showScreen(u"help"_s);
}

void WindowHelp::leavePages()
{
    for (const QString &id : {m_before, u"cases"_s, u"unlock"_s}) // the case may be gone by now
        if (m_window.screen(id))
            return m_window.showScreen(id);
}

} // namespace views
