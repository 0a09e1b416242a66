// SPDX-License-Identifier: EUPL-1.2
// The command line as a whole: finds the command, sets the language, and turns every failure into one sentence, what to
// do about it, and an exit code. Nothing beyond it may throw.
#pragma once

#include "app/cli/exitcode.h"

#include <QStringList>

namespace app {

class Console;

// `words` are the arguments without the name of the program.
[[nodiscard]] ExitCode runProgram(const QStringList &words, Console &console) noexcept;

} // namespace app
