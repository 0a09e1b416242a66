// SPDX-License-Identifier: EUPL-1.2
#include "app/storagethread.h"

#include <QCoreApplication>
#include <QPointer>

namespace app {

using model::Failure;

namespace {

// Runs on the worker: whatever happens there must come back as a value (exceptions may not cross an event loop).
std::optional<Failure> outcomeOf(const std::function<void()> &work)
{
    try {
        work();
        return std::nullopt;
    } catch (const Failure &failure) {
        return failure;
    } catch (const std::exception &error) {
        return Failure(
            Failure::Kind::Internal,
            QCoreApplication::translate("app::StorageThread", "Something unexpected went wrong while saving."),
            QLatin1String(error.what()));
    }
}

} // namespace

StorageThread::StorageThread(model::VaultAccess access, model::Store::Access mode, const model::Clock &clock)
    : m_worker(new QObject)
{
    m_thread.setObjectName(mode == model::Store::Access::ReadWrite ? QStringLiteral("writer")
                                                                   : QStringLiteral("lister"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    std::optional<Failure> failure;
    QMetaObject::invokeMethod(
        m_worker, [&] { failure = outcomeOf([&] { m_work = model::Casework::open(std::move(access), mode, clock); }); },
        Qt::BlockingQueuedConnection);
    if (failure) {
        m_thread.quit();
        m_thread.wait();
        delete m_worker;
        throw Failure(*failure);
    }
}

StorageThread::~StorageThread()
{
    // Queued behind everything that was posted before.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_work.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void StorageThread::post(Work work, QObject *context, Done done)
{
    ++m_pending;
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work), context = QPointer<QObject>(context), done = std::move(done)] {
            const std::optional<Failure> failure = outcomeOf([&] { work(*m_work); });
            QMetaObject::invokeMethod(
                this,
                [this, failure, context, done] {
                    if (context)
                        done(failure);
                    if (--m_pending == 0)
                        Q_EMIT idle();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void StorageThread::drain()
{
    QMetaObject::invokeMethod(
        m_worker, [] {}, Qt::BlockingQueuedConnection);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

} // namespace app
