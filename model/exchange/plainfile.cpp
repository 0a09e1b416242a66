// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/plainfile.h"

#include "model/core/failure.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace model {

namespace {

[[noreturn]] void fail(Failure::Kind kind, const QSaveFile &file)
{
    const QString text =
        kind == Failure::Kind::DiskFull
            ? QCoreApplication::translate("model::PlainFile", "The file could not be written to its end.")
            : QCoreApplication::translate("model::PlainFile", "No file can be written at the place you chose.");
    throw Failure(kind, text, file.errorString());
}

} // namespace

void saveBytes(const QString &path, const QByteArray &bytes)
{
    bool isDone = false;
    savePieces(path, [&](QByteArray &piece) {
        piece = bytes;
        return !std::exchange(isDone, true);
    });
}

void savePieces(const QString &path, const std::function<bool(QByteArray &)> &next)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(Failure::Kind::NotWritable, file);
    // Before the first byte is in it; also when a file with wider rights is replaced.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        fail(Failure::Kind::NotWritable, file);
    QByteArray piece;
    while (next(piece))
        if (file.write(piece) != piece.size())
            fail(Failure::Kind::DiskFull, file);
    if (!file.commit())
        fail(Failure::Kind::DiskFull, file);
}

} // namespace model
