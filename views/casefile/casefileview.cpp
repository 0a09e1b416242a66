// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/casefileview.h"

#include "views/casefile/checkcard.h"
#include "views/casefile/contextpanel.h"
#include "views/casefile/findingspanel.h"
#include "views/casefile/phasestrip.h"
#include "views/casefile/sectionpage.h"
#include "views/casefile/steprail.h"
#include "views/housestyle.h"
#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/reasonbar.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;
using model::PhaseStanding;

namespace {

// A stack as high as the page it shows, so that a short page does not scroll like the longest one.
class PageStack final : public QStackedWidget
{
public:
    PageStack()
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] {
            for (int i = 0; i < count(); ++i)
                widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                         i == currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
            updateGeometry();
        });
    }
    [[nodiscard]] QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
};

} // namespace

CaseFileView::CaseFileView(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    build();
    wire();
    setEditing(false);
}

void CaseFileView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(buildMiddle(), 1);
    column->addWidget(buildFoot());
}

QWidget *CaseFileView::buildHeader()
{
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(4 * unit(), 3 * unit(), 4 * unit(), 2 * unit());
    auto *row = new QHBoxLayout;
    m_title = new TextLabel(TextLabel::Rank::Title);
    m_signs = new TextLabel(TextLabel::Rank::Caption);
    m_signs->setAccessibleName(tr("Indications"));
    m_edit = new QPushButton;
    m_edit->setCheckable(true);
    row->addWidget(m_title);
    row->addSpacing(2 * unit());
    row->addWidget(m_signs, 1);
    row->addWidget(m_edit);
    column->addLayout(row);
    m_strip = new PhaseStrip;
    column->addWidget(m_strip);
    return header;
}

QWidget *CaseFileView::buildMiddle()
{
    m_rail = new StepRail;
    m_missing = new FindingsPanel;
    m_check = new CheckCard(m_context.today);
    m_stack = new PageStack;
    m_noPage = new TextLabel(TextLabel::Rank::Body, tr("This step has no page of its own: you tick it above."));
    m_stack->addWidget(m_noPage);
    m_contextPanel = new ContextPanel(m_context);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(3 * unit(), 2 * unit(), 3 * unit(), 3 * unit());
    column->addWidget(m_check);
    column->addWidget(m_stack);
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(page);

    auto *middle = new QWidget;
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->addWidget(m_missing);
    middleColumn->addWidget(m_scroll, 1);

    auto *splitter = new QSplitter;
    splitter->addWidget(m_rail);
    splitter->addWidget(middle);
    splitter->addWidget(m_contextPanel);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({50 * unit(), 140 * unit(), 56 * unit()});
    return splitter;
}

QWidget *CaseFileView::buildFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(4 * unit(), 2 * unit(), 4 * unit(), 2 * unit());
    m_reason = new ReasonBar;
    column->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    m_return = new QPushButton(icon(u"undo-2"_s), tr("Return to this phase…"));
    m_skip = new QPushButton(tr("Skip phase…"));
    m_finish = new QPushButton(icon(u"check"_s), tr("Finish phase"));
    m_next = new QPushButton;
    makePrimary(m_next);
    row->addWidget(m_return);
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_finish);
    row->addWidget(m_next);
    column->addLayout(row);
    return foot;
}

void CaseFileView::wire()
{
    connect(m_strip, &PhaseStrip::phaseChosen, this, [this](const QString &phase) {
        showPhase(phase);
        if (const PhaseStanding *shown = shownPhase(); shown && !shown->steps.empty())
            Q_EMIT stepChosen(shown->steps.front().step->id);
    });
    connect(m_rail, &StepRail::stepChosen, this, &CaseFileView::stepChosen);
    connect(m_missing, &FindingsPanel::goToRequested, this, &CaseFileView::goTo);
    connect(m_check, &CheckCard::tickRequested, this, &CaseFileView::tickRequested);
    connect(m_check, &CheckCard::untickRequested, this, &CaseFileView::untickRequested);
    connect(m_edit, &QPushButton::clicked, this, [this](bool checked) {
        m_edit->setChecked(m_editing); // what it shows follows setEditing()
        Q_EMIT editRequested(checked);
    });
    connect(m_finish, &QPushButton::clicked, this, &CaseFileView::finishPhaseRequested);
    connect(m_skip, &QPushButton::clicked, this, &CaseFileView::askToSkip);
    connect(m_return, &QPushButton::clicked, this, &CaseFileView::askToReturn);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_standing.next)
            Q_EMIT stepChosen(m_standing.next->id);
    });
}

void CaseFileView::addPage(SectionPage *page)
{
    m_pages.insert(page->section(), page);
    m_stack->addWidget(page);
}

void CaseFileView::setHeader(const model::CaseFile &file, const QString &componentText)
{
    QStringList parts{file.number, file.alias};
    if (!componentText.isEmpty())
        parts += componentText;
    m_title->setText(parts.join(u" · "_s));
    QStringList signs{file.isOpen ? tr("○ open") : tr("● closed")};
    if (file.origin == model::CaseFile::Origin::Imported)
        signs += tr("⇩ imported, old number %1").arg(file.oldNumber);
    if (file.isOpen && file.nextDueOn) {
        const qint64 days = m_context.today().daysTo(*file.nextDueOn);
        signs +=
            days < 0 ? tr("⚠ %n day(s) late", nullptr, int(-days)) : tr("⏱ next date in %n day(s)", nullptr, int(days));
    }
    m_signs->setText(signs.join(u"    "_s));
}

void CaseFileView::setStanding(const model::Standing &standing, model::Language language)
{
    m_standing = standing;
    m_context.language = language;
    m_strip->setStanding(standing, language);
    const PhaseStanding *current = standing.currentPhase();
    showPhase(m_phase.isEmpty() && current ? current->phase->id : m_phase);
    m_check->setStep(m_standing.step(m_step), language);
    refreshFoot();
}

void CaseFileView::setConsents(const std::vector<model::Consent> &consents)
{
    m_contextPanel->setConsents(consents);
}

void CaseFileView::setTerms(const std::vector<model::Term> &terms)
{
    m_contextPanel->setTerms(terms);
}

void CaseFileView::setEditing(bool editing)
{
    m_editing = editing;
    m_edit->setChecked(editing);
    m_edit->setText(editing ? tr("Done") : tr("Edit"));
    m_edit->setIcon(icon(editing ? u"check"_s : u"pencil"_s));
    m_edit->setToolTip(editing ? tr("What you typed is saved already; this makes the pages read-only again.")
                               : tr("Makes the pages of this case writable."));
    m_check->setReadOnly(!editing);
}

const PhaseStanding *CaseFileView::phaseOf(const QString &step) const
{
    for (const PhaseStanding &phase : m_standing.phases)
        for (const model::StepStanding &each : phase.steps)
            if (each.step->id == step)
                return &phase;
    return nullptr;
}

const PhaseStanding *CaseFileView::shownPhase() const
{
    const auto shown = std::find_if(m_standing.phases.begin(), m_standing.phases.end(),
                                    [this](const PhaseStanding &each) { return each.phase->id == m_phase; });
    return shown == m_standing.phases.end() ? nullptr : &*shown;
}

void CaseFileView::showPhase(const QString &phase)
{
    m_phase = phase;
    const PhaseStanding *shown = shownPhase();
    if (!shown && !m_standing.phases.empty()) {
        shown = &m_standing.phases.front();
        m_phase = shown->phase->id;
    }
    if (shown)
        m_rail->setPhase(*shown, m_standing.next, m_context.language);
    m_strip->setShown(m_phase);
    m_rail->setCurrentStep(m_step);
    refreshFoot();
}

void CaseFileView::showStep(const QString &step)
{
    const PhaseStanding *phase = phaseOf(step);
    m_step = phase ? step : QString();
    showPhase(phase ? phase->phase->id : m_phase);
    const model::StepStanding *standing = m_standing.step(m_step);
    m_check->setStep(standing, m_context.language);
    m_contextPanel->setStep(standing ? standing->step : nullptr);
    if (!standing)
        return;
    SectionPage *page = m_pages.value(standing->step->page);
    const bool changes = page && m_stack->currentWidget() != page;
    m_stack->setCurrentWidget(page ? static_cast<QWidget *>(page) : m_noPage);
    if (changes)
        m_scroll->verticalScrollBar()->setValue(0);
    if (page && m_editing && standing->step->kind == model::Step::Kind::Fact)
        page->goTo(standing->step->id.section(u'.', 1));
}

void CaseFileView::showPage(const QString &section, const QString &field)
{
    SectionPage *page = m_pages.value(section);
    if (!page)
        return;
    m_stack->setCurrentWidget(page);
    if (!field.isEmpty())
        page->goTo(field);
}

void CaseFileView::goTo(const QString &field)
{
    if (!m_editing)
        Q_EMIT editRequested(true);
    const QString section = field.section(u'.', 0, 0);
    for (const PhaseStanding &phase : m_standing.phases)
        for (const model::StepStanding &each : phase.steps)
            if (each.step->id == field || (section == "checklist"_L1 && each.step->id == field.section(u'.', 1)))
                Q_EMIT stepChosen(each.step->id);
    showPage(section, field.section(u'.', 1));
}

void CaseFileView::showMissing(const model::Findings &findings)
{
    m_missing->setFindings(findings);
}

SectionPage *CaseFileView::currentPage() const
{
    return qobject_cast<SectionPage *>(m_stack->currentWidget());
}

void CaseFileView::refreshFoot()
{
    const PhaseStanding *shown = shownPhase();
    const bool isCurrent = shown && shown->state == PhaseStanding::State::Current;
    const bool isBehind =
        shown && (shown->state == PhaseStanding::State::Done || shown->state == PhaseStanding::State::Skipped);
    m_return->setVisible(isBehind);
    m_skip->setVisible(isCurrent && !shown->phase->maySkip.nl.isEmpty());
    m_finish->setVisible(isCurrent);
    m_next->setVisible(m_standing.next != nullptr);
    if (m_standing.next)
        m_next->setText(tr("Next step: %1").arg(m_standing.next->title.in(m_context.language)));
}

void CaseFileView::askToSkip()
{
    const PhaseStanding *shown = shownPhase();
    if (!shown)
        return;
    m_reason->ask(tr("%1 Why is this phase skipped?").arg(shown->phase->maySkip.in(m_context.language)),
                  tr("Skip phase"), [this](const QString &reason) { Q_EMIT skipPhaseRequested(reason); });
}

void CaseFileView::askToReturn()
{
    m_reason->ask(tr("Why does the case return to this phase? What was filled in stays."), tr("Return"),
                  [this, phase = m_phase](const QString &reason) { Q_EMIT returnRequested(phase, reason); });
}

void CaseFileView::clear()
{
    m_standing = {};
    m_step.clear();
    m_phase.clear();
    m_title->clear();
    m_signs->clear();
    m_strip->clear();
    m_rail->clear();
    m_missing->setFindings({});
    m_reason->dismiss();
    m_check->setStep(nullptr, m_context.language);
    m_contextPanel->setStep(nullptr);
    m_contextPanel->setTerms({});
    m_contextPanel->setConsents({});
    m_stack->setCurrentWidget(m_noPage);
}

} // namespace views
