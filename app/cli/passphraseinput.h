// SPDX-License-Identifier: EUPL-1.2
// Reads a passphrase from a file or from standard input into guarded memory. It never passes through a QString, an
// argument or an environment variable, and is never shown.
#pragma once

#include "model/core/secretbytes.h"

#include <QString>

namespace app {

class Console;

// `file` is a path, or "-" for standard input (asked for without echo where somebody types). One line end at the end
// does not count. Throws Failure{BadInput}; notes on the console when others may read the file.
[[nodiscard]] model::SecretBytes readPassphrase(const QString &file, Console &console);

} // namespace app
