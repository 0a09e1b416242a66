// SPDX-License-Identifier: EUPL-1.2
// Whose name this vault may not show any more: the reporter's, and of whoever supports the reporter, from the day the
// consent for the identity was refused to or withdrawn from the vault's own compartment, until there is consent again
// (S5). The name itself stays sealed in the case; a withdrawal destroys nothing. It is asked wherever a case is shown.
#pragma once

#include "model/casefile/casecontents.h"
#include "model/workflow/procedure.h"

#include <QSet>

namespace model {

// The word of the list "recipient" for the compartment a vault belongs to; empty for a counsellor, to whom somebody
// speaks and nobody passes anything on.
[[nodiscard]] QString ownCompartment(Role role);

// Does a case with these consents hide a name at all? Asked first where many cases are shown: no name is opened for it.
[[nodiscard]] bool hidesWhoReported(const std::vector<Consent> &consents, Role role, QDate today);

[[nodiscard]] QSet<RowId> hiddenParties(const CaseContents &contents, Role role, QDate today);

// What a screen may show of a case: the contents, without the names that are hidden. `changed` receives the sections in
// which something was taken out: what is shown of them is not what is kept, so they must not be edited.
[[nodiscard]] CaseContents shownContents(const CaseContents &contents, Role role, QDate today, QStringList *changed);

// What stands in the place of a hidden name. No text with it is ever saved.
[[nodiscard]] QString hiddenName();

} // namespace model
