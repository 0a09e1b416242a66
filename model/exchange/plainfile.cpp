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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(Failure::Kind::NotWritable, file);
    // Before the first byte is in it; also when a file with wider rights is replaced.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        fail(Failure::Kind::NotWritable, file);
    if (file.write(bytes) != bytes.size() || !file.commit())
        fail(Failure::Kind::DiskFull, file);
}

} // namespace model
