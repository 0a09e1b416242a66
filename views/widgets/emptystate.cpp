// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/emptystate.h"

#include "views/housestyle.h"
#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/scrollable.h"
#include "views/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace views {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_picture(new QLabel),
      m_title(new TextLabel(TextLabel::Rank::Heading)),
      m_explanation(new TextLabel(TextLabel::Rank::Body)),
      m_actions(new QHBoxLayout)
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setMaximumWidth(140 * unit());
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_explanation, 6);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(2 * unit());
    m_actions->setAlignment(Qt::AlignCenter);
    column->addLayout(m_actions);
    column->addStretch(3);
    scrollable(inside, this);
}

void EmptyState::setText(const QString &iconName, const QString &title, const QString &explanation)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    paintIcon();
}

QPushButton *EmptyState::addAction(const QString &text, const QString &iconName)
{
    const bool isFirst = m_actions->count() == 0;
    auto *button = new QPushButton(icon(iconName, isFirst ? QPalette::BrightText : QPalette::ButtonText), text);
    if (isFirst)
        makePrimary(button);
    m_actions->addWidget(button);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        paintIcon();
}

void EmptyState::paintIcon()
{
    if (m_iconName.isEmpty())
        return;
    const int side = 12 * unit();
    m_picture->setPixmap(icon(m_iconName, muted(palette())).pixmap(side, side));
}

} // namespace views
