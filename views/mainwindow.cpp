// SPDX-License-Identifier: EUPL-1.2
#include "views/mainwindow.h"

#include "views/actionset.h"
#include "views/commandpalette.h"
#include "views/mainmenu.h"
#include "views/navigation.h"
#include "views/topbar.h"
#include "views/widgets/focus.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresssheet.h"
#include "views/widgets/textlabel.h"
#include "views/windowhelp.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTime>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextSteps[] = {100, 110, 125, 150, 175, 200};
struct Going
{
    const char *screen;
    Command command;
};

constexpr Going Goings[] = {{"today", Command::GoToday}, {"cases", Command::GoCases},
                            {"inbox", Command::GoInbox}, {"persons", Command::GoPersons},
                            {"terms", Command::GoTerms}, {"journal", Command::GoJournal},
                            {"vault", Command::GoVault}, {"search", Command::SearchTexts}};

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent),
      m_actions(new ActionSet(this)),
      m_topBar(new TopBar(*m_actions)),
      m_navigation(new Navigation),
      m_messages(new MessageBar),
      m_progress(new ProgressSheet),
      m_notes(new QWidget),
      m_stack(new QStackedWidget),
      m_palette(new CommandPalette(*m_actions, this))
{
    build();
    wireGoing();
    wireLook();
    new WindowHelp(*this);
    setUnlocked(false);
}

void MainWindow::build()
{
    fillMenuBar(*menuBar(), *m_actions);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    auto *notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setSpacing(0);
    for (QWidget *note : {static_cast<QWidget *>(m_messages), static_cast<QWidget *>(m_progress)}) {
        note->setContentsMargins(6 * unit(), 3 * unit(), 6 * unit(), 0); // in line with the screens
        notes->addWidget(note);
    }
    right->addWidget(m_notes);
    right->addWidget(m_stack, 1);
    m_stack->setMinimumHeight(25 * unit()); // screens scroll; the window must fit a small one
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(right, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addLayout(middle, 1);
    setCentralWidget(content);
    resize(1280, 800);
}

void MainWindow::wireGoing()
{
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showScreen);
    for (const Going &going : Goings) {
        m_actions->setPresent(going.command, false);
        const QString id = QLatin1String(going.screen);
        connect(action(going.command), &QAction::triggered, this, [this, id] { showScreen(id); });
    }
    connect(action(Command::NextPane), &QAction::triggered, this, [this] { movePane(1); });
    connect(action(Command::PreviousPane), &QAction::triggered, this, [this] { movePane(-1); });
    connect(action(Command::Quit), &QAction::triggered, this, &MainWindow::close);
    connect(action(Command::Palette), &QAction::triggered, m_palette, &CommandPalette::open);
}

void MainWindow::wireLook()
{
    const auto scheme = [this](Command command, Scheme chosen) {
        connect(action(command), &QAction::triggered, this,
                [this, chosen] { Q_EMIT lookChosen(chosen, m_textPercent); });
    };
    scheme(Command::Light, Scheme::Light);
    scheme(Command::Dark, Scheme::Dark);
    scheme(Command::AsSystem, Scheme::AsSystem);
    connect(action(Command::TextLarger), &QAction::triggered, this, [this] { stepText(1); });
    connect(action(Command::TextSmaller), &QAction::triggered, this, [this] { stepText(-1); });
    connect(action(Command::TextNormal), &QAction::triggered, this, [this] { stepText(0); });
    connect(action(Command::Dutch), &QAction::triggered, this, [this] { Q_EMIT languageChosen(u"nl"_s); });
    connect(action(Command::English), &QAction::triggered, this, [this] { Q_EMIT languageChosen(u"en"_s); });
}

void MainWindow::addScreen(const QString &id, const QString &title, const QString &iconName, QWidget *screen)
{
    addPage(id, screen);
    m_navigation->add(id, QString(title).remove(u'&'), iconName, m_topBar->lastControl());
    for (const Going &going : Goings)
        if (id == QLatin1String(going.screen))
            m_actions->setPresent(going.command, true);
}

void MainWindow::addPage(const QString &id, QWidget *page)
{
    Q_ASSERT(!m_screens.contains(id));
    m_stack->addWidget(page);
    m_screens[id] = page;
    if (m_current.isEmpty())
        m_current = id;
}

void MainWindow::removeScreenPage(const QString &id)
{
    const auto at = m_screens.find(id);
    if (at == m_screens.end())
        return;
    m_navigation->remove(id);
    for (const Going &going : Goings)
        if (id == QLatin1String(going.screen))
            m_actions->setPresent(going.command, false);
    m_stack->removeWidget(at->second);
    at->second->deleteLater();
    m_screens.erase(at);
}

void MainWindow::showScreen(const QString &id)
{
    const auto at = m_screens.find(id);
    Q_ASSERT(at != m_screens.end());
    if (at == m_screens.end() || (isAlone() && id != m_alone))
        return;
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget()) || m_current != id;
    m_current = id;
    m_stack->setCurrentWidget(at->second);
    m_navigation->setCurrent(id == u"case" ? u"cases"_s : id);
    if (hadFocus && !m_navigation->isAncestorOf(QApplication::focusWidget()))
        if (QWidget *first = firstFocus(at->second))
            first->setFocus(Qt::OtherFocusReason);
    Q_EMIT screenShown(id);
}

void MainWindow::showAlone(const QString &id)
{
    setAlone(id);
    m_palette->hide();
    showScreen(id);
}

void MainWindow::setAlone(const QString &id)
{
    if (id == m_alone)
        return;
    m_alone = id;
    for (QWidget *part : {static_cast<QWidget *>(menuBar()), static_cast<QWidget *>(m_topBar),
                          static_cast<QWidget *>(m_navigation), m_notes})
        part->setVisible(!isAlone());
    m_actions->setAlone(isAlone());
    showTitle();
}

QWidget *MainWindow::screen(const QString &id) const
{
    const auto at = m_screens.find(id);
    return at == m_screens.end() ? nullptr : at->second;
}

void MainWindow::setUnlocked(bool unlocked)
{
    endAlone();
    m_navigation->setVisible(unlocked);
    m_topBar->setVisible(unlocked);
    if (!unlocked) {
        m_messages->clear();
        m_palette->forget();
        m_topBar->setSaved({});
        m_topBar->setBusy({});
        m_caseNumber.clear();
        for (const QString &id : m_navigation->ids())
            m_navigation->setCount(id, -1);
    }
    m_actions->setOpen(unlocked, false);
    showTitle();
}

void MainWindow::setCaseOpen(bool open, const QString &number)
{
    m_caseNumber = open ? number : QString();
    m_actions->setOpen(isAlone() || m_topBar->isVisibleTo(this), open);
    showTitle();
}

void MainWindow::setCount(const QString &id, int count)
{
    m_navigation->setCount(id, count);
}

void MainWindow::setSaved(const QTime &at)
{
    m_topBar->setSaved(at);
}

void MainWindow::setSaveFailed()
{
    m_topBar->setSaveFailed();
}

void MainWindow::setBusy(const QString &what)
{
    m_topBar->setBusy(what);
}

void MainWindow::setLook(Scheme scheme, int textPercent, const QString &language)
{
    m_scheme = scheme;
    m_textPercent = textPercent;
    m_language = language;
    const Command chosen = scheme == Scheme::Light  ? Command::Light
                           : scheme == Scheme::Dark ? Command::Dark
                                                    : Command::AsSystem;
    action(chosen)->setChecked(true);
    action(language == u"nl" ? Command::Dutch : Command::English)->setChecked(true);
    m_actions->setAllowed(Command::TextLarger, textPercent < Theme::LargestText);
    m_actions->setAllowed(Command::TextSmaller, textPercent > Theme::SmallestText);
}

QAction *MainWindow::action(Command command) const
{
    return m_actions->action(command);
}

void MainWindow::stepText(int direction)
{
    int percent = Theme::SmallestText;
    if (direction > 0)
        percent = *std::find_if(std::begin(TextSteps), std::end(TextSteps) - 1,
                                [this](int step) { return step > m_textPercent; });
    else if (direction < 0)
        for (const int step : TextSteps)
            if (step < m_textPercent)
                percent = step;
    Q_EMIT lookChosen(m_scheme, percent);
}

void MainWindow::movePane(int direction)
{
    std::vector<QWidget *> panes = {m_topBar, m_navigation, m_messages, m_progress};
    for (QWidget *pane : panesOf(m_stack->currentWidget()))
        panes.push_back(pane);
    focusNextPane(panes, direction);
}

void MainWindow::showTitle()
{
    setWindowTitle(isAlone() || m_caseNumber.isEmpty() ? u"Meldwijzer"_s : m_caseNumber + u" – Meldwijzer"_s);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool mayClose = !m_mayClose || m_mayClose();
    if (mayClose)
        Q_EMIT closeRequested();
    event->setAccepted(mayClose);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_messages->closeNewest())
        return;
    QMainWindow::keyPressEvent(event);
}

} // namespace views
