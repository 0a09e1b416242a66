// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/interrupt.h"

#include <csignal>

namespace app {

namespace {

std::atomic_bool requested{false}; // the only thing a signal handler may touch
static_assert(std::atomic_bool::is_always_lock_free);

extern "C" void onInterrupt(int signal)
{
    requested = true;
    std::signal(signal, SIG_DFL); // the second one is not asked
}

} // namespace

void watchForInterrupt()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

const std::atomic_bool &interruptRequested()
{
    return requested;
}

} // namespace app
