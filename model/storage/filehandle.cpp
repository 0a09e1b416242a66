// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/filehandle.h"

#include "model/storage/fileerror.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace model {

namespace {

constexpr mode_t OwnerOnly = 0600;

int flagsOf(FileHandle::Mode mode)
{
    // O_NONBLOCK: a pipe put in place of a file must not make us wait for ever.
    constexpr int always = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    switch (mode) {
    case FileHandle::Mode::Read:
        return always | O_RDONLY;
    case FileHandle::Mode::ReadWrite:
        return always | O_RDWR;
    case FileHandle::Mode::CreateNew:
        return always | O_RDWR | O_CREAT | O_EXCL;
    case FileHandle::Mode::OpenOrCreate:
        return always | O_RDWR | O_CREAT;
    case FileHandle::Mode::Folder:
        return always | O_RDONLY | O_DIRECTORY;
    }
    return always;
}

// Calls again as long as a signal came in between.
template <typename Call>
auto untilNotInterrupted(Call call)
{
    decltype(call()) result;
    do
        result = call();
    while (result < 0 && errno == EINTR);
    return result;
}

} // namespace

FileHandle::FileHandle(const QString &path, Mode mode) : m_path(path)
{
    const QByteArray name = QFile::encodeName(path);
    m_descriptor = untilNotInterrupted([&] { return ::open(name.constData(), flagsOf(mode), OwnerOnly); });
    if (m_descriptor < 0)
        throw fileFailure(errno, m_path, "open");
    try {
        mustBe(mode);
    } catch (...) {
        ::close(std::exchange(m_descriptor, -1));
        throw;
    }
}

FileHandle::~FileHandle()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FileHandle::FileHandle(FileHandle &&other) noexcept
    : m_path(std::move(other.m_path)),
      m_descriptor(std::exchange(other.m_descriptor, -1))
{}

void FileHandle::mustBe(Mode mode) const
{
    struct stat info = {};
    if (::fstat(m_descriptor, &info) != 0)
        throw fileFailure(errno, m_path, "fstat");
    if (mode != Mode::Folder && !S_ISREG(info.st_mode))
        throw fileFailure(S_ISDIR(info.st_mode) ? EISDIR : EINVAL, m_path, "open");
}

qint64 FileHandle::size() const
{
    struct stat info = {};
    if (::fstat(m_descriptor, &info) != 0)
        throw fileFailure(errno, m_path, "fstat");
    return info.st_size;
}

QByteArray FileHandle::readFromStart(qsizetype limit) const
{
    QByteArray bytes(limit, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < limit) {
        const ssize_t got =
            untilNotInterrupted([&] { return ::pread(m_descriptor, bytes.data() + done, size_t(limit - done), done); });
        if (got < 0)
            throw fileFailure(errno, m_path, "pread");
        if (got == 0)
            break;
        done += got;
    }
    bytes.truncate(done);
    return bytes;
}

void FileHandle::writeAt(qint64 offset, QByteArrayView bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t put = untilNotInterrupted(
            [&] { return ::pwrite(m_descriptor, bytes.data() + done, size_t(bytes.size() - done), offset + done); });
        if (put < 0)
            throw fileFailure(errno, m_path, "pwrite");
        if (put == 0) // a disk that takes nothing and says nothing
            throw fileFailure(ENOSPC, m_path, "pwrite");
        done += put;
    }
}

void FileHandle::truncate(qint64 size)
{
    if (untilNotInterrupted([&] { return ::ftruncate(m_descriptor, size); }) != 0)
        throw fileFailure(errno, m_path, "ftruncate");
}

void FileHandle::sync()
{
    if (::fsync(m_descriptor) != 0)
        throw fileFailure(errno, m_path, "fsync");
}

void FileHandle::close()
{
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        throw fileFailure(errno, m_path, "close");
}

} // namespace model
