// SPDX-License-Identifier: EUPL-1.2
// Says in plain Dutch or English why a term ends when it ends, so that it can be held against the statute and printed.
// It tells what a TermResult holds and computes nothing. Its words stand here and not in tr(): an explanation is filed
// in the language it was asked for.
#pragma once

#include "model/counting/termresult.h"

#include <QStringList>

namespace model {

// "Klacht ontvangen op maandag 16 maart 2026. Tien weken (Awb 9:11, …): maandag 25 mei 2026. Dat is Tweede Pinksterdag,
// dus …"
[[nodiscard]] QString explain(const TermResult &result, Language language);

// The same in parts, for lists: one sentence per reason.
[[nodiscard]] QStringList movedInWords(const TermResult &result, Language language);
[[nodiscard]] QStringList uncertainInWords(const TermResult &result, Language language);

} // namespace model
