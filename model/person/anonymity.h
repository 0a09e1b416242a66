// SPDX-License-Identifier: EUPL-1.2
// Anonymous is not confidential: with an anonymous report nobody here knows who it is, so there is no name to keep;
// with a confidential one the recipient knows, and nobody else (Wbk art. 1a, read 2023-02-18). Pure rules; nothing may
// call the one the other.
#pragma once

#include "model/core/fields.h"

#include <vector>

namespace model {

struct Intake;
struct Party;

[[nodiscard]] bool isAnonymous(const Intake &intake);

// May this person have a name? Not the reporter of an anonymous report.
[[nodiscard]] bool mayHaveName(const Intake &intake, const Party &party);

// Is a name known of the reporter of a report that is called anonymous? Then it is really confidential, and must leave
// the vault as such: whoever knows the name chooses between the two (model/person/personservice.h).
[[nodiscard]] bool isAnonymousInNameOnly(const Intake &intake, const std::vector<Party> &parties);

// How the report is to be called outside: CONFIDENTIAL when it is anonymous in name only.
[[nodiscard]] Code anonymityOf(const Intake &intake, const std::vector<Party> &parties);

// What is said beside a name that cannot be there.
[[nodiscard]] QString anonymousNameText();

} // namespace model
