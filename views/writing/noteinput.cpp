// SPDX-License-Identifier: EUPL-1.2
// The keys, the menu and the clipboard of a NoteEdit.
#include "views/writing/notedocument.h"
#include "views/writing/noteedit.h"
#include "views/writing/notemenu.h"
#include "views/writing/notepaste.h"
#include "views/writing/tokencompletion.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QTextBlock>

namespace views {

using Kind = model::NoteLine::Kind;

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
