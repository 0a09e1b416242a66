// SPDX-License-Identifier: EUPL-1.2
// Says in whole sentences what was understood of the list of terms: the pages a lawyer signs. Plain Markdown, Dutch or
// English. It must never add anything that is not in the list.
#pragma once

#include "model/counting/termrules.h"

namespace model {

[[nodiscard]] QString readBack(const TermRules &rules, Language language);

} // namespace model
