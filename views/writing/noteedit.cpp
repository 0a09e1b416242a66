// SPDX-License-Identifier: EUPL-1.2
#include "views/writing/noteedit.h"

#include "model/notes/notewords.h"
#include "views/theme.h"
#include "views/writing/notedocument.h"
#include "views/writing/notehighlighter.h"
#include "views/writing/tokencompletion.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace views {

using Kind = model::NoteLine::Kind;

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
    // When the page is laid out anew, because a line more makes the field higher.
    connect(this, &QTextEdit::cursorPositionChanged, this, &NoteEdit::showCaret, Qt::QueuedConnection);
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

} // namespace views
