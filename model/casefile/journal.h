// SPDX-License-Identifier: EUPL-1.2
// The append-only record of everything that happened in the vault, each entry chained to the one before (security.md,
// Journal). It holds names of fields, never their values; a reason is sealed with the key of its case,
// or of the vault where there is none. Searches are
// noted, words searched never.
#pragma once

#include "model/casefile/actor.h"
#include "model/core/clock.h"
#include "model/core/id.h"

#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace model {

class CaseKeys;
class Query;
class Sealer;
class Store;

struct JournalEntry
{
    QString action;         // one of the words in journalActions()
    CaseId caseId;          // not valid: the vault as a whole
    QString subject;        // "allegation:12", "phase:intake"
    QStringList fields;     // columns, never values
    QString reason;         // a person's words; sealed
    QByteArray contentHash; // keyed with the key of the case
};

struct JournalLine
{
    qint64 seq = 0;
    QDateTime at;
    QByteArray actor;
    QString role;
    QString action;
    CaseId caseId;
    QString subject;
    QStringList fields;
    QString reason;
};

struct JournalFilter
{
    CaseId caseId;  // not valid: all
    QString action; // empty: all
};

// The outcome of walking the chain from its first entry.
struct JournalVerdict
{
    qint64 entries = 0;
    std::optional<qint64> firstBroken; // the first entry that does not fit the one before it
    QByteArray head;                   // the last link: whoever keeps it is a witness
};

class Journal final
{
public:
    // `vaultSeal` seals the reason of what is about no case.
    Journal(Store &store, const CaseKeys &keys, const Sealer &vaultSeal, const Clock &clock, Actor actor);

    void record(const JournalEntry &entry); // inside the transaction of what it records
    // Newest first; `before` is the seq to continue from (0: the newest).
    [[nodiscard]] std::vector<JournalLine> page(const JournalFilter &filter, qint64 before, int limit) const;
    [[nodiscard]] qint64 count() const;                // the last sequence number
    [[nodiscard]] QByteArray linkOf(qint64 seq) const; // empty: there is no such entry
    // `keepGoing` is called now and then with the entries walked so far; false ends the walk with Failure{Cancelled}.
    [[nodiscard]] JournalVerdict verify(const std::function<bool(qint64)> &keepGoing = {}) const;

private:
    [[nodiscard]] const Sealer &sealerOf(CaseId id) const;
    [[nodiscard]] JournalLine lineOf(const Query &query) const;

    Store &m_store;
    const CaseKeys &m_keys;
    const Sealer &m_vaultSeal;
    const Clock &m_clock;
    Actor m_actor;
};

// The fixed list of actions: "case opened", "section changed"…, in the order in which the filter offers them.
[[nodiscard]] QStringList journalActions();

} // namespace model
