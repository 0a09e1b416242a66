// SPDX-License-Identifier: EUPL-1.2
#include "views/writing/notedocument.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace views {

using model::Note;
using model::NoteLine;
using Kind = NoteLine::Kind;

namespace {

constexpr int HeadingLevel = 1;

QTextCharFormat formatOf(const model::NoteRun &run)
{
    QTextCharFormat format;
    if (run.isBold)
        format.setFontWeight(QFont::Bold);
    return format;
}

void insertLine(QTextCursor &cursor, const NoteLine &line)
{
    for (const model::NoteRun &run : line.runs)
        cursor.insertText(run.text, formatOf(run));
}

NoteLine lineOf(const QTextBlock &block, int from, int to)
{
    NoteLine line{.kind = kindOf(block)};
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = std::max(from, fragment.position());
        const int end = std::min(to, fragment.position() + fragment.length());
        if (start < end)
            line.runs.push_back({fragment.text().mid(start - fragment.position(), end - start),
                                 fragment.charFormat().fontWeight() > QFont::Medium});
    }
    return line;
}

void writeLines(QTextCursor &cursor, const Note &note)
{
    for (size_t i = 0; i < note.size(); ++i) {
        if (i > 0)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        if (note[i].kind != Kind::Paragraph)
            setKind(cursor, note[i].kind);
        insertLine(cursor, note[i]);
    }
}

} // namespace

void fillDocument(QTextDocument &document, const Note &note)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    writeLines(cursor, note);
    cursor.endEditBlock();
    document.setUndoRedoEnabled(true);
}

Note noteOf(const QTextDocument &document)
{
    Note note;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        note.push_back(lineOf(block, block.position(), block.position() + block.length()));
    return note;
}

Note noteOf(const QTextCursor &selection)
{
    Note note;
    const int from = selection.selectionStart();
    const int to = selection.selectionEnd();
    for (QTextBlock block = selection.document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        note.push_back(lineOf(block, from, to));
        if (from > block.position()) // the middle of a line is words, not an item
            note.back().kind = Kind::Paragraph;
    }
    return note;
}

void insertNote(QTextCursor &cursor, const Note &note)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const bool isEmptyLine = cursor.block().length() <= 1;
    const Kind own = kindOf(cursor.block());
    for (size_t i = 0; i < note.size(); ++i) {
        if (i > 0)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        const bool staysAsItIs = i == 0 && (!isEmptyLine || note[i].kind == Kind::Paragraph);
        if (!staysAsItIs && note[i].kind != (i == 0 ? own : Kind::Paragraph))
            setKind(cursor, note[i].kind);
        insertLine(cursor, note[i]);
    }
    cursor.endEditBlock();
}

Kind kindOf(const QTextBlock &block)
{
    if (block.textList())
        return Kind::Item;
    return block.blockFormat().headingLevel() > 0 ? Kind::Heading : Kind::Paragraph;
}

void setKind(QTextCursor cursor, Kind kind)
{
    cursor.beginEditBlock();
    QTextBlockFormat format;
    if (kind == Kind::Heading)
        format.setHeadingLevel(HeadingLevel);
    cursor.setBlockFormat(format); // also takes it out of a list
    if (kind == Kind::Item) {
        QTextListFormat list;
        list.setStyle(QTextListFormat::ListDisc);
        list.setIndent(1);
        QTextList *before = cursor.document()->findBlock(cursor.selectionStart()).previous().textList();
        if (before && !cursor.hasSelection())
            before->add(cursor.block());
        else
            cursor.createList(list);
    }
    cursor.endEditBlock();
}

} // namespace views
