// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/outsidefile.h"

#include "model/core/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::OutsideFile)
};

[[noreturn]] void fail(const QString &sentence, int error = 0)
{
    throw Failure(Failure::Kind::BadInput, sentence, error ? QString::fromLatin1(strerrorname_np(error)) : QString());
}

QString whyNotOpened(int error, const QString &name)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return Text::tr("“%1” is not there any more.").arg(name);
    case EACCES:
    case EPERM:
        return Text::tr("You have no right to read “%1”.").arg(name);
    default:
        return Text::tr("“%1” cannot be read.").arg(name);
    }
}

bool isSame(const timespec &one, const timespec &other)
{
    return one.tv_sec == other.tv_sec && one.tv_nsec == other.tv_nsec;
}

} // namespace

// O_NONBLOCK: a pipe that nobody writes to must not hold the program up before it is seen to be one.
OutsideFile::OutsideFile(const QString &path) : m_name(QFileInfo(path).fileName())
{
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (m_descriptor < 0)
        fail(whyNotOpened(errno, m_name), errno);
    try {
        mustFit();
    } catch (const Failure &) {
        ::close(m_descriptor);
        throw;
    }
    ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
}

OutsideFile::~OutsideFile()
{
    ::close(m_descriptor);
}

void OutsideFile::mustFit()
{
    if (::fstat(m_descriptor, &m_before) != 0)
        fail(whyNotOpened(errno, m_name), errno);
    if (S_ISDIR(m_before.st_mode))
        fail(Text::tr("“%1” is a folder. Add the files in it.").arg(m_name));
    if (!S_ISREG(m_before.st_mode))
        fail(Text::tr("“%1” is no ordinary file.").arg(m_name));
    if (m_before.st_size == 0)
        fail(Text::tr("“%1” is empty.").arg(m_name));
    if (m_before.st_size > MostBytes)
        fail(Text::tr("“%1” is larger than 2 GB.").arg(m_name));
}

void OutsideFile::failChanged() const
{
    fail(Text::tr("“%1” changed while it was being read. Nothing of it was kept.").arg(m_name));
}

void OutsideFile::read(char *to, qsizetype count)
{
    while (count > 0) {
        const ssize_t got = ::read(m_descriptor, to, std::size_t(count));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            fail(Text::tr("“%1” could not be read to its end. Is its disk still there? Nothing of it was kept.")
                     .arg(m_name),
                 errno);
        if (got == 0) // it was cut short
            failChanged();
        to += got;
        count -= qsizetype(got);
    }
}

// Longer, or written over: then the time tells. That it was given another name or thrown away meanwhile is no matter:
// what was read is whole.
void OutsideFile::mustBeUnchanged()
{
    struct stat now = {};
    if (::fstat(m_descriptor, &now) != 0 || now.st_size != m_before.st_size || !isSame(now.st_mtim, m_before.st_mtim))
        failChanged();
}

} // namespace model
