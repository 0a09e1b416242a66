// SPDX-License-Identifier: EUPL-1.2
#include "views/mainmenu.h"

#include "views/actionset.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace views {

namespace {

class MainMenu // the context of its texts
{
    Q_DECLARE_TR_FUNCTIONS(views::MainMenu)
};

void add(QMenu *menu, const ActionSet &actions, std::initializer_list<Command> commands)
{
    for (const Command command : commands)
        menu->addAction(actions.action(command));
}

void makeChoice(QMenu *menu, const ActionSet &actions, std::initializer_list<Command> commands)
{
    auto *group = new QActionGroup(menu);
    for (const Command command : commands) {
        actions.action(command)->setCheckable(true);
        group->addAction(actions.action(command));
    }
    add(menu, actions, commands);
}

} // namespace

void fillMenuBar(QMenuBar &bar, const ActionSet &actions)
{
    using enum Command;
    QMenu *file = bar.addMenu(MainMenu::tr("&File"));
    add(file, actions, {NewCase, QuickNote});
    file->addSeparator();
    add(file, actions, {ImportRegister, LeaveVault});
    file->addSeparator();
    add(file, actions, {Lock, Quit});

    QMenu *go = bar.addMenu(MainMenu::tr("&Go"));
    add(go, actions, {Palette, FindInList, SearchTexts, Back});
    go->addSeparator();
    add(go, actions, {GoToday, GoCases, GoInbox, GoPersons, GoTerms, GoJournal, GoVault});
    go->addSeparator();
    add(go, actions, {CalculateTerm});
    go->addSeparator();
    add(go, actions, {NextPane, PreviousPane});

    QMenu *caseMenu = bar.addMenu(MainMenu::tr("&Case"));
    add(caseMenu, actions, {Edit, PreviousStep, NextStep, FinishPhase});
    caseMenu->addSeparator();
    add(caseMenu, actions, {Versions, ShowToReporter});

    QMenu *view = bar.addMenu(MainMenu::tr("&View"));
    add(view, actions, {ShowNames});
    view->addSeparator();
    makeChoice(view, actions, {AsSystem, Light, Dark});
    view->addSeparator();
    add(view, actions, {TextLarger, TextSmaller, TextNormal});
    view->addSeparator();
    makeChoice(view, actions, {Dutch, English});

    QMenu *help = bar.addMenu(MainMenu::tr("&Help"));
    add(help, actions, {Keys, HelpPages});
    help->addSeparator();
    add(help, actions, {About});
}

} // namespace views
