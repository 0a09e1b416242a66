// SPDX-License-Identifier: EUPL-1.2
// What Qt's own QSQLITE adds to plain SQLite, as the yardstick for our driver. A program of its own, because two
// SQLites must not meet in one process. Prints five lines "name api qt" in microseconds, which driverbench reads.
#include "tests/bench/driverload.h"

#include <QCoreApplication>
#include <QTemporaryDir>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        db.setDatabaseName(folder.filePath(QStringLiteral("plain.db")));
        bench::check(db.open(), "opening");
        auto *const api = *static_cast<sqlite3 *const *>(db.driver()->handle().constData());
        bench::run(api, "PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = -16000; PRAGMA foreign_keys = 1");
        const bench::Measured times = bench::measure(db, api);
        std::printf("read %f %f\n", times.read.api.median(), times.read.qt.median());
        std::printf("inside %f %f\n", times.inside.api.median(), times.inside.qt.median());
        std::printf("insert %f %f\n", times.insert.api.median(), times.insert.qt.median());
        std::printf("scan %f %f\n", times.scan.api.median(), times.scan.qt.median());
        std::printf("forward %f %f\n", times.forward.api.median(), times.forward.qt.median());
    }
    QSqlDatabase::removeDatabase(QLatin1String(QSqlDatabase::defaultConnection));
    return 0;
}
