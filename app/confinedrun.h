// SPDX-License-Identifier: EUPL-1.2
// One run of a program that decodes the file of a stranger: confined, in an empty environment, with that file as its
// standard input and nothing else, within so much time and with so much output. Whatever goes wrong is one answer: it
// cannot be shown. Destroying it kills the program.
#pragma once

#include "app/confinement.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <optional>

namespace app {

class MemoryFile;

class ConfinedRun final : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int milliseconds = 20'000; // on the clock of the wall
        qsizetype output = 80 * 1024 * 1024;
        Confinement confinement = {};
    };
    using Done = std::function<void(std::optional<QByteArray>)>; // nothing: it cannot be shown

    explicit ConfinedRun(Limits limits, QObject *parent = nullptr);
    ~ConfinedRun() override;

    // `input` must outlive the run. `done` is called once, on this thread, unless it is stopped before.
    void start(const QString &program, const QStringList &arguments, const MemoryFile &input, Done done);
    void stop();

private:
    void take();
    void finish(bool isGood);

    Limits m_limits;
    QProcess m_process;
    QTimer m_clock;
    QByteArray m_output;
    Done m_done;
};

} // namespace app
