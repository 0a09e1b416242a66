// SPDX-License-Identifier: EUPL-1.2
// Rows that refer to one that is not there. SQLite's own "PRAGMA foreign_key_check" is wrong about tables WITHOUT ROWID
// whose key begins with another column (SQLCipher 3.4.1: it names every row of person_token), so each reference is
// looked up here. It reads only, and names tables, never values.
#pragma once

#include <QStringList>

namespace model {

class Store;

// The table of each such row, once per row; empty: every reference finds what it refers to.
[[nodiscard]] QStringList danglingReferences(Store &store);

} // namespace model
