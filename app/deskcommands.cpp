// SPDX-License-Identifier: EUPL-1.2
// The part of Desk that answers menus, keys and the command palette. It begins what others do, and does nothing itself.
#include "app/attempt.h"
#include "app/desk.h"
#include "app/importcontroller.h"
#include "views/casefile/casefileview.h"
#include "views/caselistview.h"
#include "views/commandpalette.h"
#include "views/mainwindow.h"

#include <QAction>

namespace app {

using namespace Qt::StringLiterals;
using model::CaseId;
using views::Command;

void Desk::wireCommands()
{
    connect(&m_window.commandPalette(), &views::CommandPalette::casesWanted, this, &Desk::answerPalette);
    connect(&m_window.commandPalette(), &views::CommandPalette::caseChosen, this,
            [this](qint64 id) { openCase(CaseId(id)); });
    const auto on = [this](Command command, auto slot) {
        connect(m_window.action(command), &QAction::triggered, this, slot);
    };
    on(Command::NewCase, [this] { newCase(); });
    on(Command::ImportRegister, [this] { m_import->begin(); });
    on(Command::LeaveVault, [this] { leaveVault(); });
    on(Command::FindInList, [this, list = m_window.screen(u"cases"_s)] {
        m_window.showScreen(u"cases"_s);
        static_cast<views::CaseListView *>(list)->focusFilter();
    });
    on(Command::Back, [this] { m_window.showScreen(u"cases"_s); });
    on(Command::Edit, [this] {
        if (m_case)
            m_case->toggleEditing();
    });
    on(Command::NextStep, [this] {
        if (m_case)
            m_case->nextStep();
    });
    on(Command::PreviousStep, [this] {
        if (m_case)
            m_case->previousStep();
    });
    on(Command::FinishPhase, [this] {
        if (m_case)
            m_case->finishPhase();
    });
}

void Desk::answerPalette(const QString &text)
{
    attempt([this](const model::Failure &failure) { tell(failure); },
            [&] {
                model::CaseRepository &cases = m_session.reader().cases();
                std::vector<model::CaseFile> files;
                if (text.isEmpty()) {
                    for (const CaseId id : m_recent)
                        if (const std::optional<model::CaseFile> file = cases.find(id))
                            files.push_back(*file);
                } else {
                    files = cases.startingWith(text, MostRecent);
                }
                std::vector<views::CommandPalette::CaseRow> rows;
                for (const model::CaseFile &file : files) {
                    const model::Phase *phase = m_session.reader().procedure().phase(file.phase);
                    rows.push_back({file.id.value(), file.number, file.alias,
                                    phase ? phase->text.in(m_words.language) : QString()});
                }
                m_window.commandPalette().setCases(rows);
            });
}

void Desk::showText(CaseId id, const QString &field)
{
    openCase(id);
    auto *view = static_cast<views::CaseFileView *>(m_window.screen(u"case"_s));
    const auto show = [view, field] { view->showField(field.section(u'.', 0, 0), field.section(u'.', 1)); };
    if (!field.isEmpty())
        QMetaObject::invokeMethod(view, show,
                                  Qt::QueuedConnection); // when it is laid out, or nothing would scroll there
}

} // namespace app
