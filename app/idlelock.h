// SPDX-License-Identifier: EUPL-1.2
// Asks for the vault to be locked: after some minutes without keyboard or mouse (the last minute is counted down), when
// the session locks, and when the machine goes to sleep (logind over D-Bus). It watches and tells; locking is done by
// others.
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace app {

class IdleLock final : public QObject
{
    Q_OBJECT
public:
    // A second may be shorter, so that a test need not wait for a minute.
    explicit IdleLock(QObject *parent = nullptr, std::chrono::milliseconds second = std::chrono::seconds(1));

    void start(int minutes); // when a vault was unlocked
    void stop();             // when it was locked

Q_SIGNALS:
    void countdown(int secondsLeft); // once a second in the last minute; 0: no longer
    void lockRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void prepareForSleep(bool asleep);
    void sessionLocked();

private:
    void tick();
    [[nodiscard]] bool isCountingDown() const;
    void watchLogind();

    QTimer m_second;
    int m_limit = 0; // seconds; 0: not watching
    int m_idle = 0;  // seconds since the last sign of life
};

} // namespace app
