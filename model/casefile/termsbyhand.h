// SPDX-License-Identifier: EUPL-1.2
// What somebody planned in a case by hand and still has to be done: terms entered, contact promised, check-ins planned,
// agreements to keep. It must never invent a day that nobody wrote.
#pragma once

#include "model/casefile/termfacts.h"

namespace model {

[[nodiscard]] std::vector<TermByHand> termsByHand(const CaseContents &contents);

} // namespace model
