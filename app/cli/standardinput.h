// SPDX-License-Identifier: EUPL-1.2
// Reads what a command is given on standard input. Words of a case never come as an argument: those can be read by
// every program of the machine, and stay in the history of a shell.
#pragma once

#include <QString>

namespace app {

// Text in UTF-8 without the line ends at its end, "\r\n" as "\n". Of more than `most` characters it reads at least one
// more, so that whoever checks its length sees that it is too long. Throws Failure{BadInput}.
[[nodiscard]] QString readStandardInput(qint64 most);

} // namespace app
