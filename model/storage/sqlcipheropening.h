// SPDX-License-Identifier: EUPL-1.2
// The exact sequence that turns a file and a key into a safe connection (security.md, "Opening the database").
// Every setting is read back and compared: an unknown pragma is a silent no-op, and a silent no-op is a case in clear.
// Must never leave a connection open, a key in memory or a half-made file behind when a step fails.
#pragma once

#include "model/storage/storekey.h"

#include <QSqlError>

struct sqlite3;

namespace model {

enum class SqlCipherMode {
    Create,       // the file must not exist yet
    OpenExisting, // it must
    ReadOnly      // it must; a reading connection beside the writer (query_only)
};

struct SqlCipherConnection
{
    sqlite3 *db = nullptr; // null: `error` says why
    QSqlError error;
};

[[nodiscard]] SqlCipherConnection openSqlCipher(const QString &file, const StoreKey &key, SqlCipherMode mode,
                                                int busyTimeout);

} // namespace model
