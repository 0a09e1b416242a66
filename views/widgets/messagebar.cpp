// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/messagebar.h"

#include "views/housepaint.h"
#include "views/icons.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMessages = 3; // more would push the work off the screen

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"circle-check"_s;
    case Tone::Warning:
        return u"triangle-alert"_s;
    case Tone::Bad:
        return u"circle-alert"_s;
    default:
        return u"info"_s;
    }
}

bool isRemark(Tone tone)
{
    return tone != Tone::Warning && tone != Tone::Bad;
}

void removeNow(QWidget *row)
{
    row->hide();
    row->setParent(nullptr); // it may be the sender of what is running: it goes when that is over
    row->deleteLater();
}

} // namespace

MessageRow::MessageRow(Message message, bool closable, QWidget *parent) : QFrame(parent), m_message(std::move(message))
{
    build(closable);
    dress();
}

void MessageRow::build(bool closable)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * unit(), 2 * unit(), 2 * unit(), 2 * unit());
    m_picture = new QLabel;
    m_text = new QLabel(m_message.text);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_picture);
    row->addWidget(m_text, 1);
    if (!m_message.actionText.isEmpty()) {
        auto *button = new QPushButton(m_message.actionText);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this] {
            if (m_message.action)
                m_message.action();
            Q_EMIT closed();
        });
    }
    if (closable) {
        auto *close = new QToolButton;
        close->setAutoRaise(true);
        close->setIcon(icon(u"x"_s));
        close->setAccessibleName(tr("Close this message"));
        close->setToolTip(close->accessibleName());
        row->addWidget(close);
        connect(close, &QToolButton::clicked, this, &MessageRow::closed);
    }
    setAccessibleName(m_message.text);
}

void MessageRow::dress()
{
    const QColor colour = toneColours(palette(), m_message.tone).text;
    const int side = 4 * unit() + unit() / 2;
    m_picture->setPixmap(icon(iconOf(m_message.tone), colour).pixmap(side, side));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour);
    m_text->setPalette(own);
}

void MessageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::rounded(painter, rect(), toneColours(palette(), m_message.tone).ground, QColor());
}

void MessageRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) && m_picture)
        dress();
}

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(unit());
    hide();
}

void MessageBar::tell(Message message)
{
    removeSame(message.text);
    if (isRemark(message.tone))
        removeRemarks();
    auto *row = new MessageRow(std::move(message));
    connect(row, &MessageRow::closed, this, [this, row] {
        removeNow(row);
        setVisible(m_rows->count() > 0);
    });
    m_rows->insertWidget(0, row);
    while (m_rows->count() > MostMessages)
        removeNow(m_rows->itemAt(m_rows->count() - 1)->widget());
    show();
    QAccessibleEvent alert(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    while (m_rows->count() > 0)
        removeNow(m_rows->itemAt(0)->widget());
    hide();
}

bool MessageBar::closeNewest()
{
    if (m_rows->count() == 0)
        return false;
    removeNow(m_rows->itemAt(0)->widget());
    setVisible(m_rows->count() > 0);
    return true;
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_rows->count(); ++i)
        if (const auto *row = qobject_cast<const MessageRow *>(m_rows->itemAt(i)->widget()))
            texts << row->text();
    return texts;
}

void MessageBar::removeRemarks()
{
    for (int i = m_rows->count() - 1; i >= 0; --i)
        if (const auto *row = qobject_cast<MessageRow *>(m_rows->itemAt(i)->widget()); row && isRemark(row->tone()))
            removeNow(m_rows->itemAt(i)->widget());
}

void MessageBar::removeSame(const QString &text)
{
    for (int i = m_rows->count() - 1; i >= 0; --i)
        if (const auto *row = qobject_cast<MessageRow *>(m_rows->itemAt(i)->widget()); row && row->text() == text)
            removeNow(m_rows->itemAt(i)->widget());
}

} // namespace views
