// SPDX-License-Identifier: EUPL-1.2
// Makes the index of a vault of an older format, once: table by table on the writing thread, each posted when the one
// before is done, so that what is typed meanwhile is saved in between. With how far it is, and to be stopped; until it
// is done a search may miss a text, so whoever stops it is told. Locking stops it without a word.
#pragma once

#include "app/session.h"

#include <QObject>
#include <atomic>
#include <memory>

namespace views {
class MainWindow;
} // namespace views

namespace app {

class SearchIndexing final : public QObject
{
    Q_OBJECT
public:
    SearchIndexing(Session &session, views::MainWindow &window, QObject *parent);
    ~SearchIndexing() override;

    void start();
    [[nodiscard]] bool isDone() const { return m_isDone; }

Q_SIGNALS:
    void done(); // every text can be found
    void failed(const model::Failure &failure);

private:
    void next();
    void putInOrder(int shard);
    void end(const std::optional<model::Failure> &failure);

    Session &m_session;
    views::MainWindow &m_window;
    std::vector<int> m_shards; // still to be made
    int m_of = 0;
    bool m_isDone = false;
    std::shared_ptr<std::atomic_bool> m_stop; // as long as it goes on; the writing thread may outlive this
};

} // namespace app
