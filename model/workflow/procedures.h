// SPDX-License-Identifier: EUPL-1.2
// The procedures that come with the program, one per role. A released file is never edited: a change is a new version,
// and a case keeps the version it was opened under (resources/workflow/RELEASED).
#pragma once

#include "model/workflow/facts.h"
#include "model/workflow/procedure.h"

namespace model {

// `emptyFacts` are the facts of an empty case: the complete list of names a procedure may use; their prefixes are the
// pages. Throws Failure{BadInput} if the file names anything else.
[[nodiscard]] Procedure builtInProcedure(Role role, const Facts &emptyFacts);

// The file a built-in procedure is read from: ":/workflow/procedure-adviser-1.yaml".
[[nodiscard]] QString builtInProcedurePath(Role role);

// "intake", "advice" …: the prefixes of the facts, sorted.
[[nodiscard]] QStringList pagesOf(const Facts &facts);

} // namespace model
