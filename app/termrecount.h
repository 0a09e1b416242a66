// SPDX-License-Identifier: EUPL-1.2
// Counts all terms anew, once, when this program knows newer rules or decrees than the one that counted last: on the
// writing thread, with how far it is, and to be stopped. Until it is done the lists may miss a date, so whoever stops
// it is told so; locking stops it without a word, and the next unlocking begins again.
#pragma once

#include "app/session.h"

#include <QTimer>
#include <atomic>
#include <memory>

namespace views {
class MainWindow;
} // namespace views

namespace app {

class TermRecount final : public QObject
{
    Q_OBJECT
public:
    TermRecount(Session &session, views::MainWindow &window, QObject *parent);
    ~TermRecount() override;

    void start();

Q_SIGNALS:
    void counted(); // all terms are those of this program
    void failed(const model::Failure &failure);

private:
    // Shared with the writing thread, which may go on for a moment when this is gone.
    struct Walk
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> of = 0;
        std::atomic_bool isStopped = false;
    };

    void end(const std::optional<model::Failure> &failure);
    void sayItWasStopped();

    Session &m_session;
    views::MainWindow &m_window;
    std::shared_ptr<Walk> m_walk; // as long as it goes on
    QTimer m_look;                // how far it is
};

} // namespace app
