// SPDX-License-Identifier: EUPL-1.2
#include "views/writing/noteedit.h"

#include "model/notes/notewords.h"
#include "views/theme.h"
#include "views/writing/notedocument.h"
#include "views/writing/notehighlighter.h"
#include "views/writing/notemenu.h"
#include "views/writing/notepaste.h"
#include "views/writing/tokencompletion.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QTextBlock>
#include <QTextList>
#include <QWheelEvent>

namespace views {

using Kind = model::NoteLine::Kind;

namespace {

constexpr int LeastLines = 3;
constexpr int MostLines = 18;

} // namespace

NoteEdit::NoteEdit(Speller *speller, QWidget *parent) : QTextEdit(parent), m_speller(speller)
{
    setTabChangesFocus(true); // or keyboard users are caught in it (WCAG 2.1.2)
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false); // the field is painted under it, see event()
    setViewportMargins(unit() / 2, unit() / 2, unit() / 2, unit() / 2);
    m_look = new NoteHighlighter(document(), speller);
    m_completion = new TokenCompletion(this);
    dress();
    m_filled = m_asFilled = m_written = model::writeNote(noteOf(*document()));
    connect(this, &QTextEdit::textChanged, this, &NoteEdit::noteChange);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEdit::updateGeometry);
}

void NoteEdit::setValue(const QString &markdown)
{
    if (markdown == m_text)
        return;
    const QScopedValueRollback filling(m_filling, true);
    const int caret = textCursor().position();
    fillDocument(*document(), model::readNote(markdown));
    m_text = m_filled = markdown;
    m_asFilled = m_written = model::writeNote(noteOf(*document()));
    setCurrentCharFormat({});
    setCaret(hasFocus() ? caret : 0);
}

void NoteEdit::setCaret(int position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void NoteEdit::setReadOnly(bool readOnly)
{
    QTextEdit::setReadOnly(readOnly);
    setPlaceholderText(readOnly ? tr("Nothing written yet") : QString());
    m_look->setSpelling(!readOnly);
    updateGeometry();
}

void NoteEdit::setTokens(const QStringList &tokens)
{
    m_completion->setTokens(tokens);
}

void NoteEdit::setNames(const QHash<QString, QString> &names)
{
    m_look->setNames(names);
}

// Showing something differently also counts as a change for Qt, and a text from outside may be written in another way
// than ours: only what the document says now that it did not say before was typed.
void NoteEdit::noteChange()
{
    if (m_filling)
        return;
    QString written = model::writeNote(noteOf(*document()));
    if (written == m_written)
        return;
    m_written = std::move(written);
    m_text = m_written == m_asFilled ? m_filled : m_written;
    Q_EMIT edited();
}

void NoteEdit::insertMarkdown(const QString &markdown)
{
    QTextCursor cursor = textCursor();
    insertNote(cursor, model::readNote(markdown));
    setTextCursor(cursor);
}

void NoteEdit::toggleBold()
{
    if (isReadOnly() || kind() == Kind::Heading)
        return;
    QTextCharFormat format;
    format.setFontWeight(isBold() ? QFont::Normal : QFont::Bold);
    mergeCurrentCharFormat(format);
    Q_EMIT cursorPositionChanged(); // whoever shows where we are looks again
}

bool NoteEdit::isBold() const
{
    return currentCharFormat().fontWeight() > QFont::Medium;
}

void NoteEdit::toggleKind(Kind kind)
{
    if (isReadOnly())
        return;
    const QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    bool isAll = true;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        isAll = isAll && kindOf(block) == kind;
        if (block == last)
            break;
    }
    setKind(cursor, isAll ? Kind::Paragraph : kind);
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        m_look->rehighlightBlock(block);
        if (block == last)
            break;
    }
    Q_EMIT cursorPositionChanged();
}

Kind NoteEdit::kind() const
{
    return kindOf(textCursor().block());
}

int NoteEdit::words() const
{
    int count = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        count += model::wordCount(block.text());
    return count;
}

QKeySequence NoteEdit::boldKeys()
{
    return Qt::CTRL | Qt::Key_B;
}

QKeySequence NoteEdit::headingKeys()
{
    return Qt::CTRL | Qt::SHIFT | Qt::Key_H;
}

QKeySequence NoteEdit::listKeys()
{
    return Qt::CTRL | Qt::SHIFT | Qt::Key_L;
}

// The same field as on one line: a plain frame would not show where somebody can write.
bool NoteEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
        if (keys == boldKeys() || keys == headingKeys() || keys == listKeys()) {
            event->accept();
            return true;
        }
    }
    if (event->type() != QEvent::Paint)
        return QTextEdit::event(event);
    QStylePainter painter(this);
    QStyleOptionFrame field;
    field.initFrom(this);
    field.lineWidth = 1;
    field.state |= QStyle::State_Sunken;
    field.state.setFlag(QStyle::State_ReadOnly, isReadOnly());
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, field);
    return true;
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completion->wants(*event)) {
        event->ignore(); // the list takes it
        return;
    }
    if (!isReadOnly() && (handleMarkKeys(*event) || handleLineKeys(*event))) {
        ensureCursorVisible();
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
    m_completion->update(!event->text().isEmpty() && event->text().at(0).isPrint());
}

bool NoteEdit::handleMarkKeys(const QKeyEvent &event)
{
    const QKeySequence keys(event.keyCombination());
    if (keys == boldKeys())
        toggleBold();
    else if (keys == headingKeys())
        toggleKind(Kind::Heading);
    else if (keys == listKeys())
        toggleKind(Kind::Item);
    else
        return false;
    return true;
}

// Return ends a heading, and an empty item the list; Backspace at the beginning takes the mark away first.
bool NoteEdit::handleLineKeys(const QKeyEvent &event)
{
    QTextCursor cursor = textCursor();
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool isPlain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!isPlain || (!isReturn && event.key() != Qt::Key_Backspace))
        return false;
    if (!isReturn || (kind() == Kind::Item && cursor.block().length() <= 1)) {
        if (cursor.hasSelection() || !cursor.atBlockStart() || kind() == Kind::Paragraph)
            return isReturn;
        toggleKind(kind());
        return true;
    }
    const bool isHeading = kind() == Kind::Heading;
    cursor.beginEditBlock();
    cursor.insertBlock();
    if (isHeading)
        setKind(cursor.atBlockEnd() ? cursor : QTextCursor(cursor.block().previous()), Kind::Paragraph);
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

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

void NoteEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT focusChanged(false);
}

void NoteEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = noteMenu(*this, createStandardContextMenu(event->pos()), m_speller, event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

bool NoteEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml();
}

QMimeData *NoteEdit::createMimeDataFromSelection() const
{
    return mimeOf(noteOf(textCursor()));
}

void NoteEdit::insertFromMimeData(const QMimeData *source)
{
    const std::optional<model::Note> pasted = pastedNote(*source, LongestText - document()->characterCount());
    if (!pasted) {
        Q_EMIT refused(tr("That is too long to paste here: a text has at most %L1 letters. Nothing was changed. Add it "
                          "to the case as a document.")
                           .arg(LongestText));
        return;
    }
    QTextCursor cursor = textCursor();
    insertNote(cursor, *pasted);
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace views
