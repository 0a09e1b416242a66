// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/checkcard.h"

#include "views/casefile/standingwords.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/optionaldateedit.h"
#include "views/widgets/reasonbar.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using model::StepStanding;
using model::Tick;

CheckCard::CheckCard(std::function<QDate()> today, QWidget *parent)
    : QWidget(parent),
      m_today(today),
      m_title(new TextLabel(TextLabel::Rank::Title, {}, this)),
      m_symbol(new QLabel(this)),
      m_text(new QLabel(this)),
      m_state(new NoteLabel(NoteLabel::Kind::Help, this)),
      m_onLabel(new QLabel(tr("On"), this)),
      m_on(new OptionalDateEdit(std::move(today), this)),
      m_tick(new QPushButton(tr("Tick as done"), this)),
      m_notApplicable(new QPushButton(tr("Not applicable…"), this)),
      m_undo(new QPushButton(this)),
      m_reason(new ReasonBar(this))
{
    build();
    connect(m_tick, &QPushButton::clicked, this, &CheckCard::tick);
    connect(m_notApplicable, &QPushButton::clicked, this, &CheckCard::askWhyNot);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT untickRequested(m_step); });
    connect(m_on, &OptionalDateEdit::edited, this, [this] { m_tick->setEnabled(m_on->value().has_value()); });
    clear();
}

void CheckCard::build()
{
    m_tick->setObjectName(QStringLiteral("tick"));
    m_undo->setObjectName(QStringLiteral("undoTick"));
    m_notApplicable->setObjectName(QStringLiteral("notApplicable"));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_onLabel->setBuddy(m_on);
    m_on->setName(m_onLabel->text());
    m_on->setMaximumWidth(fontMetrics().averageCharWidth() * 28);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_symbol, 0, Qt::AlignTop);
    heading->addWidget(m_title, 1);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_onLabel, 0, Qt::AlignTop);
    acts->addWidget(m_on, 1, Qt::AlignTop);
    for (QPushButton *button : {m_tick, m_undo, m_notApplicable})
        acts->addWidget(button, 0, Qt::AlignTop);
    acts->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(heading);
    column->addWidget(m_text);
    column->addWidget(m_state);
    column->addLayout(acts);
    column->addWidget(m_reason);
}

void CheckCard::setStep(const StepStanding &step, bool isNext, model::Language language)
{
    if (m_step != step.step->id) {
        m_reason->dismiss();
        m_on->setValue(m_today());
    }
    m_step = step.step->id;
    const StateWords words = wordsFor(step, isNext);
    const int size = m_title->fontMetrics().height();
    m_symbol->setPixmap(SymbolIcon::of(words.symbol, this).pixmap(size, size));
    m_title->setText(step.step->title.in(language));
    const bool open = step.state == StepStanding::State::Empty || step.state == StepStanding::State::Busy;
    const QString &toDo = step.step->toDo.in(language);
    m_text->setText(open && !toDo.isEmpty() ? toDo : step.step->text.in(language));
    const bool notApplicable = step.state == StepStanding::State::NotApplicable;
    //: under a step that does not apply: %1 is the reason
    m_state->say(notApplicable ? tr("Not applicable: %1").arg(step.reason) : QString());
    const bool check = step.step->kind == model::Step::Kind::Check;
    const bool ours = step.step->mayNotApply && step.step->when.isEmpty(); // said by a person, so it can be taken back
    m_onLabel->setVisible(check && open);
    m_on->setVisible(check && open);
    m_tick->setVisible(check && open);
    m_notApplicable->setVisible(step.step->mayNotApply && open);
    m_undo->setText(notApplicable ? tr("It does apply") : tr("Take the tick back"));
    m_undo->setVisible((check && step.state == StepStanding::State::Done) || (notApplicable && (ours || check)));
    setVisible(true);
}

void CheckCard::clear()
{
    m_step.clear();
    m_title->clear();
    m_text->clear();
    m_reason->dismiss();
    setVisible(false);
}

void CheckCard::tick()
{
    if (const auto on = m_on->value())
        Q_EMIT tickRequested(m_step, {Tick::State::Done, {}, *on});
}

void CheckCard::askWhyNot()
{
    m_reason->ask(tr("Why does this step not apply?"), tr("Mark as not applicable"),
                  [this, step = m_step](const QString &reason) {
                      Q_EMIT tickRequested(step, {Tick::State::NotApplicable, reason, m_today()});
                  });
}

} // namespace views
