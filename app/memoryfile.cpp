// SPDX-License-Identifier: EUPL-1.2
#include "app/memoryfile.h"

#include "model/core/failure.h"

#include <QCoreApplication>
#include <cerrno>
#include <sys/mman.h>
#include <unistd.h>

namespace app {

using model::Failure;

namespace {

[[noreturn]] void fail()
{
    throw Failure(Failure::Kind::OutOfMemory,
                  QCoreApplication::translate("app::MemoryFile", "There is not enough memory to show this document."));
}

} // namespace

MemoryFile::MemoryFile() : m_descriptor(::memfd_create("document", MFD_CLOEXEC))
{
    if (m_descriptor < 0)
        fail();
}

MemoryFile::~MemoryFile()
{
    if (void *all = m_size > 0 ? ::mmap(nullptr, size_t(m_size), PROT_WRITE, MAP_SHARED, m_descriptor, 0) : MAP_FAILED;
        all != MAP_FAILED) {
        ::explicit_bzero(all, size_t(m_size));
        ::munmap(all, size_t(m_size));
    }
    ::close(m_descriptor);
}

void MemoryFile::append(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::pwrite(m_descriptor, bytes.data(), size_t(bytes.size()), off_t(m_size));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            fail();
        m_size += written;
        bytes = bytes.sliced(written);
    }
}

QByteArray MemoryFile::head(qsizetype most) const
{
    QByteArray bytes(qsizetype(std::min<qint64>(most, m_size)), '\0');
    const ssize_t got = ::pread(m_descriptor, bytes.data(), size_t(bytes.size()), 0);
    bytes.truncate(std::max<ssize_t>(got, 0));
    return bytes;
}

} // namespace app
