// SPDX-License-Identifier: EUPL-1.2
// SQLCipher behind QtSql: the public API only, one encrypted file per connection, the key as bytes and never through
// QSqlDatabase. Must never open a file in clear, make a new vault by mistake, or keep the key after open().
//
//   auto driver = std::make_unique<SqlCipherDriver>(std::move(key), SqlCipherDriver::Mode::OpenExisting);
//   QSqlDatabase db = QSqlDatabase::addDatabase(driver.release(), name);
//   db.setDatabaseName(file);
//   if (!db.open()) … db.lastError() …          // ConnectionError; native code 26: wrong key or damaged
#pragma once

#include "model/storage/sqlcipheropening.h"

#include <QMutex>
#include <QSet>
#include <QSqlDriver>
#include <functional>
#include <optional>

namespace model {

class SqlCipherResult;

class SqlCipherDriver final : public QSqlDriver
{
    Q_OBJECT
public:
    using Mode = SqlCipherMode;
    struct Access
    {
        StoreKey key;
        Mode mode = Mode::OpenExisting;
    };
    using AccessSource = std::function<Access(const QString &file)>;

    // For one opening: the key is wiped by open(), whether it succeeds or not. All constructors may throw
    // Failure{Internal}.
    SqlCipherDriver(StoreKey key, Mode mode);
    // For several: asked at every open(), for whoever keeps the key elsewhere and must be able to reopen (finding F13).
    explicit SqlCipherDriver(AccessSource access);
    ~SqlCipherDriver() override;

    // Options: empty, or "QSQLCIPHER_BUSY_TIMEOUT=milliseconds". User and password must be empty.
    bool open(const QString &file, const QString &user, const QString &password, const QString &host, int port,
              const QString &options) override;
    void close() override; // takes the statements back from all queries, so nothing keeps the key in memory

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    [[nodiscard]] QSqlResult *createResult() const override;
    [[nodiscard]] QVariant handle() const override; // sqlite3 *

    bool beginTransaction() override; // BEGIN IMMEDIATE: fail at once or not at all; a reading connection: BEGIN
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    // Many statements, by SQLite's own idea of where one ends; migrations only. `failedLine` counts from 1.
    bool runScript(const QByteArray &utf8, int *failedLine = nullptr);

    [[nodiscard]] QStringList tables(QSql::TableType types) const override;
    [[nodiscard]] QSqlRecord record(const QString &table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString &table) const override;
    [[nodiscard]] QString formatValue(const QSqlField &field, bool trimStrings) const override;
    [[nodiscard]] QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;

public Q_SLOTS:
    bool cancelQuery() override; // from any thread while the connection is open; never during a commit

private:
    friend class SqlCipherResult;

    std::optional<Access> takeAccess(const QString &file);
    bool refuse(const QString &why);
    bool runTransaction(const char *sql);
    void takeError(const QString &what, int type, int code);

    std::optional<Access> m_once;
    AccessSource m_access;
    Mode m_mode = Mode::OpenExisting;
    sqlite3 *m_db = nullptr;
    QMutex m_committing;
    mutable QSet<SqlCipherResult *> m_results; // createResult() is const
};

} // namespace model
