// SPDX-License-Identifier: EUPL-1.2
// One connection to one encrypted database file, for the thread that opened it. Hands out prepared statements to Query
// and keeps track of the transaction. Knows no table; must never log a bound value or let go of its file before its
// statements.
#pragma once

#include "model/core/failure.h"
#include "model/storage/storekey.h"

#include <QHash>
#include <QString>
#include <memory>

class QSqlDatabase;
class QSqlError;

namespace model {

struct PreparedStatement;

// Is told of the transactions of a connection: before one commits, while it can still write (what it throws is thrown
// by the commit, and everything rolls back), and when one was rolled back.
class CommitListener
{
public:
    virtual ~CommitListener() = default;
    virtual void beforeCommit() = 0;
    virtual void rolledBack() noexcept = 0;
};

class Store final
{
public:
    enum class Access { ReadWrite, ReadOnly };

    // Throws Failure: Conflict (exists), DiskFull, NotWritable.
    [[nodiscard]] static std::unique_ptr<Store> create(const QString &path, StoreKey key);
    // Throws Failure: Damaged (the slot's seal proved the key, so what cannot be read is damaged), NotWritable.
    [[nodiscard]] static std::unique_ptr<Store> open(const QString &path, StoreKey key, Access access);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    // Repositories call this before they write: a write outside a transaction is our mistake. Throws Failure{Internal}.
    void requireTransaction() const;
    // The next free id of a table, known before the row exists because the seal of its texts contains it.
    [[nodiscard]] qint64 allocateId(const char *table);

    void setListener(CommitListener *listener) { m_listener = listener; } // null: nobody

    // Statements without parameters, one after another; for migrations and pragmas. Throws with the line that failed.
    void runScript(const QByteArray &utf8);

private:
    friend class Query;
    friend class Transaction;

    Store(QString path, Access access);
    void connect(StoreKey key, int driverMode);
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] PreparedStatement *lease(const QString &sql);
    void begin();
    void commit();
    void rollback() noexcept;

    QString m_path;
    QString m_connection;
    Access m_access;
    bool m_inTransaction = false;
    CommitListener *m_listener = nullptr;
    QHash<QString, PreparedStatement *> m_statements;
    QHash<QByteArray, qint64> m_nextIds; // valid inside one transaction
};

// What an error of the driver means for the user. `sql` goes into the detail; bound values never do.
[[nodiscard]] Failure failureFrom(const QSqlError &error, const QString &sql);

} // namespace model
