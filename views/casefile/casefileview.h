// SPDX-License-Identifier: EUPL-1.2
// One case on the screen: header, phase strip, step rail, the page of the chosen step, and the explanation beside it.
// Read-only until Edit. It shows what it is given and tells what the user wants (its signals); it must never call a
// service, hold a case id, or keep anything after clear().
#pragma once

#include "views/casefile/casefileheader.h"
#include "views/casefile/contextpanel.h"

#include "model/workflow/standing.h"

#include <QWidget>

class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace views {

class CheckCard;
class FindingsPanel;
class PhaseActions;
class PhaseStrip;
class SectionPage;
class StepRail;

class CaseFileView final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseFileView(const PageContext &context, QWidget *parent = nullptr);

    void addPage(SectionPage *page); // becomes a child
    [[nodiscard]] SectionPage *page(const QString &section) const;
    [[nodiscard]] SectionPage *currentPage() const { return m_page; } // null: the step has no page

    void setHeader(const model::CaseFile &file, const QString &component, const std::vector<Indication> &more = {});
    // The procedure it points into must outlive the view, or clear() must come first.
    void setStanding(const model::Standing &standing, model::Language language);
    void setTermNotes(const std::vector<TermNote> &notes) { m_context->setTermNotes(notes); }
    void setConsents(const std::vector<model::Consent> &consents) { m_context->setConsents(consents); }
    void setEditing(bool editing); // the pages themselves too
    [[nodiscard]] bool isEditing() const { return m_editing; }

    void showStep(const QString &step); // empty: the next step, or the first
    [[nodiscard]] QString shownStep() const { return m_step; }
    void showPage(const QString &section, const QString &field = {}); // and go to that field; none: only the page
    void showField(const QString &section, const QString &field);     // to be read: its step
    void goTo(const QString &section, const QString &field);          // to be filled in: its step, and asks to edit
    void showMissing(const model::Findings &findings);                // empty: nothing is missing, the list goes
    void clear();

Q_SIGNALS:
    void stepChosen(const QString &step);
    void editRequested(bool editing);
    void finishPhaseRequested();
    void skipPhaseRequested(const QString &reason);
    void returnRequested(const QString &phase, const QString &reason);
    void tickRequested(const QString &step, const model::Tick &tick);
    void untickRequested(const QString &step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildCentre();
    void wire();
    void choose(const QString &step);   // by the user
    void openStep(const QString &step); // and go to its field
    void showStanding();
    void setPage(SectionPage *page);
    void showExplanation(bool shown);
    [[nodiscard]] QString firstStepOf(const QString &phase) const;

    model::Language m_language;
    model::Standing m_standing;
    QString m_step;
    SectionPage *m_page = nullptr;
    QList<SectionPage *> m_pages;
    bool m_editing = false;
    bool m_explanationChosen = false; // by the user: no longer by the width of the window

    CaseFileHeader *m_header;
    PhaseStrip *m_strip;
    StepRail *m_rail;
    ContextPanel *m_context;
    FindingsPanel *m_findings;
    CheckCard *m_card;
    PhaseActions *m_actions;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr; // of the scrolled page
    QSplitter *m_splitter;
};

} // namespace views
