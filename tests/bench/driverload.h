// SPDX-License-Identifier: EUPL-1.2
// The same statements twice: by the C API of whatever SQLite this program is linked to, and through QtSql. Included by
// driverbench (SQLCipher and our driver) and by qsqlitebench (plain SQLite and QSQLITE), so that both measure exactly
// the same work. Must never know which of the two it is in.
#pragma once

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <sqlite3.h>
#include <vector>

namespace bench {

constexpr int Rows = 50000;
constexpr int Reads = 10000;
constexpr int Inserts = 10000;
constexpr int Rounds = 40; // short pieces, taken in turns, the middle one of each counts: this machine is shared

inline const char *const MakeTable = "CREATE TABLE entry (id INTEGER PRIMARY KEY, kind INTEGER, title TEXT, body TEXT)";
inline const char *const Insert = "INSERT INTO entry (kind, title, body) VALUES (?, ?, ?)";
inline const char *const Read = "SELECT id, kind, title, body FROM entry WHERE id = ?";
inline const char *const Scan = "SELECT id, kind, title, body FROM entry";
inline const QString Title = QStringLiteral("Advice on allegation 7");
inline const QString Body = QStringLiteral("The person concerned was heard; one witness remains. Fictional.");

inline void check(bool done, const char *what)
{
    if (done)
        return;
    std::fprintf(stderr, "bench: %s failed\n", what);
    std::exit(2);
}

inline void run(sqlite3 *db, const char *sql)
{
    check(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
}

// The same ids for everybody, far apart so that pages of the whole table are touched.
inline qint64 idOf(int i)
{
    return (qint64(i) * 7919) % Rows + 1;
}

// --- C API: what a careful program without Qt would do

inline sqlite3_stmt *prepared(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) == SQLITE_OK, sql);
    return statement;
}

inline qint64 take(sqlite3_stmt *row)
{
    qint64 sum = sqlite3_column_int64(row, 0) + sqlite3_column_int64(row, 1);
    for (const int column : {2, 3})
        sum += sqlite3_column_text(row, column)[0] + sqlite3_column_bytes(row, column);
    return sum;
}

inline qint64 readByApi(sqlite3 *db)
{
    sqlite3_stmt *statement = prepared(db, Read);
    qint64 sum = 0;
    for (int i = 0; i < Reads; ++i) {
        sqlite3_bind_int64(statement, 1, idOf(i));
        check(sqlite3_step(statement) == SQLITE_ROW, Read);
        sum += take(statement);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    return sum;
}

inline qint64 insertByApi(sqlite3 *db)
{
    sqlite3_stmt *statement = prepared(db, Insert);
    const QByteArray title = Title.toUtf8();
    const QByteArray body = Body.toUtf8();
    for (int i = 0; i < Inserts; ++i) {
        sqlite3_bind_int64(statement, 1, i);
        sqlite3_bind_text(statement, 2, title.constData(), int(title.size()), SQLITE_TRANSIENT);
        sqlite3_bind_text(statement, 3, body.constData(), int(body.size()), SQLITE_TRANSIENT);
        check(sqlite3_step(statement) == SQLITE_DONE, Insert);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    return sqlite3_last_insert_rowid(db);
}

inline qint64 scanByApi(sqlite3 *db)
{
    sqlite3_stmt *statement = prepared(db, Scan);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        sum += take(statement);
    sqlite3_finalize(statement);
    return sum;
}

// --- QtSql: what our repositories do

inline qint64 take(const QSqlQuery &row)
{
    qint64 sum = row.value(0).toLongLong() + row.value(1).toLongLong();
    for (const int column : {2, 3}) {
        const QString text = row.value(column).toString();
        sum += text[0].unicode() + text.size();
    }
    return sum;
}

inline qint64 readByQt(const QSqlDatabase &db)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    check(query.prepare(QString::fromLatin1(Read)), Read);
    qint64 sum = 0;
    for (int i = 0; i < Reads; ++i) {
        query.bindValue(0, idOf(i));
        check(query.exec() && query.next(), Read);
        sum += take(query);
    }
    return sum;
}

inline qint64 insertByQt(const QSqlDatabase &db)
{
    QSqlQuery query(db);
    check(query.prepare(QString::fromLatin1(Insert)), Insert);
    for (int i = 0; i < Inserts; ++i) {
        query.bindValue(0, i);
        query.bindValue(1, Title);
        query.bindValue(2, Body);
        check(query.exec(), Insert);
    }
    return query.lastInsertId().toLongLong();
}

inline qint64 scanByQt(const QSqlDatabase &db, bool forwardOnly)
{
    QSqlQuery query(db);
    query.setForwardOnly(forwardOnly);
    check(query.exec(QString::fromLatin1(Scan)), Scan);
    qint64 sum = 0;
    while (query.next())
        sum += take(query);
    return sum;
}

// --- Measuring: in microseconds per piece of work

class Times final
{
public:
    void add(double time) { m_all.push_back(time); }
    [[nodiscard]] double median() const
    {
        std::vector<double> sorted = m_all;
        std::ranges::sort(sorted);
        return sorted[sorted.size() / 2];
    }

private:
    std::vector<double> m_all;
};

struct Pair
{
    Times api;
    Times qt;
};

struct Measured
{
    Pair read;   // each on its own, as a screen reads
    Pair inside; // within one transaction, where the bare API is at its fastest
    Pair insert;
    Pair scan;    // a query that can be scrolled
    Pair forward; // forward only
};

// Processor time, not the clock on the wall: nothing here waits for a disk, and others use this machine.
inline double microsecondsOfProcessor()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

template <typename Work>
void take(Times &times, int pieces, Work work)
{
    const double start = microsecondsOfProcessor();
    work();
    times.add((microsecondsOfProcessor() - start) / pieces);
}

// `db` is open and empty. Both sides use one connection, so settings, cache and allocator are the same.
inline Measured measure(const QSqlDatabase &db, sqlite3 *api)
{
    run(api, MakeTable);
    run(api, "BEGIN");
    for (int filled = 0; filled < Rows; filled += Inserts)
        insertByApi(api);
    run(api, "COMMIT");
    check(scanByApi(api) == scanByQt(db, true) && readByApi(api) == readByQt(db), "both sides reading the same");

    Measured times;
    for (int round = 0; round < Rounds; ++round) {
        take(times.read.api, Reads, [&] { readByApi(api); });
        take(times.read.qt, Reads, [&] { readByQt(db); });
        run(api, "BEGIN");
        take(times.inside.api, Reads, [&] { readByApi(api); });
        take(times.inside.qt, Reads, [&] { readByQt(db); });
        take(times.scan.api, Rows, [&] { scanByApi(api); });
        take(times.scan.qt, Rows, [&] { scanByQt(db, false); });
        take(times.forward.qt, Rows, [&] { scanByQt(db, true); });
        run(api, "ROLLBACK");
        run(api, "BEGIN IMMEDIATE");
        take(times.insert.api, Inserts, [&] { insertByApi(api); });
        run(api, "ROLLBACK");
        run(api, "BEGIN IMMEDIATE");
        take(times.insert.qt, Inserts, [&] { insertByQt(db); });
        run(api, "ROLLBACK");
    }
    times.forward.api = times.scan.api;
    return times;
}

} // namespace bench
