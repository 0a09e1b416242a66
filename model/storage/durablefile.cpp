// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/durablefile.h"

#include "model/storage/fileerror.h"
#include "model/storage/filehandle.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace model {

namespace {

void removeIfThere(const QByteArray &name, const QString &path)
{
    if (::unlink(name.constData()) != 0 && errno != ENOENT)
        throw fileFailure(errno, path, "unlink");
}

void writeAndSync(const QString &path, QByteArrayView content)
{
    FileHandle file(path, FileHandle::Mode::CreateNew);
    file.writeAt(0, content);
    file.sync();
    file.close();
}

} // namespace

QByteArray readSmallFile(const QString &path, qsizetype limit)
{
    return FileHandle(path, FileHandle::Mode::Read).readFromStart(limit);
}

void placeDurably(const QString &path, QByteArrayView content)
{
    const QString besidePath = path + QLatin1String(".part");
    const QByteArray beside = QFile::encodeName(besidePath);
    removeIfThere(beside, besidePath); // left by a crash: it was never the file
    try {
        writeAndSync(besidePath, content);
        if (::rename(beside.constData(), QFile::encodeName(path).constData()) != 0)
            throw fileFailure(errno, path, "rename");
    } catch (...) {
        ::unlink(beside.constData());
        throw;
    }
    syncFolder(QFileInfo(path).path());
}

void writeCopyDurably(const QString &path, const CopyPair &content, Copy which)
{
    Q_ASSERT(content.a.size() == content.b.size());
    FileHandle file(path, FileHandle::Mode::ReadWrite);
    file.writeAt(which == Copy::A ? 0 : content.a.size(), content.of(which));
    file.sync();
    file.close();
}

Rewritten rewriteCopiesDurably(const QString &path, const CopyPair &content, Copy first)
{
    writeCopyDurably(path, content, first);
    try {
        writeCopyDurably(path, content, otherThan(first));
    } catch (const Failure &) {
        return Rewritten::FirstOnly;
    }
    return Rewritten::Both;
}

void syncFolder(const QString &path)
{
    FileHandle folder(path, FileHandle::Mode::Folder);
    folder.sync();
    folder.close();
}

} // namespace model
