// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/kdfcost.h"

#include "model/core/secretbytes.h"
#include "model/storage/slotkey.h"

#include <QFile>
#include <algorithm>
#include <bit>
#include <sys/resource.h>
#include <unistd.h>

namespace model {

namespace {

constexpr quint64 KiB = 1024;
constexpr quint64 WantedMemoryKiB = 256 * KiB;
constexpr quint64 CeilingKiB = 1024 * KiB;
constexpr KdfCost::Duration TooLong(1.5);
constexpr KdfCost::Duration LongEnough(0.8);

// Memory limits of control groups, version 2 and 1. A process deeper in the tree may have a tighter one; then the
// derivation itself fails and says so.
quint64 controlGroupLimit()
{
    quint64 limit = ~quint64(0);
    for (const char *name : {"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"}) {
        QFile file(QString::fromLatin1(name));
        bool isNumber = false;
        if (file.open(QIODevice::ReadOnly)) {
            const quint64 bytes = file.readLine().trimmed().toULongLong(&isNumber);
            limit = isNumber ? std::min(limit, bytes) : limit;
        }
    }
    return limit;
}

quint64 processLimit()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return ~quint64(0);
    return limit.rlim_cur;
}

quint64 machineMemory()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long pageSize = ::sysconf(_SC_PAGESIZE);
    return pages > 0 && pageSize > 0 ? quint64(pages) * quint64(pageSize) : ~quint64(0);
}

KdfCost::Duration timeOfFloor()
{
    const SecretBytes secret(KdfCost::LeastPasses);
    const auto start = std::chrono::steady_clock::now();
    (void)stretch(secret, {}, KdfCost::floor());
    return std::chrono::steady_clock::now() - start;
}

} // namespace

quint64 usableMemoryKiB()
{
    return std::min({machineMemory(), controlGroupLimit(), processLimit()}) / KiB / 2;
}

KdfCost KdfCost::calibrated()
{
    // A quarter of the machine, half of a stricter limit.
    const quint64 limit = std::min(machineMemory() / KiB / 4, usableMemoryKiB());
    return chosenFor(limit, timeOfFloor());
}

KdfCost KdfCost::chosenFor(quint64 memoryLimitKiB, Duration timeOfFloor)
{
    const auto estimate = [&](const KdfCost &cost) {
        const double work = double(cost.memoryKiB) * cost.passes / (double(LeastMemoryKiB) * LeastPasses);
        return timeOfFloor * work;
    };
    const quint64 most = std::bit_floor(std::clamp(memoryLimitKiB, LeastMemoryKiB, CeilingKiB));
    const quint64 least = std::min(most, WantedMemoryKiB);
    KdfCost cost{most, LeastPasses};
    while (estimate(cost) > TooLong && cost.memoryKiB > least)
        cost.memoryKiB /= 2;
    while (estimate(cost) < LongEnough && cost.passes < MostPasses)
        ++cost.passes;
    return cost;
}

} // namespace model
