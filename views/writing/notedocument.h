// SPDX-License-Identifier: EUPL-1.2
// Between a note (model/notes) and the document of an editor: a line is a block, a heading is a block with a level, an
// item is a block in a list, bold is bold. Everything else a document can hold is not read back.
#pragma once

#include "model/notes/note.h"

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace views {

void fillDocument(QTextDocument &document, const model::Note &note); // nothing of it can be undone
[[nodiscard]] model::Note noteOf(const QTextDocument &document);
[[nodiscard]] model::Note noteOf(const QTextCursor &selection);
void insertNote(QTextCursor &cursor, const model::Note &note); // in the place of what is selected; one step to undo

[[nodiscard]] model::NoteLine::Kind kindOf(const QTextBlock &block);
void setKind(QTextCursor cursor, model::NoteLine::Kind kind); // of every block that the selection touches

} // namespace views
