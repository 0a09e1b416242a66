// SPDX-License-Identifier: EUPL-1.2
// Our driver against the bare C API of SQLCipher, and what it adds against what QSQLITE adds to plain SQLite
// (qsqlitebench, started from here). Prints a table; exit code 1 when a limit of issue 2, "Speed", is passed.
#include "model/storage/sqlcipherdriver.h"
#include "tests/bench/driverload.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSqlError>
#include <QTemporaryDir>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)

using model::SqlCipherDriver;

namespace {

constexpr double WorstRatio = 1.3;
constexpr double WorstScan = 0.6; // microseconds per row of four columns, above the C API

bench::Measured measureOurs()
{
    const QTemporaryDir folder;
    const QString name = QStringLiteral("bench");
    bench::Measured best;
    {
        model::StoreKey key{model::SecretBytes::random(model::StoreKey::KeySize),
                            QByteArray(model::StoreKey::SaltSize, 's')};
        QSqlDatabase db =
            QSqlDatabase::addDatabase(new SqlCipherDriver(std::move(key), SqlCipherDriver::Mode::Create), name);
        db.setDatabaseName(folder.filePath(QStringLiteral("cases.db")));
        bench::check(db.open(), qPrintable(db.lastError().text()));
        best = bench::measure(db, *static_cast<sqlite3 *const *>(db.driver()->handle().constData()));
    }
    QSqlDatabase::removeDatabase(name);
    return best;
}

bench::Measured measureQSqlite()
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/qsqlitebench"), {});
    bench::check(process.waitForFinished(-1) && process.exitCode() == 0, "qsqlitebench");
    bench::Measured best;
    bench::Pair *const pairs[] = {&best.read, &best.inside, &best.insert, &best.scan, &best.forward};
    for (bench::Pair *pair : pairs) {
        const QList<QByteArray> words = process.readLine().simplified().split(' ');
        bench::check(words.size() == 3, "reading what qsqlitebench prints");
        pair->api.add(words[1].toDouble());
        pair->qt.add(words[2].toDouble());
    }
    return best;
}

bool judge(const char *name, double value, double limit, const char *unit)
{
    const bool isGood = value <= limit;
    std::printf("%-46s %7.3f %-3s limit %6.3f  %s\n", name, value, unit, limit, isGood ? "PASS" : "FAIL");
    return isGood;
}

void show(const char *name, const bench::Pair &ours, const bench::Pair &theirs)
{
    std::printf("%-26s %9.3f %9.3f %9.3f   %9.3f %9.3f %9.3f\n", name, ours.api.median(), ours.qt.median(),
                ours.qt.median() - ours.api.median(), theirs.api.median(), theirs.qt.median(),
                theirs.qt.median() - theirs.api.median());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bench::Measured ours = measureOurs();
    const bench::Measured theirs = measureQSqlite();

    std::printf("microseconds each                SQLCipher                       plain SQLite\n");
    std::printf("%-26s %9s %9s %9s   %9s %9s %9s\n", "", "C API", "driver", "adds", "C API", "QSQLITE", "adds");
    show("point read", ours.read, theirs.read);
    show("point read, within BEGIN", ours.inside, theirs.inside);
    show("insert", ours.insert, theirs.insert);
    show("scan, row", ours.scan, theirs.scan);
    show("forward-only scan, row", ours.forward, theirs.forward);
    std::printf("\n");

    const std::array results{
        judge("point read, times the C API", ours.read.qt.median() / ours.read.api.median(), WorstRatio, ""),
        judge("point read within BEGIN, times the C API", ours.inside.qt.median() / ours.inside.api.median(),
              WorstRatio, ""),
        judge("insert, times the C API", ours.insert.qt.median() / ours.insert.api.median(), WorstRatio, ""),
        judge("scan, above the C API", ours.scan.qt.median() - ours.scan.api.median(), WorstScan, "us"),
        judge("forward-only scan, above the C API", ours.forward.qt.median() - ours.forward.api.median(), WorstScan,
              "us"),
        judge("scan adds, against QSQLITE", ours.scan.qt.median() - ours.scan.api.median(),
              theirs.scan.qt.median() - theirs.scan.api.median(), "us"),
        judge("forward-only adds, against QSQLITE", ours.forward.qt.median() - ours.forward.api.median(),
              theirs.forward.qt.median() - theirs.forward.api.median(), "us"),
    };
    return std::ranges::all_of(results, [](bool good) { return good; }) ? 0 : 1;
}
