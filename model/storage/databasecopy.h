// SPDX-License-Identifier: EUPL-1.2
// Copies the ciphertext of a database to a new file and proves that the copy can be opened. Never by the backup API or
// an export: both launder damage into a clean-looking copy (security-findings F2). No connection may have the file open
// in this process, because closing our descriptor would drop SQLite's locks (F10).
#pragma once

#include "model/storage/storekey.h"

#include <QString>

namespace model {

// Throws Failure; `to` is then not there. An existing file of that name is replaced.
void copyDatabase(const QString &from, const QString &to, const StoreKey &key);

} // namespace model
