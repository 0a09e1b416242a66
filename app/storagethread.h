// SPDX-License-Identifier: EUPL-1.2
// A thread with a connection of its own: one writes, one lists. The window posts work and is told afterwards, on its
// own thread; it never waits for a commit (architecture D3). Work runs in the order in which it was posted.
#pragma once

#include "model/casefile/casework.h"

#include <QObject>
#include <QThread>
#include <functional>
#include <optional>

namespace app {

class StorageThread final : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<void(model::Casework &)>;
    using Done = std::function<void(const std::optional<model::Failure> &)>; // empty: it worked

    // Opens the connection on the new thread and waits for it. Throws what opening throws.
    StorageThread(model::VaultAccess access, model::Store::Access mode, const model::Clock &clock);
    ~StorageThread() override; // finishes what was posted, then closes the connection

    // `done` is called on the thread of `context`, and not at all when `context` is gone by then.
    void post(Work work, QObject *context, Done done);
    // Waits for everything posted so far and for its `done`. For the moment before locking: the window stands still.
    void drain();
    // How many posted works are not finished yet.
    [[nodiscard]] int pending() const { return m_pending; }

Q_SIGNALS:
    void idle(); // everything posted is done

private:
    QThread m_thread;
    QObject *m_worker;                       // lives on m_thread, owns nothing
    std::unique_ptr<model::Casework> m_work; // only touched on m_thread
    int m_pending = 0;                       // only touched on the thread of this object
};

} // namespace app
