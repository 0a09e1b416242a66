// SPDX-License-Identifier: EUPL-1.2
// Reads the consents of a case as a ledger: may this recipient have the content, or the identity, on this day?
// Everything that leaves the vault asks here first. Where the rows leave a doubt the answer is no; it never guesses.
#pragma once

#include "model/consent/consent.h"

namespace model {

struct ConsentStanding
{
    enum State { NotAsked, Given, Refused, Withdrawn };
    State state = NotAsked;
    const Consent *consent = nullptr; // the row that decided it; null when nothing was asked. Points into the vector
};

// The latest answer up to and including `on` wins; of two on one day the later row. A withdrawal counts from its own
// day on, so that what was lawful before stays lawful (S5).
// A consent about one person counts for that person only; without `party` only consents about nobody in particular do.
// An answer without a date: a "yes" does not count, a "no" counts from the beginning.
[[nodiscard]] ConsentStanding consentFor(const std::vector<Consent> &all, const QString &recipient,
                                         const QString &scope, std::optional<RowId> party, QDate on);

} // namespace model
