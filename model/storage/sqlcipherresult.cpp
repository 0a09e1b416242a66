// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlcipherresult.h"

#include "model/storage/sqlcipherdriver.h"
#include "model/storage/sqlcipherschema.h"

#include <QSqlError>
#include <QSqlField>
#include <algorithm>
#include <new>
#include <sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt *)
Q_DECLARE_METATYPE(sqlite3_stmt *)

using namespace Qt::StringLiterals;

namespace model {

SqlCipherResult::SqlCipherResult(const SqlCipherDriver *driver) : QSqlResult(driver), m_driver(driver)
{
    m_driver->m_results.insert(this);
}

SqlCipherResult::~SqlCipherResult()
{
    sqlite3_finalize(m_statement);
    if (m_driver)
        m_driver->m_results.remove(this);
}

QVariant SqlCipherResult::handle() const
{
    return QVariant::fromValue(m_statement);
}

void SqlCipherResult::connectionCloses() noexcept
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_db = nullptr;
    finishStatement();
    m_rows.release(); // what was decrypted goes with the connection
    m_bound.release();
    setAt(QSql::BeforeFirstRow);
    setActive(false);
}

bool SqlCipherResult::fail(const QString &what, int code)
{
    const QString said = m_db ? QString::fromUtf8(sqlite3_errmsg(m_db)) : QString();
    finishStatement();
    setActive(false);
    setLastError(QSqlError(what, said, QSqlError::StatementError, QString::number(code)));
    return false;
}

bool SqlCipherResult::prepare(const QString &sql)
{
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    finishStatement();
    setActive(false);
    m_db = m_driver ? m_driver->m_db : nullptr;
    if (!m_db) {
        setLastError(QSqlError(u"The database is not open"_s, {}, QSqlError::ConnectionError));
        return false;
    }
    const QByteArray utf8 = sql.toUtf8();
    const char *const end = utf8.constData() + utf8.size();
    const char *tail = end;
    const int code = sqlite3_prepare_v2(m_db, utf8.constData(), int(utf8.size()) + 1, &m_statement, &tail);
    if (code != SQLITE_OK)
        return fail(u"The statement could not be prepared"_s, code);
    // One statement per query: what follows the first is how an injection would look.
    if (m_statement && QByteArrayView(tail, end).trimmed().isEmpty()) {
        lookAtStatement();
        return true;
    }
    setLastError(
        QSqlError(m_statement ? u"More than one statement in one query"_s : u"There is no statement in this query"_s,
                  {}, QSqlError::StatementError, QString::number(SQLITE_MISUSE)));
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    return false;
}

void SqlCipherResult::lookAtStatement()
{
    m_boundOnce = 0;
    m_parameters = sqlite3_bind_parameter_count(m_statement);
    m_onlyReads = sqlite3_stmt_readonly(m_statement) != 0;
    m_hasNames = false;
    for (int i = 1; i <= m_parameters; ++i)
        m_hasNames = m_hasNames || sqlite3_bind_parameter_name(m_statement, i);
}

bool SqlCipherResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

// Qt keeps a name for every position and looks it up at each binding. A position that has been bound once needs none of
// that.
void SqlCipherResult::bindValue(int position, const QVariant &value, QSql::ParamType type)
{
    QVariantList &values = boundValues();
    if (type == QSql::In && position >= 0 && position < m_boundOnce && position < values.size()) {
        values[position] = value;
        return;
    }
    QSqlResult::bindValue(position, value, type);
    if (type == QSql::In && position == m_boundOnce)
        ++m_boundOnce;
}

// Qt has rewritten :name to ? and remembers where each stood. What its scanner does not know (@name, $name, a name
// after a quote in a comment) SQLite itself knows.
void SqlCipherResult::bindValue(const QString &placeholder, const QVariant &value, QSql::ParamType type)
{
    QSqlResult::bindValue(placeholder, value, type);
    if (!m_hasNames)
        return;
    if (const int index = sqlite3_bind_parameter_index(m_statement, placeholder.toUtf8().constData()); index > 0)
        bindValue(index - 1, value, type);
}

bool SqlCipherResult::bindAll()
{
    const auto &values = boundValues();
    if (m_parameters != values.size()) {
        setLastError(QSqlError(
            u"The statement has %1 parameters, but %2 values were bound"_s.arg(m_parameters).arg(values.size()), {},
            QSqlError::StatementError, QString::number(SQLITE_RANGE)));
        return false;
    }
    for (int i = 0; i < m_parameters; ++i) {
        const int code = bindVariant(m_statement, i + 1, values[i], m_bound);
        if (code == SQLITE_MISMATCH)
            return fail(
                u"A value of type %1 has no form in the database"_s.arg(QLatin1StringView(values[i].typeName())), code);
        if (code != SQLITE_OK)
            return fail(u"Parameter %1 could not be bound"_s.arg(i + 1), code);
    }
    return true;
}

void SqlCipherResult::finishStatement() noexcept
{
    if (m_statement && m_source != Rows::Kept)
        sqlite3_reset(m_statement);
    m_source = Rows::None;
    m_firstRowWaits = false;
    m_bound.forget();
    if (!m_record.isEmpty())
        m_record.clear();
}

bool SqlCipherResult::exec()
{
    finishStatement();
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    if (!m_statement) {
        setLastError(QSqlError(u"There is no prepared statement"_s, {}, QSqlError::StatementError,
                               QString::number(SQLITE_MISUSE)));
        return false;
    }
    if (!bindAll())
        return false;
    const int changesBefore = m_onlyReads ? 0 : sqlite3_total_changes(m_db);
    const int code = sqlite3_step(m_statement);
    m_columns = sqlite3_column_count(m_statement); // only now: a change of schema makes the first step prepare anew
    if (code == SQLITE_ROW && m_onlyReads && isForwardOnly()) {
        m_source = Rows::Streaming;
        m_firstRowWaits = true;
    } else if (!readAll(code)) {
        return false;
    }
    if (isSelect() != (m_columns > 0))
        setSelect(m_columns > 0);
    setActive(true);
    m_lastId = sqlite3_last_insert_rowid(m_db);
    if (m_onlyReads) // undefined for a SELECT, says Qt; the number of rows read is the useful answer
        m_changed = m_source == Rows::Kept ? m_rows.count() : -1;
    else // changes() still tells of the statement before when this one changed no row at all
        m_changed = sqlite3_total_changes(m_db) == changesBefore ? 0 : sqlite3_changes(m_db);
    return true;
}

bool SqlCipherResult::readAll(int code)
try {
    m_rows.begin(m_columns);
    m_firstKept = 0;
    for (; code == SQLITE_ROW; code = sqlite3_step(m_statement))
        m_rows.append(m_statement);
    if (code != SQLITE_DONE)
        return fail(u"The statement failed"_s, code);
    finishStatement();
    m_source = Rows::Kept;
    return true;
} catch (const std::bad_alloc &) {
    m_rows.release();
    return fail(u"There is not enough memory for the rows"_s, SQLITE_NOMEM);
}

bool SqlCipherResult::execBatch(bool arrayBind)
{
    const QVariantList lists = boundValues();
    const auto lengthOf = [](const QVariant &list) { return list.toList().size(); };
    const bool even =
        std::ranges::all_of(lists, [&](const QVariant &list) { return lengthOf(list) == lengthOf(lists.front()); });
    if (lists.isEmpty() || !even) {
        setLastError(QSqlError(u"A batch needs lists of the same length"_s, {}, QSqlError::StatementError,
                               QString::number(SQLITE_RANGE)));
        return false;
    }
    const bool done = QSqlResult::execBatch(arrayBind); // one row after the other
    for (int i = 0; i < int(lists.size()); ++i)
        QSqlResult::bindValue(i, lists[i], QSql::In); // a batch can be run again
    return done;
}

bool SqlCipherResult::fetchNext()
{
    if (m_source == Rows::Kept)
        return fetch(at() == QSql::AfterLastRow ? m_rows.count() : at() + 1);
    if (m_source != Rows::Streaming)
        return false;
    if (m_firstRowWaits) {
        m_firstRowWaits = false;
        setAt(0);
        return true;
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        setAt(at() + 1);
        return true;
    }
    if (code != SQLITE_DONE)
        setLastError(QSqlError(u"The next row could not be read"_s, QString::fromUtf8(sqlite3_errmsg(m_db)),
                               QSqlError::StatementError, QString::number(code)));
    sqlite3_reset(m_statement); // the read lock goes with the last row
    m_source = Rows::None;
    setAt(QSql::AfterLastRow);
    return false;
}

bool SqlCipherResult::fetch(int row)
{
    if (m_source == Rows::Streaming) {
        while (at() < row && fetchNext()) {
        }
        return row >= 0 && at() == row;
    }
    if (m_source != Rows::Kept || row < m_firstKept || row - m_firstKept >= m_rows.count())
        return false;
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchFirst()
{
    return m_firstRowWaits ? fetchNext() : fetch(0);
}

bool SqlCipherResult::fetchLast()
{
    if (m_source == Rows::Streaming)
        return keepLastOfStream();
    return fetch(m_firstKept + m_rows.count() - 1);
}

// The statement has no row any more when we learn that the last one was the last, so each is kept until the next comes.
bool SqlCipherResult::keepLastOfStream()
{
    if (m_firstRowWaits)
        fetchNext();
    int last = 0;
    do {
        last = at();
        m_rows.begin(m_columns);
        m_rows.append(m_statement);
    } while (fetchNext());
    if (lastError().isValid())
        return false;
    m_source = Rows::Kept;
    m_firstKept = last;
    setAt(last);
    return true;
}

bool SqlCipherResult::hasColumn(int column) const
{
    return column >= 0 && column < m_columns && at() >= 0 && m_source != Rows::None && !m_firstRowWaits;
}

SqlCell SqlCipherResult::cell(int column) const
{
    return m_source == Rows::Streaming ? cellOf(m_statement, column) : m_rows.at(at() - m_firstKept, column);
}

QVariant SqlCipherResult::data(int column)
{
    return hasColumn(column) ? toVariant(cell(column), numericalPrecisionPolicy()) : QVariant();
}

bool SqlCipherResult::isNull(int column)
{
    return !hasColumn(column) || cell(column).type == SQLITE_NULL;
}

int SqlCipherResult::size()
{
    return m_source == Rows::Kept && m_firstKept == 0 && isSelect() ? m_rows.count() : -1;
}

int SqlCipherResult::numRowsAffected()
{
    return m_changed;
}

QVariant SqlCipherResult::lastInsertId() const
{
    return isActive() && m_lastId != 0 ? QVariant::fromValue<qlonglong>(m_lastId) : QVariant();
}

void SqlCipherResult::detachFromResultSet()
{
    finishStatement();
    m_rows.forget();
}

QSqlRecord SqlCipherResult::record() const
{
    if (!isActive() || !isSelect() || !m_statement)
        return {};
    if (m_record.isEmpty())
        for (int column = 0; column < m_columns; ++column)
            m_record.append(columnOf(m_statement, column, typeInRows(column)));
    return m_record;
}

// The first value that is there, for a column that is an expression.
int SqlCipherResult::typeInRows(int column) const
{
    if (m_source == Rows::Streaming)
        return sqlite3_column_type(m_statement, column);
    for (int row = 0; m_source == Rows::Kept && row < m_rows.count(); ++row)
        if (const int type = m_rows.at(row, column).type; type != SQLITE_NULL)
            return type;
    return SQLITE_NULL;
}

} // namespace model
