// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/phasestrip.h"

#include "views/casefile/standingwords.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace views {

PhaseStrip::PhaseStrip(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().averageCharWidth() * 4); // room for the line between two phases
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PhaseStrip::setStanding(const model::Standing &standing, model::Language language)
{
    m_phases.clear();
    for (const model::PhaseStanding &phase : standing.phases)
        m_phases.push_back({phase.phase->id, phase.phase->text.in(language), phase.state});
    dress();
}

void PhaseStrip::setShown(const QString &phase)
{
    m_shown = phase;
    dress();
}

QToolButton *PhaseStrip::buttonAt(size_t index)
{
    if (index < m_buttons.size())
        return m_buttons[index];
    auto *button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    connect(button, &QToolButton::toggled, this, [this, index] { // also by a screen reader, which does not click
        const QString id = m_phases[index].id;
        setShown(m_shown); // the check mark follows what is shown, not the click
        Q_EMIT phaseChosen(id);
    });
    m_buttons.push_back(button);
    return button;
}

void PhaseStrip::dress()
{
    for (size_t i = 0; i < m_phases.size(); ++i) {
        const Shown &phase = m_phases[i];
        const StateWords words = wordsFor(phase.state);
        QToolButton *button = buttonAt(i);
        button->setText(phase.text);
        button->setIcon(SymbolIcon::of(words.symbol, this));
        {
            const QSignalBlocker quiet(button);
            button->setChecked(phase.id == m_shown);
        }
        QFont letters = font();
        letters.setBold(phase.state == model::PhaseStanding::State::Current);
        button->setFont(letters);
        //: accessible name of a phase: %1 is its name, %2 its state
        button->setAccessibleName(tr("Phase %1: %2").arg(phase.text, words.word));
        //: tool tip of a phase: %1 is its name, %2 its state
        button->setToolTip(tr("%1: %2").arg(phase.text, words.word));
        button->show();
    }
    for (size_t i = m_phases.size(); i < m_buttons.size(); ++i)
        m_buttons[i]->hide();
    update();
}

void PhaseStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

void PhaseStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor line = muted(palette());
    line.setAlphaF(0.6F);
    painter.setPen(QPen(line, 1.5));
    for (size_t i = 1; i < m_phases.size(); ++i) {
        const QRect left = m_buttons[i - 1]->geometry();
        const QRect right = m_buttons[i]->geometry();
        painter.drawLine(left.right() + 5, height() / 2, right.left() - 5, height() / 2);
    }
}

} // namespace views
