// SPDX-License-Identifier: EUPL-1.2
// How long work tells how far it is, and how it is told to stop. The one who waits sets `cancelled` from any thread;
// the work then undoes what it began and throws Failure{Cancelled}. It must never be asked for a percentage it cannot
// know: `of` is 0 while the total is unknown.
#pragma once

#include <QtGlobal>
#include <atomic>
#include <functional>

namespace model {

struct LongWork
{
    std::function<void(qint64 done, qint64 of)> progress;
    const std::atomic_bool *cancelled = nullptr;

    // Called now and then; throws Failure{Cancelled} when it is told to stop.
    void reached(qint64 done, qint64 of) const;
};

} // namespace model
