// SPDX-License-Identifier: EUPL-1.2
// What was found as rich text: per case a heading that opens it, and lines with the words marked by weight and colour.
// Every text is escaped: nothing a person typed becomes markup.
#pragma once

#include "views/search/searchview.h"

#include <QPalette>

namespace views {

[[nodiscard]] QString markedHtml(const model::Snippet &snippet, const QPalette &palette);
[[nodiscard]] QString resultHtml(const std::vector<SearchView::Group> &groups, const QPalette &palette);

} // namespace views
