// SPDX-License-Identifier: EUPL-1.2
// The rows of quick_note. Each note is sealed with a key of its own, bound to its id and revision; removing the row
// removes the key with it. Writes only inside a transaction; decides nothing.
#pragma once

#include "model/casefile/quicknote.h"
#include "model/storage/keywrap.h"

#include <optional>
#include <vector>

namespace model {

class Store;

class QuickNoteRepository final
{
public:
    QuickNoteRepository(Store &store, const KeyWrap &wrap);

    NoteId add(const SealedText &text, const QDateTime &notedAt);
    void change(NoteId id, const SealedText &text); // throws Failure{Internal} when it is not there
    void remove(NoteId id);

    // Throws Failure{Damaged} when its words do not open.
    [[nodiscard]] std::optional<QuickNote> find(NoteId id) const;
    [[nodiscard]] bool has(NoteId id) const;
    [[nodiscard]] QDateTime notedAt(NoteId id) const; // also of one that does not open; not valid: there is none
    // Newest first; `before` is the last id of the page before this one (not valid: the first page).
    [[nodiscard]] std::vector<NoteId> page(NoteId before, int limit) const;
    [[nodiscard]] int count() const;
    // Keyed with the note's own key: proves its words, cannot be guessed.
    [[nodiscard]] QByteArray contentHash(NoteId id, const SealedText &text) const;

private:
    [[nodiscard]] Sealer sealerOf(NoteId id) const;
    [[nodiscard]] NoteId nextId() const;

    Store &m_store;
    const KeyWrap &m_wrap;
};

} // namespace model
