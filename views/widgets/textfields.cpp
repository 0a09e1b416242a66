// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/textfields.h"

#include "views/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QWheelEvent>

namespace views {

ShortTextEdit::ShortTextEdit(QWidget *parent) : QLineEdit(parent)
{
    // Not textEdited: a screen reader sets the text without "editing" it.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_filling)
            return;
        m_text = text;
        Q_EMIT edited();
    });
}

void ShortTextEdit::setValue(const QString &text)
{
    if (text == m_text)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_text = text;
    const int caret = cursorPosition();
    setText(text);
    setCursorPosition(hasFocus() ? caret : 0);
}

LongTextEdit::LongTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true); // or keyboard users are caught in it (WCAG 2.1.2)
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false); // the field is painted under it, see event()
    setViewportMargins(unit() / 2, unit() / 2, unit() / 2, unit() / 2);
    connect(this, &QPlainTextEdit::textChanged, this, &LongTextEdit::noteChange);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LongTextEdit::fitHeight);
}

void LongTextEdit::setValue(const QString &text)
{
    if (text == m_text)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_text = text;
    const int caret = textCursor().position();
    setPlainText(text);
    setCaret(hasFocus() ? caret : 0);
}

void LongTextEdit::setCaret(int position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void LongTextEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fitHeight();
}

void LongTextEdit::setReadOnly(bool readOnly)
{
    QPlainTextEdit::setReadOnly(readOnly);
    setPlaceholderText(readOnly ? tr("Nothing written yet") : QString());
    fitHeight();
}

// The same field as on one line: a plain frame would not show where somebody can write.
bool LongTextEdit::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    QStylePainter painter(this);
    QStyleOptionFrame field;
    field.initFrom(this);
    field.lineWidth = 1;
    field.state |= QStyle::State_Sunken;
    field.state.setFlag(QStyle::State_ReadOnly, isReadOnly());
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, field);
    return true;
}

void LongTextEdit::noteChange()
{
    const QString text = toPlainText();
    if (m_filling || text == m_text) // a change of format only
        return;
    m_text = text;
    Q_EMIT edited();
}

QSize LongTextEdit::sizeHint() const
{
    // The layout of a plain text document counts in lines, not in pixels.
    const qreal lines = document()->documentLayout()->documentSize().height();
    return {fontMetrics().averageCharWidth() * 48,
            heightOfLines(std::clamp(lines, qreal(isReadOnly() ? 1 : m_least), qreal(m_most)))};
}

QSize LongTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

int LongTextEdit::heightOfLines(qreal lines) const
{
    const QMargins margins = contentsMargins() + viewportMargins();
    return int(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin()) + 2 * frameWidth() +
           margins.top() + margins.bottom() + 2;
}

void LongTextEdit::fitHeight()
{
    updateGeometry();
}

void LongTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight(); // other line breaks, other height
}

void LongTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

// While its whole text is visible the wheel belongs to the page.
void LongTextEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus() && verticalScrollBar()->maximum() > 0)
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace views
