// SPDX-License-Identifier: EUPL-1.2
#include "app/searchindexing.h"

#include "views/mainwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresssheet.h"

namespace app {

using model::Failure;

namespace {

constexpr int Patience = 400; // milliseconds before progress is shown

} // namespace

SearchIndexing::SearchIndexing(Session &session, views::MainWindow &window, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_window(window)
{
    connect(&m_window.progress(), &views::ProgressSheet::cancelRequested, this, [this] {
        if (m_stop)
            *m_stop = true;
    });
}

SearchIndexing::~SearchIndexing()
{
    if (m_stop)
        *m_stop = true;
}

void SearchIndexing::start()
{
    if (m_stop)
        return;
    m_shards = m_session.reader().searchIndex().missing();
    if (m_shards.empty()) {
        m_isDone = true;
        return Q_EMIT done();
    }
    m_of = int(m_shards.size());
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_window.progress().start(tr("Making all texts searchable, once"), true, Patience);
    next();
}

void SearchIndexing::next()
{
    if (m_shards.empty())
        return end({});
    m_window.progress().setProgress(m_of - int(m_shards.size()), m_of);
    const int shard = m_shards.back();
    m_session.writer().post(
        [shard, stop = m_stop](model::Casework &work) {
            work.searchIndex().make(shard, {.progress = {}, .cancelled = stop.get()});
        },
        this,
        [this, shard](const std::optional<Failure> &failure) {
            if (failure)
                return end(failure);
            putInOrder(shard);
        });
}

void SearchIndexing::putInOrder(int shard)
{
    m_session.writer().post([shard](model::Casework &work) { work.searchIndex().putInOrder(shard); }, this,
                            [this](const std::optional<Failure> &failure) {
                                if (failure)
                                    return end(failure);
                                m_shards.pop_back();
                                next();
                            });
}

void SearchIndexing::end(const std::optional<Failure> &failure)
{
    m_stop.reset();
    m_window.progress().finish();
    if (!failure) {
        m_isDone = true;
        return Q_EMIT done();
    }
    if (failure->kind() != Failure::Kind::Cancelled)
        return Q_EMIT failed(*failure);
    m_window.messages().tell({views::Tone::Warning,
                              tr("Not all texts are searchable yet. A search may miss some of them."), tr("Go on"),
                              [this] { start(); }});
}

} // namespace app
