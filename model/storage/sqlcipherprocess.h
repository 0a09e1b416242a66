// SPDX-License-Identifier: EUPL-1.2
// What has to be said to SQLCipher once per process, before the first database is opened: memory that is wiped when
// freed, no URI file names, no memory mapping, a log that keeps codes only, and a refusal where plain SQLite has taken
// its place. Must never let a connection be opened when one of these could not be had.
#pragma once

#include <vector>

namespace model {

// Idempotent and thread-safe; throws Failure{Internal}. The driver calls it, main() may call it earlier.
void prepareSqlCipherProcess();

// The last result codes the library reported to its log, oldest first. Its texts, which may quote SQL, are thrown away
// unread.
[[nodiscard]] std::vector<int> recentSqlCipherCodes();

} // namespace model
