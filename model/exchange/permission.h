// SPDX-License-Identifier: EUPL-1.2
// What the ledger of consents and the record of duties say of one departure: part by part, row by row, content and
// identity apart. Pure, for the gate alone (gate.h) and for the screen that explains it. Where there is a doubt the
// answer is no.
#pragma once

#include "model/core/finding.h"
#include "model/exchange/departure.h"

namespace model {

// A row that stays in the vault although its section goes along: the reporter agreed to others, and not to this one.
struct KeptBack
{
    QString section;
    RowId row;
    bool operator==(const KeptBack &) const = default;
};

// What a reporter said goes back to the reporter, and the archive of the vault's own compartment is no third party.
[[nodiscard]] bool isOwnRecipient(const QString &recipient);

// What stands in the way: no consent for these parts, none for the identity, no decision behind an exception.
[[nodiscard]] Findings permissionFindings(const CaseContents &contents, const Departure &departure, QDate today);

// Rows of the chosen sections that stay behind.
[[nodiscard]] std::vector<KeptBack> keptBack(const CaseContents &contents, const Departure &departure, QDate today);

} // namespace model
