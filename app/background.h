// SPDX-License-Identifier: EUPL-1.2
// Runs something slow (a key derivation of a second) on a thread of its own and brings result or Failure back to the
// thread of `context`. When `context` is gone by then, the result is dropped.
#pragma once

#include "model/core/failure.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <memory>
#include <optional>

namespace app {

// `done` takes (std::optional<T>, std::optional<Failure>): exactly one of them has a value.
template <typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Result = std::invoke_result_t<Work>;
    struct Job
    {
        Work work;
        Done done;
        std::optional<Result> result;
        std::optional<model::Failure> failure;
    };
    auto job = std::make_shared<Job>(Job{std::move(work), std::move(done), {}, {}});
    QThread *thread = QThread::create([job] {
        try {
            job->result.emplace(job->work());
        } catch (const model::Failure &failure) {
            job->failure.emplace(failure);
        } catch (const std::exception &error) {
            job->failure.emplace(model::Failure::Kind::Internal,
                                 QCoreApplication::translate("app::Background", "Something unexpected went wrong."),
                                 QLatin1String(error.what()));
        }
    });
    QObject::connect(thread, &QThread::finished, context, [job, thread] {
        thread->wait();
        job->done(std::move(job->result), std::move(job->failure));
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace app
