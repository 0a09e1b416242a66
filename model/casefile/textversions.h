// SPDX-License-Identifier: EUPL-1.2
// Keeps versions of texts in the vault: whole texts, sealed with the key of their case and bound to their place and
// number. A version is added or read, never changed and never removed by itself; with the key of its case it is gone.
#pragma once

#include "model/casefile/actor.h"
#include "model/casefile/textversion.h"
#include "model/core/clock.h"

#include <vector>

namespace model {

class CaseKeys;
class Query;
class Store;

class TextVersions final
{
public:
    TextVersions(Store &store, const CaseKeys &keys, const Clock &clock, Actor actor);

    // Adds the text as it stands, unless the last version has the same text. Shown and Agreed are added all the same
    // when the last version is not of that cause: they say what happened. An empty first text makes no version. Inside
    // a transaction. True: one was added.
    bool keep(CaseId id, const TextPlace &place, const SealedText &text, TextVersion::Cause cause);
    // As keep(), for a text that was written earlier than now: when and by whom its row was changed last stands in the
    // journal.
    bool keepEarlier(CaseId id, const TextPlace &place, const SealedText &text, TextVersion::Cause cause);

    [[nodiscard]] std::vector<TextVersion> of(CaseId id, const TextPlace &place) const; // the oldest first
    [[nodiscard]] std::vector<TextPlace> places(CaseId id) const; // of which there are versions, in order

private:
    struct Stamp // when and by whom
    {
        QString at;
        QByteArray actor;
        QString role;
    };
    [[nodiscard]] Stamp now() const;
    [[nodiscard]] Stamp lastChange(CaseId id, const TextPlace &place) const;
    bool keep(CaseId id, const TextPlace &place, const SealedText &text, TextVersion::Cause cause, const Stamp &stamp);
    [[nodiscard]] TextVersion versionOf(CaseId id, const TextPlace &place, const Query &query) const;

    Store &m_store;
    const CaseKeys &m_keys;
    const Clock &m_clock;
    Actor m_actor;
};

} // namespace model
