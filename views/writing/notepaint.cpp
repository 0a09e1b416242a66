// SPDX-License-Identifier: EUPL-1.2
// How large a NoteEdit is, and the names it shows over tokens.
#include "views/theme.h"
#include "views/writing/noteedit.h"
#include "views/writing/notehighlighter.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

namespace views {

namespace {

constexpr int LeastLines = 3;
constexpr int MostLines = 18;

} // namespace

void NoteEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!m_look->names().isEmpty())
        paintNames();
}

void NoteEdit::paintNames()
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    const QTextBlock last = cursorForPosition(viewport()->rect().bottomRight()).block();
    for (QTextBlock block = cursorForPosition({0, 0}).block(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            const QString name = range.format.stringProperty(NoteHighlighter::ChipProperty);
            QTextCursor at(block);
            at.setPosition(block.position() + range.start);
            if (!name.isEmpty())
                painter.drawText(QRectF(cursorRect(at)).topLeft() + QPointF(0, fontMetrics().ascent()), name);
        }
        if (block == last)
            break;
    }
}

void NoteEdit::showCaret()
{
    if (!hasFocus() || m_filling)
        return;
    const QRect caret = cursorRect();
    for (QWidget *w = parentWidget(); w; w = w->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(w); area && area->widget()) {
            const QPoint at = viewport()->mapTo(area->widget(), caret.center());
            area->ensureVisible(at.x(), at.y(), 0, 3 * caret.height());
        }
}

QSize NoteEdit::sizeHint() const
{
    const qreal line = QFontMetricsF(document()->defaultFont()).lineSpacing();
    const qreal lines = (document()->size().height() - 2 * document()->documentMargin()) / line;
    return {fontMetrics().averageCharWidth() * 48,
            heightFor(std::clamp(lines, qreal(isReadOnly() ? 1 : LeastLines), qreal(MostLines)))};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

int NoteEdit::heightFor(qreal lines) const
{
    const QMargins margins = contentsMargins() + viewportMargins();
    const qreal line = QFontMetricsF(document()->defaultFont()).lineSpacing();
    return int(lines * line + 2 * document()->documentMargin()) + 2 * frameWidth() + margins.top() + margins.bottom() +
           2;
}

void NoteEdit::dress()
{
    document()->setIndentWidth(fontMetrics().height() * 1.2);
    m_look->setLook(font(), palette());
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // other line breaks, other height
    else if (hasFocus())  // a line more: the page has grown, too, when this is done
        QMetaObject::invokeMethod(this, &NoteEdit::showCaret, Qt::QueuedConnection);
}

void NoteEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

// While its whole text is visible the wheel belongs to the page.
void NoteEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus() && verticalScrollBar()->maximum() > 0)
        QTextEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace views
