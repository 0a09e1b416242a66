// SPDX-License-Identifier: EUPL-1.2
// The clipboard of the editor. In: what was copied here keeps its marks; of a page only its words and a few marks stay
// (model/notes/pastednote.h); plain text in doubt. Out: limited Markdown for another field, and plain text for others.
#pragma once

#include "model/notes/note.h"

#include <optional>

class QMimeData;

namespace views {

[[nodiscard]] QMimeData *mimeOf(const model::Note &note); // the caller owns it
// Nothing: it is longer than `longest` letters.
[[nodiscard]] std::optional<model::Note> pastedNote(const QMimeData &source, qsizetype longest);

} // namespace views
