// SPDX-License-Identifier: EUPL-1.2
// THE LIST of what the command line can do. A new command is a file and a line here, in program.cpp and in the man
// page.
#pragma once

#include "app/cli/command.h"

namespace app {

[[nodiscard]] CliCommand createCommand();
[[nodiscard]] CliCommand importCommand();
[[nodiscard]] CliCommand exportCommand();
[[nodiscard]] CliCommand verifyCommand();
[[nodiscard]] CliCommand generateCommand();
[[nodiscard]] CliCommand listCommand();
[[nodiscard]] CliCommand searchCommand();
[[nodiscard]] CliCommand noteCommand();
[[nodiscard]] CliCommand documentCommand();
[[nodiscard]] CliCommand termCommand();
[[nodiscard]] CliCommand dayCommand();

} // namespace app
