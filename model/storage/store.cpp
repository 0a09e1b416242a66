// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/store.h"

#include "model/storage/preparedstatement.h"
#include "model/storage/query.h"
#include "model/storage/sqlcipherdriver.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace model {

using namespace Qt::StringLiterals;

namespace {

// SQLite's primary result codes that the user can do something about (sqlite3.h; this file does not include it).
enum SqliteCode {
    Error = 1,
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26
};

// lupdate reads the context from here, also for functions outside the class.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(model::Store)
};

} // namespace

Failure failureFrom(const QSqlError &error, const QString &sql)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = u"%1: %2 [%3]"_s.arg(error.nativeErrorCode(), error.databaseText(), sql.simplified());
    switch (code) {
    case Full:
        return {Failure::Kind::DiskFull, Texts::tr("The disk is full; this was not saved."), detail};
    case Busy:
    case Locked:
        return {Failure::Kind::Locked, Texts::tr("The vault is busy with other work; this was not saved."), detail};
    case Perm:
    case ReadOnly:
    case CantOpen:
        return {Failure::Kind::NotWritable, Texts::tr("The vault cannot be written to; this was not saved."), detail};
    case IoError:
        return {Failure::Kind::NotWritable,
                Texts::tr("The disk reports an error; it is not certain that this was saved."), detail};
    case Corrupt:
    case NotADb:
        return {Failure::Kind::Damaged, Texts::tr("Part of the vault's database is damaged."), detail};
    default:
        // SQLCipher says "error" and nothing more when a page fails its check; our own mistakes come with a text.
        if (code == Error && error.databaseText().startsWith(u"SQL logic error"))
            return {Failure::Kind::Damaged, Texts::tr("Part of the vault's database is damaged."), detail};
        return {Failure::Kind::Internal, Texts::tr("The database refused an instruction of Meldwijzer."), detail};
    }
}

Store::Store(QString path, Access access)
    : m_path(std::move(path)),
      m_connection(QUuid::createUuid().toString(QUuid::Id128)),
      m_access(access)
{}

std::unique_ptr<Store> Store::create(const QString &path, StoreKey key)
{
    if (QFileInfo::exists(path))
        throw Failure(Failure::Kind::Conflict, Texts::tr("There is already a database at %1.").arg(path));
    std::unique_ptr<Store> store(new Store(path, Access::ReadWrite));
    store->connect(std::move(key), int(SqlCipherDriver::Mode::Create));
    return store;
}

std::unique_ptr<Store> Store::open(const QString &path, StoreKey key, Access access)
{
    std::unique_ptr<Store> store(new Store(path, access));
    store->connect(std::move(key), int(access == Access::ReadOnly ? SqlCipherDriver::Mode::ReadOnly
                                                                  : SqlCipherDriver::Mode::OpenExisting));
    return store;
}

void Store::connect(StoreKey key, int driverMode)
{
    auto driver = std::make_unique<SqlCipherDriver>(std::move(key), SqlCipherDriver::Mode(driverMode));
    QSqlDatabase database = QSqlDatabase::addDatabase(driver.release(), m_connection); // takes ownership
    database.setDatabaseName(m_path);
    if (!database.open())
        throw failureFrom(database.lastError(), u"open"_s);
}

Store::~Store()
{
    if (m_inTransaction)
        rollback();
    qDeleteAll(m_statements); // before the connection: a living statement keeps the file and the key alive
    m_statements.clear();
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Store::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

void Store::requireTransaction() const
{
    if (!m_inTransaction)
        throw Failure(Failure::Kind::Internal, Texts::tr("Something was to be written outside a transaction."));
}

PreparedStatement *Store::lease(const QString &sql)
{
    if (PreparedStatement *known = m_statements.value(sql); known && !known->leased) {
        known->leased = true;
        return known;
    }
    auto statement = std::make_unique<PreparedStatement>(database());
    statement->sql = sql;
    const QString positional = scanPlaceholders(sql, *statement);
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(positional))
        throw failureFrom(statement->query.lastError(), sql);
    if (!m_statements.contains(sql)) {
        statement->leased = true;
        m_statements.insert(sql, statement.get());
    }
    return statement.release(); // not leased: the query that uses it owns it
}

qint64 Store::allocateId(const char *table)
{
    requireTransaction();
    qint64 &next = m_nextIds[QByteArray::fromRawData(table, qsizetype(qstrlen(table)))];
    if (next == 0) {
        Query last(*this, u"SELECT coalesce(max(id), 0) + 1 FROM "_s + QLatin1String(table));
        if (last.next())
            next = last.get<qint64>(0);
    }
    return next++;
}

void Store::runScript(const QByteArray &utf8)
{
    QSqlDatabase db = database();
    auto *driver = static_cast<SqlCipherDriver *>(db.driver()); // connect() put it there
    int line = 0;
    if (!driver->runScript(utf8, &line))
        throw failureFrom(driver->lastError(), u"script, line %1"_s.arg(line));
}

void Store::begin()
{
    if (m_inTransaction)
        throw Failure(Failure::Kind::Internal, Texts::tr("A transaction was begun inside another."));
    QSqlDatabase db = database();
    if (!db.transaction())
        throw failureFrom(db.lastError(), u"BEGIN"_s);
    m_nextIds.clear();
    m_inTransaction = true;
}

void Store::commit()
{
    if (m_listener)
        m_listener->beforeCommit();
    QSqlDatabase db = database();
    if (!db.commit())
        throw failureFrom(db.lastError(), u"COMMIT"_s);
    m_inTransaction = false;
}

void Store::rollback() noexcept
{
    database().rollback(); // fails only when SQLite has already rolled back by itself
    m_inTransaction = false;
    if (m_listener)
        m_listener->rolledBack();
}

} // namespace model
