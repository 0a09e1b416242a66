// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/casefileview.h"

#include "views/casefile/checkcard.h"
#include "views/casefile/findingspanel.h"
#include "views/casefile/phaseactions.h"
#include "views/casefile/phasestrip.h"
#include "views/casefile/sectionpage.h"
#include "views/casefile/steprail.h"
#include "views/casefile/taborder.h"
#include "views/widgets/wholescroll.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace views {

using model::PhaseStanding;
using model::Step;
using model::StepStanding;

static constexpr int LeastLines = 15; // of text, high enough to write in
CaseFileView::CaseFileView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_language(context.language),
      m_header(new CaseFileHeader(context, this)),
      m_strip(new PhaseStrip(this)),
      m_rail(new StepRail(this)),
      m_context(new ContextPanel(context, this)),
      m_findings(new FindingsPanel(this)),
      m_card(new CheckCard(context.today, this)),
      m_actions(new PhaseActions(this)),
      m_scroll(new QScrollArea(this)),
      m_splitter(new QSplitter(this))
{
    build();
    wire();
    clear();
}

void CaseFileView::build()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_rail);
    m_splitter->addWidget(buildCentre());
    m_splitter->addWidget(m_context);
    m_splitter->setStretchFactor(1, 1);
    const int wide = fontMetrics().averageCharWidth();
    m_splitter->setSizes({wide * 26, wide * 90, wide * 34});
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_splitter, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(new WholeScroll(content, m_splitter, LeastLines));
}

QWidget *CaseFileView::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *content = new QWidget(m_scroll);
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(fontMetrics().height());
    m_column->addWidget(m_card);
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields take the focus
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->addWidget(m_findings);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_actions);
    return centre;
}

void CaseFileView::wire()
{
    connect(m_header, &CaseFileHeader::editRequested, this, &CaseFileView::editRequested);
    connect(m_header, &CaseFileHeader::explanationRequested, this, [this](bool shown) {
        m_explanationChosen = true;
        showExplanation(shown);
    });
    connect(m_strip, &PhaseStrip::phaseChosen, this, [this](const QString &phase) { choose(firstStepOf(phase)); });
    connect(m_rail, &StepRail::stepChosen, this, &CaseFileView::choose);
    connect(m_rail, &StepRail::stepOpened, this, &CaseFileView::openStep);
    connect(m_findings, &FindingsPanel::goToRequested, this, &CaseFileView::goTo);
    connect(m_card, &CheckCard::tickRequested, this, &CaseFileView::tickRequested);
    connect(m_card, &CheckCard::untickRequested, this, &CaseFileView::untickRequested);
    connect(m_actions, &PhaseActions::nextStepRequested, this, [this] {
        if (const Step *next = m_standing.following(m_step))
            openStep(next->id);
    });
    connect(m_actions, &PhaseActions::finishPhaseRequested, this, &CaseFileView::finishPhaseRequested);
    connect(m_actions, &PhaseActions::skipPhaseRequested, this, &CaseFileView::skipPhaseRequested);
    connect(m_actions, &PhaseActions::returnRequested, this, &CaseFileView::returnRequested);
}

void CaseFileView::addPage(SectionPage *page)
{
    page->hide();
    page->setReadOnly(!m_editing);
    m_column->insertWidget(m_column->count() - 1, page);
    m_pages.append(page);
}

SectionPage *CaseFileView::page(const QString &section) const
{
    for (SectionPage *page : m_pages)
        if (page->section() == section)
            return page;
    return nullptr;
}

void CaseFileView::setHeader(const model::CaseFile &file, const QString &component, const std::vector<Indication> &more)
{
    m_header->setCase(file, component, more);
}

void CaseFileView::setStanding(const model::Standing &standing, model::Language language)
{
    m_standing = standing;
    m_language = language;
    m_strip->setStanding(standing, language);
    tabAfter(m_header, {m_strip, m_rail}); // the strip may have made its phases only now
    showStanding();
    // What is missing shrinks while it is being filled in; it never comes up by itself.
    if (m_findings->count() > 0 && standing.currentPhase())
        m_findings->setFindings(standing.currentPhase()->missing);
}

void CaseFileView::showStanding()
{
    const int phase = m_standing.phaseOf(m_step);
    if (phase < 0) {
        m_rail->clearSteps();
        m_card->clear();
        m_actions->clear();
        return;
    }
    const PhaseStanding &shown = m_standing.phases[size_t(phase)];
    m_strip->setShown(shown.phase->id);
    m_rail->setSteps(shown, m_standing.next, m_language);
    m_rail->setShown(m_step);
    if (const StepStanding *step = m_standing.step(m_step)) {
        m_card->setStep(*step, step->step == m_standing.next, m_language);
        m_context->setStep(*step->step);
    }
    m_actions->setStanding(m_standing, phase, m_standing.following(m_step), m_language);
}

void CaseFileView::setEditing(bool editing)
{
    m_editing = editing;
    m_header->setEditing(editing);
    for (SectionPage *page : std::as_const(m_pages))
        page->setReadOnly(!editing);
}

void CaseFileView::showStep(const QString &wanted)
{
    QString step = wanted;
    if (step.isEmpty() && m_standing.next)
        step = m_standing.next->id;
    if (step.isEmpty() && !m_standing.phases.empty())
        step = firstStepOf(m_standing.phases.back().phase->id);
    const bool other = step != m_step;
    m_step = step;
    const StepStanding *standing = m_standing.step(step);
    setPage(standing ? page(standing->step->page) : nullptr);
    showStanding();
    if (other)
        m_scroll->verticalScrollBar()->setValue(0);
}

void CaseFileView::setPage(SectionPage *page)
{
    m_page = page;
    for (SectionPage *each : std::as_const(m_pages))
        each->setVisible(each == page);
    m_header->setEditable(page != nullptr);
}

void CaseFileView::showPage(const QString &section, const QString &field)
{
    SectionPage *wanted = page(section);
    if (!wanted)
        return;
    setPage(wanted);
    if (!field.isEmpty())
        wanted->goTo(field);
}

void CaseFileView::choose(const QString &step)
{
    if (step.isEmpty())
        return;
    showStep(step);
    Q_EMIT stepChosen(step);
}

void CaseFileView::openStep(const QString &step)
{
    choose(step);
    if (const StepStanding *standing = m_standing.step(step); standing && m_page)
        m_page->goTo(standing->step->id.section(u'.', 1));
}

// `field` is a column, "<fact without its prefix>" or the name of a check. The step comes first: whether it is one of a
// finished phase decides what editing asks.
void CaseFileView::showField(const QString &section, const QString &field)
{
    const QString step = m_standing.stepOf(section, field);
    if (step.isEmpty())
        showPage(section);
    else
        choose(step);
    if (m_page && !field.isEmpty())
        m_page->goTo(field);
}

void CaseFileView::goTo(const QString &section, const QString &field)
{
    showField(section, {});
    if (!m_editing)
        Q_EMIT editRequested(true); // whoever follows what is missing wants to fill it in
    showField(section, field);
}

void CaseFileView::showMissing(const model::Findings &findings)
{
    m_findings->setFindings(findings);
}

// Of the current phase the next step, because that is where work goes on.
QString CaseFileView::firstStepOf(const QString &phase) const
{
    for (const PhaseStanding &each : m_standing.phases) {
        if (each.phase->id != phase || each.steps.empty())
            continue;
        for (const StepStanding &step : each.steps)
            if (step.step == m_standing.next)
                return step.step->id;
        return each.steps.front().step->id;
    }
    return {};
}

void CaseFileView::showExplanation(bool shown)
{
    m_context->setVisible(shown);
    m_header->setExplained(shown);
}

// On a small screen or with large text the page comes first; the explanation is one button away.
void CaseFileView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_explanationChosen)
        showExplanation(width() > fontMetrics().averageCharWidth() * 140); // more than all three need at least
}

void CaseFileView::clear()
{
    m_standing = {};
    m_step.clear();
    setPage(nullptr);
    setEditing(false);
    m_header->clear();
    m_strip->clear();
    m_findings->setFindings({});
    m_context->clear();
    showStanding();
}

} // namespace views
