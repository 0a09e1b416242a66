// SPDX-License-Identifier: EUPL-1.2
#include "app/idlelock.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QEvent>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int CountdownSeconds = 60;

bool isSignOfLife(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleLock::IdleLock(QObject *parent, std::chrono::milliseconds second) : QObject(parent)
{
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, &IdleLock::tick);
    QCoreApplication::instance()->installEventFilter(this);
    watchLogind();
}

void IdleLock::watchLogind()
{
    // Where there is no system bus (a container, a test) these connections fail, and the idle time alone guards.
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    bus.connect(u"org.freedesktop.login1"_s, QString(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                SLOT(sessionLocked()));
}

void IdleLock::start(int minutes)
{
    m_limit = minutes * 60;
    m_idle = 0;
    m_second.start();
}

void IdleLock::stop()
{
    const bool told = isCountingDown();
    m_limit = 0;
    m_idle = 0;
    m_second.stop();
    if (told)
        Q_EMIT countdown(0);
}

bool IdleLock::isCountingDown() const
{
    return m_limit > 0 && m_idle > 0 && m_limit - m_idle <= CountdownSeconds;
}

void IdleLock::tick()
{
    ++m_idle;
    const int left = m_limit - m_idle;
    if (left <= 0) {
        stop();
        Q_EMIT lockRequested();
    } else if (left <= CountdownSeconds) {
        Q_EMIT countdown(left);
    }
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (m_limit > 0 && isSignOfLife(event->type())) {
        const bool told = isCountingDown();
        m_idle = 0;
        if (told)
            Q_EMIT countdown(0);
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::prepareForSleep(bool asleep)
{
    if (asleep && m_limit > 0)
        Q_EMIT lockRequested();
}

void IdleLock::sessionLocked()
{
    if (m_limit > 0)
        Q_EMIT lockRequested();
}

} // namespace app
