// SPDX-License-Identifier: EUPL-1.2
#include "app/confinedrun.h"

#include "app/memoryfile.h"

#include <QProcessEnvironment>
#include <cstring>
#include <unistd.h>

namespace app {

using namespace Qt::StringLiterals;

namespace {

// What was decoded is a picture of a case.
void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        ::explicit_bzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

// Not the user's folders, not the user's session: no configuration and no plugin of hers is looked for.
QProcessEnvironment emptyEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, u"/nonexistent"_s);
    return environment;
}

} // namespace

ConfinedRun::ConfinedRun(Limits limits, QObject *parent) : QObject(parent), m_limits(limits)
{
    m_clock.setSingleShot(true);
    m_process.setProcessEnvironment(emptyEnvironment());
    m_process.setWorkingDirectory(u"/"_s);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_clock, &QTimer::timeout, this, [this] { finish(false); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ConfinedRun::take);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(false);
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        take();
        finish(code == 0 && status == QProcess::NormalExit);
    });
}

ConfinedRun::~ConfinedRun()
{
    stop();
}

void ConfinedRun::start(const QString &program, const QStringList &arguments, const MemoryFile &input, Done done)
{
    stop();
    m_done = std::move(done);
    Confinement limits = m_limits.confinement;
    limits.standardInput = input.descriptor();
    m_process.setChildProcessModifier([limits] {
        if (!confine(limits))
            ::_exit(127);
    });
    m_clock.start(m_limits.milliseconds);
    m_process.start(program, arguments, QIODevice::ReadOnly);
}

void ConfinedRun::take()
{
    QByteArray some = m_process.readAllStandardOutput();
    m_output += some;
    wipe(some);
    if (m_output.size() > m_limits.output)
        finish(false);
}

void ConfinedRun::finish(bool isGood)
{
    if (!m_done)
        return;
    const Done done = std::exchange(m_done, {});
    std::optional<QByteArray> answer;
    if (isGood)
        answer = std::move(m_output);
    stop();
    done(std::move(answer));
}

void ConfinedRun::stop()
{
    m_done = {};
    m_clock.stop();
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(1000); // it was killed: that is at once
    }
    wipe(m_output);
}

} // namespace app
