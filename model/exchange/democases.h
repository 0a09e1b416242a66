// SPDX-License-Identifier: EUPL-1.2
// The example cases of a role: a dozen fictional cases in every phase, worked out by hand (resources/exchange/
// examples-ROLE.yaml), for --demo and for who ticks "example cases" at the first start. It must never be added to a
// vault that holds a real case: the two could not be told apart.
#pragma once

#include "model/exchange/caseauthor.h"

namespace model {

class Casework;

[[nodiscard]] std::vector<FictionalCase> demoCases(Role role, QDate today);

// In one transaction. Throws Failure{Conflict} when the vault has cases already.
void addDemoCases(Casework &work);

// One fictional case as it is stored: number and pseudonyms are given. Inside a transaction.
void addFictionalCase(Casework &work, FictionalCase made);

} // namespace model
