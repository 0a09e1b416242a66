// SPDX-License-Identifier: EUPL-1.2
#include "app/termreminder.h"

#include "model/casefile/agenda.h"
#include "views/mainwindow.h"
#include "views/widgets/messagebar.h"

#include <QSystemTrayIcon>

namespace app {

using namespace Qt::StringLiterals;
using model::Failure;

TermReminder::TermReminder(Session &session, views::MainWindow &window, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_window(window),
      m_day(session.clock().today())
{
    connect(&m_minute, &QTimer::timeout, this, &TermReminder::lookAtDay);
    m_minute.start(std::chrono::minutes(1));
}

TermReminder::~TermReminder() = default;

void TermReminder::set(const Reminders &wanted)
{
    m_wanted = wanted;
    if (!wanted.isOn)
        m_tray.reset();
}

void TermReminder::lookAtDay()
{
    const QDate today = m_session.clock().today();
    if (today == m_day)
        return;
    m_day = today;
    Q_EMIT dayChanged();
    remind();
}

void TermReminder::remind()
{
    if (!m_wanted.isOn)
        return;
    const auto due = std::make_shared<int>(0);
    m_session.lister().post([due, leads = m_wanted.leads, today = m_session.clock().today()](
                                model::Casework &work) { *due = model::Agenda(work.store()).countNear(today, leads); },
                            this,
                            [this, due](const std::optional<Failure> &failure) {
                                if (failure)
                                    return Q_EMIT failed(*failure);
                                if (*due > 0 && m_wanted.isOn)
                                    tell(*due);
                            });
}

QString TermReminder::text(int due)
{
    return tr("%n term(s) and promised days end soon, or have passed.", nullptr, due);
}

void TermReminder::tell(int due)
{
    m_window.messages().tell(
        {views::Tone::Warning, text(due), tr("Show them"), [&window = m_window] { window.showScreen(u"today"_s); }});
    if (m_window.isAlone() || !QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray)
        m_tray = std::make_unique<QSystemTrayIcon>(m_window.windowIcon());
    m_tray->show();
    m_tray->showMessage(u"Meldwijzer"_s, text(due), QSystemTrayIcon::Information);
}

} // namespace app
