// SPDX-License-Identifier: EUPL-1.2
// A disk that is full after so many bytes of each file, for as long as this object lives: every write beyond fails.
#pragma once

#include <csignal>
#include <sys/resource.h>

namespace tests {

class FullDisk final
{
public:
    explicit FullDisk(rlim_t roomPerFile) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full = {roomPerFile, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int);
};

} // namespace tests
