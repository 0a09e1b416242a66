// SPDX-License-Identifier: EUPL-1.2
// Reads the consents of a case as a ledger: may this recipient have this part of the content, or the identity, on this
// day? Everything that leaves the vault asks here first. Where the rows leave a doubt the answer is no; it never
// guesses.
#pragma once

#include "model/consent/consent.h"

namespace model {

// A part of a case that may be passed on by itself.
struct ConsentItem
{
    QString code; // of the list "consent_item"; empty: not about a part (identity)
    RowId row;    // one conversation or one allegation; not valid: all of that part

    bool operator==(const ConsentItem &) const = default;
};

struct ConsentQuestion
{
    QString recipient;          // code of the list "recipient"
    QString scope;              // code of the list "consent_scope"
    std::optional<RowId> party; // where the recipient is a person of the case
    ConsentItem item;           // for content only; empty: is there a yes to anything at all?
};

struct ConsentStanding
{
    enum State { NotAsked, Given, Refused, Withdrawn };
    State state = NotAsked;
    const Consent *consent = nullptr; // the row that decided it; null when nothing was asked. Points into the vector
};

// The latest answer up to and including `on` wins, whether it was about this part or about all of it; of two on one day
// the later row. A withdrawal counts from its own day on, so that what was lawful before stays lawful (S5).
// A consent about one person counts for that person only; without `party` only consents about nobody in particular do.
// An answer without a date: a "yes" does not count, a "no" counts from the beginning. An answer about the content that
// does not say about which parts: a "yes" does not count, a "no" is about all of it.
[[nodiscard]] ConsentStanding consentFor(const std::vector<Consent> &all, const ConsentQuestion &question, QDate on);

// The part of the case that a section belongs to: "intake" is the account. What handlers wrote is a part of its own.
[[nodiscard]] QString consentItemOf(const QString &section);

// One line of the table of the ledger: how it stands with one part for one recipient, content and identity apart.
struct LedgerLine
{
    QString recipient;
    RowId person; // where the recipient is a person of the case
    ConsentItem item;
    ConsentStanding content;
    ConsentStanding identity; // the same on every line of a recipient
};

// Every recipient that was ever asked about, in the order they came up, each with the parts that were; a part that has
// an answer of its own has a line of its own. As it stands on that day.
[[nodiscard]] std::vector<LedgerLine> ledgerOf(const std::vector<Consent> &all, QDate on);

} // namespace model
