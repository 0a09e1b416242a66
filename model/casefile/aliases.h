// SPDX-License-Identifier: EUPL-1.2
// The pseudonyms a case gives by itself: "@melder-1", "@betrokkene-2". Lists, titles and the journal show these.
// They are part of the file, so they are Dutch in every language of the window; they never hold anything of a name.
#pragma once

#include "model/party/party.h"

namespace model {

// For one more person in this role. A number is never given twice in a case, not even after a row was retracted:
// papers that left the house still carry it.
[[nodiscard]] QString nextAlias(const QString &role, const std::vector<Party> &present);

// For the case itself, by its running number in the vault; the role is that of whoever came with it (REPORTER,
// COUNSELEE).
[[nodiscard]] QString caseAlias(const QString &role, int number);

} // namespace model
