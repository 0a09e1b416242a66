// SPDX-License-Identifier: EUPL-1.2
// A file that exists in memory only (memfd): what a child process may read of a document, without a name, without a
// disk. It grows while it is filled, cannot be changed afterwards, and is overwritten before it is given back.
#pragma once

#include <QByteArrayView>

namespace app {

class MemoryFile final
{
public:
    MemoryFile(); // throws Failure{OutOfMemory}
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    void append(QByteArrayView bytes); // throws Failure{OutOfMemory}
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] int descriptor() const { return m_descriptor; } // for a child; its own stays closed to others
    [[nodiscard]] QByteArray head(qsizetype most) const;          // the first bytes

private:
    int m_descriptor = -1;
    qint64 m_size = 0;
};

} // namespace app
