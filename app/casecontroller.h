// SPDX-License-Identifier: EUPL-1.2
// Connects one open case to its view: loads, saves what is typed (at most two seconds later), ticks, finishes phases.
// Everything that writes goes to the storage thread; what was typed is kept until that says it is on disk.
// It must never decide what a phase needs (the procedure does) or write by itself.
#pragma once

#include "app/casetexts.h"
#include "app/editsaver.h"
#include "app/quicknotecontroller.h"
#include "app/sections.h"
#include "app/session.h"
#include "app/withdrawals.h"
#include "model/codes/codelists.h"
#include "views/casefile/casefileheader.h"

namespace views {
class CaseFileView;
}

namespace app {

// Where somebody was when the vault locked: ids and a caret, no text.
struct Place
{
    model::CaseId caseId;
    QString step;
    QString section;
    model::RowId row;
    views::EditPosition position;
    bool isEditing = false;
    QuickNoteController::Place note; // that was being written
};

class CaseController final : public QObject
{
    Q_OBJECT
public:
    CaseController(Session &session, views::CaseFileView &view, const model::CodeLists &codes,
                   const views::PageContext &context, QObject *parent);

    void open(model::CaseId id);
    void load();                                               // as the vault has it now; what was typed must be saved
    void close();                                              // saves what was typed, and empties the pages
    void flush();                                              // posts what was typed, now
    [[nodiscard]] bool saveAll() { return m_saver.saveAll(); } // waits; false: the disk took it not, and it is kept
    [[nodiscard]] model::CaseId caseId() const { return m_id; }
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] const std::vector<views::Indication> &indications() const { return m_indications; } // in the header
    [[nodiscard]] const QString &reason() const { return m_saver.reason(); } // why a finished phase is changed
    [[nodiscard]] Place place() const;
    void restore(const Place &place);

    void setEditing(bool editing);
    void toggleEditing();            // as the Edit button does
    void goTo(const QString &field); // "consent.recipient": that page, and there
    void nextStep() { stepBy(1); }
    void previousStep() { stepBy(-1); }
    void finishPhase();
    [[nodiscard]] CaseTexts &texts() { return m_texts; }

Q_SIGNALS:
    void filling(model::CaseId id);     // the pages will be filled now
    void shown();                       // the case was loaded, and stands on its pages
    void caseChanged(model::CaseId id); // after the commit
    void saved();
    void savedFromReserve(); // the disk is full
    void failed(const model::Failure &failure);

private:
    void wireView();
    void wirePages();
    void wireRows(SectionBinding &binding);
    void noteEdit(SectionBinding &binding);
    void reload(model::CaseId id); // after a commit
    void showCase(const model::CaseContents &contents);
    void chooseStep(const QString &step);
    void stepBy(int direction);
    void askToEdit(bool editing);
    void post(std::function<void(model::CaseService &)> work, std::function<void()> done = {});
    void answerWith(std::function<model::Findings(model::CaseService &)> question);
    void addRow(SectionBinding &binding);

    Session &m_session;
    views::CaseFileView &m_view;
    const model::CodeLists &m_codes;
    views::PageContext m_context;
    Bindings m_bindings;
    EditSaver m_saver;
    CaseTexts m_texts;
    Withdrawals m_withdrawals;
    QStringList m_masked; // sections in which a hidden name was taken out: shown, and not edited
    model::Standing m_standing;
    model::CaseId m_id;
    QString m_number;
    std::vector<views::Indication> m_indications;
    QString m_step;
    bool m_isFilling = false;
};

} // namespace app
