// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlcipherstatement.h"

#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace model {

bool SqlCipherStatement::fail(const QString &what, int code)
{
    m_error = QSqlError(what, {}, QSqlError::StatementError, QString::number(code));
    return false;
}

QSqlError SqlCipherStatement::errorNow(const QString &what, int code) const
{
    return {what, QString::fromUtf8(sqlite3_errmsg(m_db)), QSqlError::StatementError, QString::number(code)};
}

bool SqlCipherStatement::prepare(sqlite3 *db, const QString &sql)
{
    finalize();
    m_db = db;
    if (!m_db) {
        m_error = QSqlError(u"The database is not open"_s, {}, QSqlError::ConnectionError);
        return false;
    }
    const QByteArray utf8 = sql.toUtf8();
    const char *const end = utf8.constData() + utf8.size();
    const char *tail = end;
    const int code = sqlite3_prepare_v2(m_db, utf8.constData(), int(utf8.size()) + 1, &m_statement, &tail);
    if (code != SQLITE_OK) {
        m_error = errorNow(u"The statement could not be prepared"_s, code);
        return false;
    }
    if (!m_statement)
        return fail(u"There is no statement in this query"_s, SQLITE_MISUSE);
    if (!QByteArrayView(tail, end).trimmed().isEmpty()) { // how an injection would look
        finalize();
        return fail(u"There is more than one statement in this query"_s, SQLITE_MISUSE);
    }
    m_parameters = sqlite3_bind_parameter_count(m_statement);
    m_onlyReads = sqlite3_stmt_readonly(m_statement) != 0;
    m_hasNames = false;
    for (int i = 1; i <= m_parameters; ++i)
        m_hasNames = m_hasNames || sqlite3_bind_parameter_name(m_statement, i);
    return true;
}

bool SqlCipherStatement::bind(const QVariantList &values)
{
    if (m_parameters != values.size())
        return fail(u"The statement has %1 parameters, but %2 values were bound"_s.arg(m_parameters).arg(values.size()),
                    SQLITE_RANGE);
    for (int i = 0; i < m_parameters; ++i) {
        const int code = bindVariant(m_statement, i + 1, values[i], m_bound);
        if (code == SQLITE_MISMATCH)
            return fail(
                u"This value of type %1 has no form in the database"_s.arg(QLatin1StringView(values[i].typeName())),
                code);
        if (code != SQLITE_OK)
            return fail(u"Parameter %1 could not be bound"_s.arg(i + 1), code);
    }
    return true;
}

int SqlCipherStatement::step()
{
    m_isRunning = true;
    return sqlite3_step(m_statement);
}

void SqlCipherStatement::reset() noexcept
{
    if (std::exchange(m_isRunning, false))
        sqlite3_reset(m_statement);
    m_bound.forget();
}

void SqlCipherStatement::finalize() noexcept
{
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    m_isRunning = false;
    m_bound.release();
}

int SqlCipherStatement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

int SqlCipherStatement::placeOf(const QString &name) const
{
    return m_statement && m_hasNames ? sqlite3_bind_parameter_index(m_statement, name.toUtf8().constData()) - 1 : -1;
}

qint64 SqlCipherStatement::totalChanges() const
{
    return sqlite3_total_changes(m_db);
}

int SqlCipherStatement::changes() const
{
    return sqlite3_changes(m_db);
}

qint64 SqlCipherStatement::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

} // namespace model
