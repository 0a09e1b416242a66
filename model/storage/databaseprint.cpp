// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/databaseprint.h"

#include "model/storage/filehandle.h"

#include <QFile>
#include <sodium.h>

namespace model {

DatabasePrint DatabasePrint::of(const QString &databasePath)
{
    if (!QFile::exists(databasePath))
        return {};
    const FileHandle file(databasePath, FileHandle::Mode::Read);
    const QByteArray page = file.readFromStart(PageSize);
    DatabasePrint print;
    print.size = quint64(file.size());
    crypto_generichash(print.firstPage.data(), print.firstPage.size(), rawOf(QByteArrayView(page)),
                       static_cast<unsigned long long>(page.size()), nullptr, 0);
    return print;
}

} // namespace model
