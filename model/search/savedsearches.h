// SPDX-License-Identifier: EUPL-1.2
// Questions to ask again, with a name, sealed in the vault: what somebody looks for says what she knows. They never
// leave it and never come into the journal.
#pragma once

#include "model/core/id.h"

#include <QString>
#include <vector>

namespace model {

class Sealer;
class Store;

using SavedSearchId = Id<struct SavedSearchTag>;

struct SavedSearch
{
    SavedSearchId id;
    QString name;
    QString question; // as typed
    bool operator==(const SavedSearch &) const = default;
};

class SavedSearches final
{
public:
    SavedSearches(Store &store, const Sealer &vaultSeal) : m_store(store), m_seal(vaultSeal) {}

    [[nodiscard]] std::vector<SavedSearch> all() const; // by name
    // Inside a transaction. A name that is there already gets the new question.
    SavedSearchId save(const QString &name, const QString &question);
    void remove(SavedSearchId id);

private:
    Store &m_store;
    const Sealer &m_seal;
};

} // namespace model
