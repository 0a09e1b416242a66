// SPDX-License-Identifier: EUPL-1.2
// What one guess at a passphrase costs: the memory and passes of Argon2id. Chosen once per slot for about one second on
// this machine, never below 64 MiB and three passes (security-findings §4.7). It decides numbers only; it derives no
// key.
#pragma once

#include <QtGlobal>
#include <chrono>
#include <functional>

namespace model {

struct KdfCost
{
    static constexpr quint64 LeastMemoryKiB = 64 * 1024;
    static constexpr quint64 MostMemoryKiB = 4 * 1024 * 1024;
    static constexpr quint32 LeastPasses = 3;
    static constexpr quint32 MostPasses = 64;

    quint64 memoryKiB = LeastMemoryKiB;
    quint32 passes = LeastPasses;

    // Enough for a random recovery code of 160 bits, and for tests.
    [[nodiscard]] static KdfCost floor() { return {}; }
    // Measured on this machine; takes about a fifth of a second.
    [[nodiscard]] static KdfCost calibrated();

    using Duration = std::chrono::duration<double>;
    // The rule behind calibrated(): what to choose when at most so much memory may be used and the floor took so long.
    [[nodiscard]] static KdfCost chosenFor(quint64 memoryLimitKiB, Duration timeOfFloor);

    // Inside what we accept from a file, checked before anything is allocated.
    [[nodiscard]] constexpr bool isAcceptable() const
    {
        return memoryKiB >= LeastMemoryKiB && memoryKiB <= MostMemoryKiB && passes >= LeastPasses &&
               passes <= MostPasses;
    }
    bool operator==(const KdfCost &) const = default;
};

// Half of what this process may use at most: the machine's memory, its control group, its own limit.
[[nodiscard]] quint64 usableMemoryKiB();

} // namespace model
