// SPDX-License-Identifier: EUPL-1.2
// Through the gate and onto the disk: what LeavingController has done on the storage threads once the user has decided.
// The journal tells of the passing before the file is there; where the file fails it must tell that, too, for what it
// says must be what happened.
#pragma once

#include "model/casefile/casework.h"
#include "model/codes/codelists.h"
#include "model/exchange/gate.h"
#include "model/exchange/longwork.h"

namespace app {

// A copy in clear inside the vault's own folder would look as if it were protected: throws Failure{BadInput}.
void refuseInside(const QString &vault, const QString &path);

[[nodiscard]] QString whereTo(const model::Departure &departure); // the words of the journal for where it goes
[[nodiscard]] model::JournalEntry failedLeaving(const model::Departure &departure);

// The case, or the terms of all, as one file in memory. Nothing is written when the gate refuses.
void passAndWrite(model::Casework &work, const model::Departure &departure, const model::CodeLists &codes,
                  model::Language language, const QString &path, const model::LongWork &progress,
                  model::Findings &refusal);

// One file of a document: passing writes, on the writing thread; reading it out takes its time, on the listing one.
[[nodiscard]] std::optional<model::OutgoingDocument> passDocument(model::Casework &work,
                                                                  const model::Departure &departure,
                                                                  const model::DocumentVersion &version,
                                                                  model::Findings &refusal);
void writeDocument(model::Casework &work, const model::OutgoingDocument &outgoing, const QString &path,
                   const model::LongWork &progress);

} // namespace app
