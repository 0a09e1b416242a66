// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/checkcard.h"

#include "views/theme.h"
#include "views/widgets/reasonbar.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using model::StepStanding;
using model::Tick;

CheckCard::CheckCard(std::function<QDate()> today, QWidget *parent)
    : QFrame(parent),
      m_today(std::move(today)),
      m_text(new TextLabel(TextLabel::Rank::Body)),
      m_state(new TextLabel(TextLabel::Rank::Caption)),
      m_done(new QPushButton(tr("Tick as done"))),
      m_notApplicable(new QPushButton(tr("Not applicable…"))),
      m_undo(new QPushButton(tr("Take back"))),
      m_reason(new ReasonBar)
{
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    m_text->setWordWrap(true);
    m_state->setWordWrap(true);
    words->addWidget(m_text);
    words->addWidget(m_state);
    row->addLayout(words, 1);
    for (QPushButton *button : {m_done, m_notApplicable, m_undo})
        row->addWidget(button);
    column->addLayout(row);
    column->addWidget(m_reason);
    connect(m_done, &QPushButton::clicked, this, [this] {
        Q_EMIT tickRequested(m_step, {Tick::State::Done, {}, m_today()});
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT untickRequested(m_step); });
    connect(m_notApplicable, &QPushButton::clicked, this, [this] {
        m_reason->ask(tr("Why does this step not apply?"), tr("Not applicable"), [this](const QString &reason) {
            Q_EMIT tickRequested(m_step, {Tick::State::NotApplicable, reason, m_today()});
        });
    });
    hide();
}

void CheckCard::setStep(const StepStanding *standing, model::Language language)
{
    const QString step = standing ? standing->step->id : QString();
    if (step != m_step)
        m_reason->dismiss();
    m_step = step;
    m_isCheck = standing && standing->step->kind == model::Step::Kind::Check;
    m_mayNotApply = standing && standing->step->mayNotApply;
    const bool notApplicable = standing && standing->state == StepStanding::State::NotApplicable;
    m_isTicked = standing && ((m_isCheck && standing->state == StepStanding::State::Done) ||
                              (notApplicable && !standing->reason.isEmpty()));
    m_text->setText(standing ? standing->step->text.in(language) : QString());
    m_state->setText(!m_isTicked     ? QString()
                     : notApplicable ? tr("Not applicable: %1").arg(standing->reason)
                                     : tr("Done"));
    m_state->setVisible(m_isTicked);
    refresh();
}

void CheckCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void CheckCard::refresh()
{
    m_done->setVisible(m_isCheck && !m_isTicked);
    m_notApplicable->setVisible(m_mayNotApply && !m_isTicked);
    m_undo->setVisible(m_isTicked);
    for (QPushButton *button : {m_done, m_notApplicable, m_undo})
        button->setEnabled(!m_readOnly);
    setVisible(m_isCheck || m_mayNotApply || m_isTicked);
}

} // namespace views
