// SPDX-License-Identifier: EUPL-1.2
// What is left of a pasted page: its words, bold, headings and items. Scripts, styles, pictures and links are dropped
// without ever being looked at, nothing is fetched, and the time it takes grows with the length of the page and no
// faster, however broken or hostile it is.
#pragma once

#include "model/notes/note.h"

namespace model {

[[nodiscard]] Note noteFromHtml(const QString &html); // no lines at all: there are no words in it

} // namespace model
