// SPDX-License-Identifier: EUPL-1.2
// What leaves the vault as the bytes of a file, in the form that was asked for. Only of what the gate handed over, made
// in memory, on the storage thread; it must never touch a disk.
#pragma once

#include "model/casefile/casework.h"
#include "model/codes/codelists.h"
#include "model/exchange/gate.h"

namespace app {

// Throws Failure{BadInput} when the file would become too large.
[[nodiscard]] QByteArray fileOf(const model::Outgoing &outgoing, model::Casework &work, const model::CodeLists &codes,
                                model::Language language);

// The terms of all cases, for a calendar.
[[nodiscard]] QByteArray fileOf(const model::OutgoingTerms &outgoing, model::Casework &work,
                                const model::CodeLists &codes, model::Language language);

[[nodiscard]] QString suffixOf(model::Departure::Form form); // ".pdf"

} // namespace app
