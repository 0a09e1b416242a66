// SPDX-License-Identifier: EUPL-1.2
// Standard output for results, standard error for everything else; progress only where somebody watches. Whatever came
// from a file or a vault is made harmless for a terminal first. It must never be given a passphrase.
#pragma once

#include <QString>

class QIODevice;

namespace app {

// Control characters and marks that turn the direction of writing become U+FFFD: a cell must not steer a terminal.
[[nodiscard]] QString harmless(const QString &text);

class Console final
{
public:
    void out(const QString &line);  // a result
    void note(const QString &line); // for the person, not for the next program
    void progress(qint64 done, qint64 of);
    void finish(); // everything is written; throws Failure{DiskFull}

private:
    void clearProgress();

    qint64 m_shown = -1;
};

} // namespace app
