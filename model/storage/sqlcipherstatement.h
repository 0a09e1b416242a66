// SPDX-License-Identifier: EUPL-1.2
// One statement of SQLite and the values bound to it: prepared once, run many times, let go of in time.
// Must never keep a bound value longer than the run that needs it, and never take two statements for one.
#pragma once

#include "model/storage/sqlciphervalues.h"

#include <QSqlError>

struct sqlite3;

namespace model {

class SqlCipherStatement final
{
public:
    SqlCipherStatement() = default;
    Q_DISABLE_COPY_MOVE(SqlCipherStatement)
    ~SqlCipherStatement() { finalize(); }

    // Both say in error() why they could not.
    [[nodiscard]] bool prepare(sqlite3 *db, const QString &sql); // null: the database is closed
    [[nodiscard]] bool bind(const QVariantList &values);
    int step(); // an SQLite code

    void reset() noexcept; // ends the run: no lock, no bound value; may be run again
    void finalize() noexcept;

    [[nodiscard]] sqlite3_stmt *get() const { return m_statement; }
    [[nodiscard]] bool isPrepared() const { return m_statement; }
    [[nodiscard]] bool onlyReads() const { return m_onlyReads; }
    [[nodiscard]] int columnCount() const; // certain after the first step: a changed schema is only noticed there
    [[nodiscard]] int placeOf(const QString &name) const; // from 0; -1 unless SQLite itself knows this placeholder

    [[nodiscard]] qint64 totalChanges() const; // of the connection, since it was opened
    [[nodiscard]] int changes() const;         // by the last statement that changed a row
    [[nodiscard]] qint64 lastInsertId() const;

    [[nodiscard]] const QSqlError &error() const { return m_error; }
    [[nodiscard]] QSqlError errorNow(const QString &what, int code) const; // with what the library says about it

private:
    bool fail(const QString &what, int code);

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    BoundBytes m_bound;
    QSqlError m_error;
    int m_parameters = 0;
    bool m_hasNames = false; // placeholders that Qt's scanner did not know and left as they were
    bool m_onlyReads = false;
    bool m_isRunning = false;
};

} // namespace model
