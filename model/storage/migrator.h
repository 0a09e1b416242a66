// SPDX-License-Identifier: EUPL-1.2
// Brings a store to the newest schema, forward only, each step whole or not at all. The way back is the backup.
#pragma once

#include "model/storage/migrations.h"

namespace model {

class Store;

inline constexpr int ApplicationId = 0x4d57'4a5a; // "MWJZ" in the file header: PRAGMA application_id

class Migrator final
{
public:
    explicit Migrator(std::vector<Migration> migrations = builtInMigrations());

    [[nodiscard]] int newest() const { return int(m_migrations.size()); }
    // The schema version a store has; 0 for a fresh one.
    [[nodiscard]] static int versionOf(Store &store);
    // Throws NewerStore (untouched) or NotAStore for a database that is not ours. Whoever opens a store with content
    // copies it first (databasecopy.h): a step is whole or not at all, but its way back is the copy.
    void run(Store &store) const;

private:
    void apply(Store &store, const Migration &migration) const;

    std::vector<Migration> m_migrations;
};

} // namespace model
