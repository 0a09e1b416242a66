// SPDX-License-Identifier: EUPL-1.2
// The first line of main() of both binaries: no core file, no debugger of the same user, no new privileges, files for
// the owner only, and freed memory overwritten (security-findings F19). Must run before QCoreApplication and before any
// thread.
#pragma once

namespace model {

// Starts the program once more with glibc told to overwrite freed memory; returns in the second run, or when that
// cannot be.
void guardProcess(char **argv);

} // namespace model
