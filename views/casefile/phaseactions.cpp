// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/phaseactions.h"

#include "views/widgets/flowlayout.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/reasonbar.h"

#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace views {

using model::PhaseStanding;

PhaseActions::PhaseActions(QWidget *parent)
    : QWidget(parent),
      m_reason(new ReasonBar(this)),
      m_note(new NoteLabel(NoteLabel::Kind::Help, this)),
      m_next(new QPushButton(this)),
      m_finish(new QPushButton(tr("Finish phase…"), this)),
      m_skip(new QPushButton(tr("Skip phase…"), this)),
      m_return(new QPushButton(tr("Back to the previous phase…"), this))
{
    build();
    connect(m_next, &QPushButton::clicked, this, &PhaseActions::nextStepRequested);
    connect(m_finish, &QPushButton::clicked, this, &PhaseActions::finish);
    connect(m_skip, &QPushButton::clicked, this, &PhaseActions::skip);
    connect(m_return, &QPushButton::clicked, this, &PhaseActions::goBack);
    clear();
}

void PhaseActions::build()
{
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_finish->setObjectName(QStringLiteral("finishPhase"));
    m_skip->setObjectName(QStringLiteral("skipPhase"));
    m_return->setObjectName(QStringLiteral("returnToPhase"));
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons); // at 200 % text they take two lines
    for (QPushButton *button : {m_next, m_finish, m_skip, m_return})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_reason);
    column->addWidget(m_note);
    column->addWidget(buttons);
}

void PhaseActions::setStanding(const model::Standing &standing, int shown, const model::Step *next,
                               model::Language language)
{
    m_language = language;
    const PhaseStanding *current = standing.currentPhase();
    const bool isCurrent = current && shown == standing.current;
    m_phase = current ? current->phase->text.in(language) : QString();
    m_complete = isCurrent && current->missing.empty();
    m_maySkip = isCurrent ? current->phase->maySkip.in(language) : QString();
    m_backTo = isCurrent ? current->phase->mayReturnTo : QString();
    m_backName = nameOf(standing, m_backTo);
    m_finish->setVisible(isCurrent);
    m_skip->setVisible(!m_maySkip.isEmpty());
    m_return->setVisible(!m_backTo.isEmpty());
    //: %1 is the name of a phase
    m_return->setText(tr("Back to the phase %1…").arg(m_backName));
    m_next->setVisible(next != nullptr);
    if (next)
        //: %1 is the title of a step
        m_next->setText(tr("Next step: %1").arg(next->title.in(language)));
    setPrimary(m_finish, m_complete);
    setPrimary(m_next, !m_complete);
    const bool later = current && shown > standing.current;
    //: shown under a phase that is looked at too early; %1 is the current phase
    m_note->say(later ? tr("You are looking ahead: the case is still in the phase %1.").arg(m_phase) : QString());
}

QString PhaseActions::nameOf(const model::Standing &standing, const QString &phase) const
{
    for (const PhaseStanding &each : standing.phases)
        if (each.phase->id == phase)
            return each.phase->text.in(m_language);
    return {};
}

void PhaseActions::setPrimary(QPushButton *button, bool primary)
{
    if (button->property("primary").toBool() == primary)
        return;
    button->setProperty("primary", primary);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

void PhaseActions::finish()
{
    if (!m_complete) {
        Q_EMIT finishPhaseRequested(); // the answer lists what is missing
        return;
    }
    m_reason->confirm(
        tr("Finish the phase %1? What was written stays readable; a change to it asks for a reason.").arg(m_phase),
        tr("Finish phase"), [this](const QString &) { Q_EMIT finishPhaseRequested(); });
}

void PhaseActions::skip()
{
    //: %1 is when a phase may be skipped, as the procedure says it
    m_reason->ask(tr("This phase may be skipped: %1. Why do you skip it?").arg(m_maySkip), tr("Skip phase"),
                  [this](const QString &reason) { Q_EMIT skipPhaseRequested(reason); });
}

void PhaseActions::goBack()
{
    m_reason->ask(tr("Why does the case go back to the phase %1?").arg(m_backName), tr("Go back"),
                  [this, to = m_backTo](const QString &reason) { Q_EMIT returnRequested(to, reason); });
}

void PhaseActions::clear()
{
    m_reason->dismiss();
    setStanding({}, -1, nullptr, m_language);
}

} // namespace views
