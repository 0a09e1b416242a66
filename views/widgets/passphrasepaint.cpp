// SPDX-License-Identifier: EUPL-1.2
// PassphraseEdit on the screen: dots, caret, selection, and the mouse that points into them.
#include "views/theme.h"
#include "views/widgets/passphraseedit.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QStyleOptionFrame>
#include <QTimerEvent>
#include <QToolButton>

namespace views {

namespace {

constexpr QChar Dot(0x2022);

} // namespace

QSize PassphraseEdit::sizeHint() const
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    const QSize text(fontMetrics().averageCharWidth() * 34, fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_LineEdit, &option, text, this);
}

QSize PassphraseEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

QRect PassphraseEdit::eyeRect() const
{
    const int side = height() - 4;
    return {width() - side - 2, 2, side, side};
}

QRect PassphraseEdit::textRect() const
{
    const int right = m_eye->isHidden() ? width() - 2 * unit() : eyeRect().x() - unit();
    return {QPoint(2 * unit() + 2, 0), QPoint(right, height() - 1)};
}

int PassphraseEdit::advanceOf(int index) const
{
    if (!m_isRevealed)
        return fontMetrics().horizontalAdvance(Dot) + 2;
    const char32_t c = m_text.at(index);
    QString one = QString::fromUcs4(&c, 1);
    const int advance = fontMetrics().horizontalAdvance(one);
    one.fill(QChar(0));
    return advance;
}

int PassphraseEdit::xOf(int index) const
{
    int x = 0;
    for (int i = 0; i < index; ++i)
        x += advanceOf(i);
    return x;
}

int PassphraseEdit::indexAt(int x) const
{
    int left = textRect().x() - m_scroll;
    for (int i = 0; i < m_text.length(); ++i) {
        const int advance = advanceOf(i);
        if (x < left + advance / 2)
            return i;
        left += advance;
    }
    return m_text.length();
}

void PassphraseEdit::scrollToCaret()
{
    const int x = xOf(m_text.caret());
    const int room = qMax(1, textRect().width() - 2);
    m_scroll = qBound(qMax(0, x - room), m_scroll, x);
}

void PassphraseEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect inside = textRect();
    painter.setClipRect(inside.adjusted(-1, 0, 1, 0));
    paintCharacters(painter, inside);
    if (hasFocus() && m_caretIsShown) {
        const int x = inside.x() + xOf(m_text.caret()) - m_scroll;
        const int tall = fontMetrics().height();
        painter.fillRect(QRect(x, (height() - tall) / 2, qMax(1, unit() / 4), tall), palette().text());
    }
}

void PassphraseEdit::paintCharacters(QPainter &painter, const QRect &inside) const
{
    int x = inside.x() - m_scroll;
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    for (int i = 0; i < m_text.length(); ++i) {
        const int advance = advanceOf(i);
        const QRect cell(x, (height() - fontMetrics().height()) / 2, advance, fontMetrics().height());
        const bool selected = hasFocus() && i >= m_text.selectionStart() && i < m_text.selectionEnd();
        if (selected)
            painter.fillRect(cell, palette().highlight());
        painter.setPen(palette().color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        const char32_t c = m_isRevealed ? m_text.at(i) : char32_t(Dot.unicode());
        QString one = QString::fromUcs4(&c, 1);
        painter.drawText(cell, Qt::AlignCenter | Qt::TextDontClip, one);
        one.fill(QChar(0));
        x += advance;
    }
}

void PassphraseEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_eye->setGeometry(eyeRect());
    scrollToCaret();
}

void PassphraseEdit::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    if (flash > 0)
        m_blink.start(flash / 2, this);
    m_caretIsShown = true;
    update();
}

void PassphraseEdit::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_blink.stop();
    update();
}

void PassphraseEdit::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_blink.timerId())
        return QWidget::timerEvent(event);
    m_caretIsShown = !m_caretIsShown;
    update();
}

void PassphraseEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveCaret(indexAt(event->position().toPoint().x()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void PassphraseEdit::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveCaret(indexAt(event->position().toPoint().x()), true);
}

} // namespace views
