// SPDX-License-Identifier: EUPL-1.2
// One case on the screen: header, phases, steps of a phase, the page of the chosen step, and beside it why the step
// exists. It shows what it is given and tells what the user wants; it never saves, ticks or finishes anything itself.
#pragma once

#include "model/casefile/casefile.h"
#include "model/consent/consent.h"
#include "model/term/term.h"
#include "model/workflow/standing.h"
#include "views/casefile/pagecontext.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace views {

class CheckCard;
class ContextPanel;
class FindingsPanel;
class PhaseStrip;
class ReasonBar;
class SectionPage;
class StepRail;
class TextLabel;

class CaseFileView final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseFileView(const PageContext &context, QWidget *parent = nullptr);

    void addPage(SectionPage *page); // takes it over
    void setHeader(const model::CaseFile &file, const QString &componentText);
    void setStanding(const model::Standing &standing, model::Language language); // points into the procedure
    void setConsents(const std::vector<model::Consent> &consents);
    void setTerms(const std::vector<model::Term> &terms);
    void setEditing(bool editing);
    void showStep(const QString &step);                               // its page, its why, its place in the rail
    void showPage(const QString &section, const QString &field = {}); // a page without changing the step
    void showMissing(const model::Findings &findings);                // empty: nothing is missing any more
    [[nodiscard]] SectionPage *currentPage() const;                   // null: the step has no page
    void clear();

Q_SIGNALS:
    void stepChosen(const QString &step);
    void editRequested(bool editing);
    void finishPhaseRequested();
    void skipPhaseRequested(const QString &reason);
    void returnRequested(const QString &phase, const QString &reason);
    void tickRequested(const QString &step, const model::Tick &tick);
    void untickRequested(const QString &step);

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildMiddle();
    QWidget *buildFoot();
    void wire();
    void showPhase(const QString &phase);
    void refreshFoot();
    void goTo(const QString &field);
    void askToSkip();
    void askToReturn();
    [[nodiscard]] const model::PhaseStanding *phaseOf(const QString &step) const;
    [[nodiscard]] const model::PhaseStanding *shownPhase() const;

    PageContext m_context;
    model::Standing m_standing;
    QString m_step;
    QString m_phase; // whose steps the rail shows
    bool m_editing = false;
    QHash<QString, SectionPage *> m_pages;

    TextLabel *m_title;
    TextLabel *m_signs;
    QPushButton *m_edit;
    PhaseStrip *m_strip;
    StepRail *m_rail;
    FindingsPanel *m_missing;
    CheckCard *m_check;
    QScrollArea *m_scroll;
    QStackedWidget *m_stack;
    QWidget *m_noPage;
    ContextPanel *m_contextPanel;
    ReasonBar *m_reason;
    QPushButton *m_next;
    QPushButton *m_finish;
    QPushButton *m_skip;
    QPushButton *m_return;
};

} // namespace views
