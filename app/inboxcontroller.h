// SPDX-License-Identifier: EUPL-1.2
// Connects the Inbox to the vault: its notes page by page, what is done with them, and the search for a case that is
// there already before a new one is made. Words are unsealed only while their screen is shown. It goes with the desk.
#pragma once

#include "app/quicknotecontroller.h"
#include "model/casefile/casesearch.h"
#include "model/codes/codelists.h"
#include "views/inbox/casepicker.h"

namespace views {
class InboxView;
class MainWindow;
} // namespace views

namespace app {

class InboxController final : public QObject
{
    Q_OBJECT
public:
    // Adds its screen to the window.
    InboxController(Session &session, views::MainWindow &window, const model::CodeLists &codes,
                    model::Language language, QObject *parent);
    ~InboxController() override;

    void refresh(); // the number of notes, and the first page when the screen is shown
    [[nodiscard]] QuickNoteController &quickNotes() { return m_notes; }

Q_SIGNALS:
    void counted(int notes);
    void caseWillGrow(model::CaseId id); // whoever has it open saves first, or the words would be typed over
    void caseGrew(model::CaseId id);
    void caseMade(model::CaseId id, const QString &field); // where the words are
    void openRequested(model::CaseId id);
    void failed(const model::Failure &failure);

private:
    struct Page;
    void wire();
    void fetch(model::NoteId before);
    void show(const Page &page, bool isFirst);
    void pickCase(views::CasePicker::Purpose purpose, model::NoteId note);
    void lookIn(model::NoteId note);   // for the cases its words name
    void lookFor(const QString &text); // for what was typed in the picker
    void setMatches(const std::vector<model::CaseMatch> &matches, views::CasePicker::Found found);
    void writeDownSearch();
    void makeCase(model::NoteId note);
    void attach(model::NoteId note, model::CaseId caseId);
    void destroy(model::NoteId note, const QString &reason);
    [[nodiscard]] QString whenText(const QDateTime &at) const;

    Session &m_session;
    views::MainWindow &m_window;
    const model::CodeLists &m_codes;
    model::Language m_language;
    views::InboxView *m_view;
    QuickNoteController m_notes;
    QPointer<views::CasePicker> m_picker;
    int m_question = 0; // a newer one makes an older answer worthless
};

} // namespace app
