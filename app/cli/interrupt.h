// SPDX-License-Identifier: EUPL-1.2
// Ctrl+C as a polite request: long work stops at the next safe moment and undoes what it began. A second Ctrl+C ends
// the program at once; what was committed is safe then, too.
#pragma once

#include <atomic>

namespace app {

void watchForInterrupt();
[[nodiscard]] const std::atomic_bool &interruptRequested();

} // namespace app
