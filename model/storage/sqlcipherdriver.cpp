// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlcipherdriver.h"

#include "model/storage/sqlcipherprocess.h"
#include "model/storage/sqlcipherresult.h"
#include "model/storage/sqlcipherschema.h"
#include "model/storage/sqlciphervalues.h"

#include <QDateTime>
#include <QSqlField>
#include <algorithm>
#include <cmath>
#include <sqlite3.h>
#include <utility>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int DefaultBusyTimeout = 2000; // a short read beside a commit never lasts that long (D3)

// Nothing if the options say what we do not know: Qt's driver warns and carries on, we do not.
std::optional<int> busyTimeoutIn(const QString &options)
{
    constexpr auto name = "QSQLCIPHER_BUSY_TIMEOUT="_L1;
    if (options.trimmed().isEmpty())
        return DefaultBusyTimeout;
    bool isNumber = false;
    const int timeout = options.trimmed().startsWith(name) ? options.trimmed().sliced(name.size()).toInt(&isNumber) : 0;
    return isNumber && timeout >= 0 ? std::optional(timeout) : std::nullopt;
}

// Where the statement's own text begins: the line a person would call the line of the mistake.
const char *skipBlanksAndComments(const char *at, const char *end)
{
    while (at < end) {
        const QByteArrayView rest(at, end);
        qsizetype skip = 0;
        if (QByteArrayView(" \t\r\n\f;").contains(*at))
            skip = 1;
        else if (rest.startsWith("--"))
            skip = rest.indexOf('\n') + 1;
        else if (rest.startsWith("/*"))
            skip = rest.indexOf("*/") + 2;
        else
            break;
        if (skip < (rest.startsWith("/*") ? 4 : 1)) // a comment without an end
            return end;
        at += skip;
    }
    return at;
}

} // namespace

SqlCipherDriver::SqlCipherDriver(StoreKey key, Mode mode) : m_once(Access{std::move(key), mode})
{
    prepareSqlCipherProcess();
}

SqlCipherDriver::SqlCipherDriver(AccessSource access) : m_access(std::move(access))
{
    prepareSqlCipherProcess();
}

SqlCipherDriver::~SqlCipherDriver()
{
    close();
    for (SqlCipherResult *result : std::as_const(m_results))
        result->m_driver = nullptr;
}

std::optional<SqlCipherDriver::Access> SqlCipherDriver::takeAccess(const QString &file)
{
    if (m_access)
        return m_access(file);
    std::optional<Access> once = std::move(m_once);
    m_once.reset();
    return once;
}

bool SqlCipherDriver::refuse(const QString &why)
{
    setLastError(QSqlError(why, {}, QSqlError::ConnectionError, QString::number(SQLITE_MISUSE)));
    setOpenError(true);
    return false;
}

bool SqlCipherDriver::open(const QString &file, const QString &user, const QString &password, const QString &, int,
                           const QString &options)
{
    close();
    const std::optional<int> busyTimeout = busyTimeoutIn(options);
    if (!busyTimeout)
        return refuse(u"This connection option is not known"_s);
    if (!user.isEmpty() || !password.isEmpty())
        return refuse(u"A user or password is not how this database is opened"_s);
    const std::optional<Access> access = takeAccess(file);
    if (!access)
        return refuse(u"The key was used up by the first opening"_s);
    const SqlCipherConnection connection = openSqlCipher(file, access->key, access->mode, *busyTimeout);
    if (!connection.db) {
        setLastError(connection.error);
        setOpenError(true);
        return false;
    }
    m_db = connection.db;
    m_mode = access->mode;
    setLastError({});
    setOpen(true);
    setOpenError(false);
    return true;
}

void SqlCipherDriver::close()
{
    if (!m_db)
        return;
    for (SqlCipherResult *result : std::as_const(m_results))
        result->connectionCloses();
    sqlite3_close_v2(std::exchange(m_db, nullptr)); // v2: a statement somebody made through handle() must not crash us
    setOpen(false);
    setOpenError(false);
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case QuerySize:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case LowPrecisionNumbers:
    case FinishQuery:
    case CancelQuery:
        return true;
    case NamedPlaceholders: // said no, Qt rewrites :name to ? for us, a name used twice included
    case BatchOperations:   // said no, Qt runs a batch row by row
    case SimpleLocking:     // rows are read at once, no query keeps a table locked
    case EventNotifications:
    case MultipleResultSets:
        break;
    }
    return false;
}

QSqlResult *SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this);
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(m_db);
}

void SqlCipherDriver::takeError(const QString &what, int type, int code)
{
    setLastError(
        QSqlError(what, QString::fromUtf8(sqlite3_errmsg(m_db)), QSqlError::ErrorType(type), QString::number(code)));
}

bool SqlCipherDriver::runTransaction(const char *sql)
{
    if (!m_db) {
        setLastError(
            QSqlError(u"The database is not open"_s, {}, QSqlError::TransactionError, QString::number(SQLITE_MISUSE)));
        return false;
    }
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    takeError(QString::fromLatin1(sql), QSqlError::TransactionError, sqlite3_extended_errcode(m_db));
    return false;
}

bool SqlCipherDriver::beginTransaction()
{
    return runTransaction(m_mode == Mode::ReadOnly ? "BEGIN" : "BEGIN IMMEDIATE");
}

bool SqlCipherDriver::commitTransaction()
{
    const QMutexLocker committing(&m_committing);
    return runTransaction("COMMIT");
}

bool SqlCipherDriver::rollbackTransaction()
{
    return runTransaction("ROLLBACK");
}

bool SqlCipherDriver::cancelQuery()
{
    if (!m_db || !m_committing.tryLock())
        return false;
    sqlite3_interrupt(m_db);
    m_committing.unlock();
    return true;
}

bool SqlCipherDriver::runScript(const QByteArray &utf8, int *failedLine)
{
    const char *const begin = utf8.constData();
    const char *const end = begin + utf8.size();
    const char *at = begin;
    if (!m_db || utf8.contains('\0')) {
        setLastError(QSqlError(u"No database is open, or the script holds a zero byte"_s, {}, QSqlError::StatementError,
                               QString::number(SQLITE_MISUSE)));
        return false;
    }
    while ((at = skipBlanksAndComments(at, end)) < end) {
        sqlite3_stmt *statement = nullptr;
        const char *tail = end;
        int code = sqlite3_prepare_v2(m_db, at, int(end - at) + 1, &statement, &tail);
        while (code == SQLITE_OK || code == SQLITE_ROW)
            code = sqlite3_step(statement);
        if (code != SQLITE_DONE) {
            const auto line = std::count(begin, at, '\n') + 1;
            takeError(u"Line %1 of the script"_s.arg(line), QSqlError::StatementError, code);
            if (failedLine)
                *failedLine = int(line);
        }
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE)
            return false;
        at = tail;
    }
    return true;
}

QStringList SqlCipherDriver::tables(QSql::TableType types) const
{
    return tablesOf(m_db, types);
}

QSqlRecord SqlCipherDriver::record(const QString &table) const
{
    return columnsOf(m_db, table);
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString &table) const
{
    return primaryIndexOf(m_db, table);
}

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    return escapedIdentifier(identifier, type == TableName);
}

// The literal that compares equal to what bindVariant() stores; the rest as Qt writes it.
QString SqlCipherDriver::formatValue(const QSqlField &field, bool trimStrings) const
{
    if (field.isNull())
        return u"NULL"_s;
    const QVariant value = field.value();
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return "X'"_L1 + QString::fromLatin1(value.toByteArray().toHex()) + u'\'';
    case QMetaType::QDateTime:
        return u'\'' + storedForm(value.toDateTime()) + u'\'';
    case QMetaType::QTime:
        return u'\'' + storedForm(value.toTime()) + u'\'';
    case QMetaType::Double:
        if (std::isinf(value.toDouble()))
            return value.toDouble() < 0 ? u"-9e999"_s : u"9e999"_s;
        break;
    default:
        break;
    }
    return QSqlDriver::formatValue(field, trimStrings);
}

} // namespace model
