// SPDX-License-Identifier: EUPL-1.2
// Says when a vault opens and when a new day begins how much is due: in the window, and with a notification where the
// desktop has a tray. Others can read a notification, so it holds a number and nothing of a case.
#pragma once

#include "app/session.h"
#include "model/casefile/leadtimes.h"

#include <QObject>
#include <QTimer>
#include <memory>

class QSystemTrayIcon;

namespace views {
class MainWindow;
}

namespace app {

// What somebody wants to be reminded of.
struct Reminders
{
    bool isOn = true;
    model::LeadTimes leads = model::LeadTimes::builtIn();
};

class TermReminder final : public QObject
{
    Q_OBJECT
public:
    TermReminder(Session &session, views::MainWindow &window, QObject *parent);
    ~TermReminder() override; // the icon goes with the vault

    void set(const Reminders &wanted);
    void remind();    // now
    void lookAtDay(); // reminds when it is another day than the last time; once a minute by itself

    [[nodiscard]] static QString text(int due);

Q_SIGNALS:
    void dayChanged();
    void failed(const model::Failure &failure);

private:
    void tell(int due);

    Session &m_session;
    views::MainWindow &m_window;
    QTimer m_minute;
    QDate m_day;
    Reminders m_wanted;
    std::unique_ptr<QSystemTrayIcon> m_tray; // only where there is a tray, and something to say
};

} // namespace app
