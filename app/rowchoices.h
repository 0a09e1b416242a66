// SPDX-License-Identifier: EUPL-1.2
// The rows of one section that another may point to, in words: "Person concerned · @betrokkene-1". Made from the
// contents of a case for the pages that offer them. Only rows that were not retracted.
#pragma once

#include "model/casefile/casecontents.h"
#include "model/codes/codelists.h"
#include "views/widgets/choice.h"

namespace app {

// The choices for `table`: "party", "conversation", "allegation", "advice", "decision" or "measure"; empty for any
// other.
[[nodiscard]] views::RowChoices rowChoices(const QString &table, const model::CaseContents &contents,
                                           const model::CodeLists &codes, model::Language language);

} // namespace app
