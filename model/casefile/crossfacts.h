// SPDX-License-Identifier: EUPL-1.2
// The facts of a whole case: those of every section, and those that need two sections at once (does the reporter who
// joins a talk agree to be known to that person?). Pure functions over plain values: no storage, no clock, no language.
#pragma once

#include "model/workflow/facts.h"

#include <vector>

namespace model {

struct CaseContents;
struct Consent;
struct Measure;

// Does she agree that this person knows her (S2)? What counts for a talk that was held is whether she agreed on that
// day; for one that is still to come, how the ledger stands after all that was written.
[[nodiscard]] bool reporterMayJoin(const Measure &measure, const std::vector<Consent> &consents);

void addCrossFacts(const CaseContents &contents, Facts &facts);

// Every fact there is of this case, known or not.
[[nodiscard]] Facts factsOf(const CaseContents &contents);

// The facts of an empty case: the complete list of names that a procedure may use.
[[nodiscard]] Facts emptyFacts();

} // namespace model
