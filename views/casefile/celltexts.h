// SPDX-License-Identifier: EUPL-1.2
// What a field says in one cell of a table: a short day, a word of a code list, the first line of a text.
// Pure; it must never shorten a text anywhere but in a cell.
#pragma once

#include "views/casefile/pagecontext.h"

namespace views {

[[nodiscard]] QString cellText(const PageContext &context, const QString &list, const model::Code &code);
[[nodiscard]] QString cellText(const PageContext &context, const QString &list, const model::Codes &codes);
[[nodiscard]] QString cellText(const PageContext &context, const std::optional<QDate> &date);
[[nodiscard]] QString cellText(const std::optional<bool> &answer);
[[nodiscard]] QString cellText(const std::optional<int> &count);
[[nodiscard]] QString cellText(const QString &text);

} // namespace views
