// SPDX-License-Identifier: EUPL-1.2
// What the screens of leaving the vault show of a case: its sections with how much is in them, and the names and
// traceable facts that would go along. Pure: from values to values, in the user's words.
#pragma once

#include "model/codes/codelists.h"
#include "model/exchange/gate.h"
#include "model/exchange/permission.h"
#include "views/exchange/leavingview.h"

namespace app {

[[nodiscard]] std::vector<views::LeavingSection> leavingSections(const model::CaseContents &contents,
                                                                 model::Language language);

// Only what would really stand on paper: nothing struck through, no note that somebody wrote for herself.
[[nodiscard]] std::vector<views::LeavingTrace> leavingTraces(const model::CaseContents &contents,
                                                             const QSet<model::RowId> &hidden,
                                                             const QStringList &sections, const model::CodeLists &codes,
                                                             model::Language language);

// How many rows of the chosen sections stay behind, per section: "Conversations: 2".
[[nodiscard]] QStringList keptBackTexts(const std::vector<model::KeptBack> &kept, model::Language language);

// Those who are made unrecognisable, by role and pseudonym; nobody who was struck through.
[[nodiscard]] QStringList hiddenPersons(const model::CaseContents &contents, const QSet<model::RowId> &hidden,
                                        const model::CodeLists &codes, model::Language language);

} // namespace app
