// SPDX-License-Identifier: EUPL-1.2
// What a program that decodes the file of a stranger may do: use so much processor and memory, read what it needs of
// the system, and nothing else. No network, no file opened for writing, no new rights, no core. Called between fork
// and exec, so it uses nothing but system calls.
#pragma once

namespace app {

struct Confinement
{
    int standardInput = -1;    // becomes descriptor 0
    int processorSeconds = 10; // then it is killed
    int megabytes = 1024;      // of address space
};

// False when a limit could not be set; then the program must not be started.
[[nodiscard]] bool confine(const Confinement &limits) noexcept;

} // namespace app
