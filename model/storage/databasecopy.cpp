// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/databasecopy.h"

#include "model/storage/durablefile.h"
#include "model/storage/fileerror.h"
#include "model/storage/filehandle.h"
#include "model/storage/migrator.h"
#include "model/storage/store.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <unistd.h>

namespace model {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ChunkSize = 1 << 20;

void copyBytes(const FileHandle &from, FileHandle &to)
{
    QByteArray chunk(ChunkSize, Qt::Uninitialized);
    qint64 offset = 0;
    while (true) {
        const ssize_t got = ::pread(from.descriptor(), chunk.data(), size_t(chunk.size()), offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw fileFailure(errno, from.path(), "pread");
        if (got == 0)
            return;
        to.writeAt(offset, QByteArrayView(chunk.constData(), got));
        offset += got;
    }
}

} // namespace

void copyDatabase(const QString &from, const QString &to, const StoreKey &key)
{
    const QString part = to + u".part"_s;
    QFile::remove(part); // of an attempt that was cut off
    try {
        const FileHandle source(from, FileHandle::Mode::Read);
        FileHandle target(part, FileHandle::Mode::CreateNew);
        copyBytes(source, target);
        target.sync();
        target.close();
        const auto proof = Store::open(part, key.clone(), Store::Access::ReadOnly);
        if (Migrator::versionOf(*proof) == 0)
            throw Failure(Failure::Kind::Damaged, u"The copy of the database has no content."_s, part);
    } catch (const Failure &) {
        QFile::remove(part);
        throw;
    }
    if (::rename(QFile::encodeName(part).constData(), QFile::encodeName(to).constData()) != 0)
        throw fileFailure(errno, to, "rename");
    syncFolder(QFileInfo(to).path());
}

} // namespace model
