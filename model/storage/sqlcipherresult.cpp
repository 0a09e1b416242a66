// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlcipherresult.h"

#include "model/storage/sqlcipherdriver.h"
#include "model/storage/sqlcipherschema.h"

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
    if (m_driver)
        m_driver->m_results.remove(this);
}

QVariant SqlCipherResult::handle() const
{
    return QVariant::fromValue(m_statement.get());
}

void SqlCipherResult::connectionCloses() noexcept
{
    finishRun();
    m_statement.finalize();
    m_rows.release(); // what was decrypted goes with the connection
    setAt(QSql::BeforeFirstRow);
    setActive(false);
}

bool SqlCipherResult::refuse(const QSqlError &error)
{
    finishRun();
    setActive(false);
    setLastError(error);
    return false;
}

void SqlCipherResult::finishRun() noexcept
{
    m_statement.reset();
    m_source = Rows::None;
    m_firstRowWaits = false;
    if (!m_record.isEmpty())
        m_record.clear();
}

bool SqlCipherResult::prepare(const QString &sql)
{
    finishRun();
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    m_boundOnce = 0;
    return m_statement.prepare(m_driver ? m_driver->m_db : nullptr, sql) || refuse(m_statement.error());
}

bool SqlCipherResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

// Qt keeps a name for every position and looks it up at each binding. A position bound once needs none of that.
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
    if (const int place = m_statement.placeOf(placeholder); place >= 0)
        bindValue(place, value, type);
}

bool SqlCipherResult::exec()
{
    finishRun();
    setAt(QSql::BeforeFirstRow);
    if (!m_statement.isPrepared())
        return refuse(QSqlError(u"There is no prepared statement"_s, {}, QSqlError::StatementError,
                                QString::number(SQLITE_MISUSE)));
    if (!m_statement.bind(boundValues()))
        return refuse(m_statement.error());
    const qint64 changesBefore = m_statement.onlyReads() ? 0 : m_statement.totalChanges();
    const int code = m_statement.step();
    m_columns = m_statement.columnCount();
    if (code == SQLITE_ROW && m_statement.onlyReads() && isForwardOnly()) {
        m_source = Rows::Streaming;
        m_firstRowWaits = true;
    } else if (!readAll(code)) {
        return false;
    }
    takeStock(changesBefore);
    return true;
}

// While nobody else has run anything on this connection yet.
void SqlCipherResult::takeStock(qint64 changesBefore)
{
    if (isSelect() != (m_columns > 0))
        setSelect(m_columns > 0);
    if (!isActive()) // copies the text of the query, so not at every run of a prepared one
        setActive(true);
    m_lastId = m_statement.lastInsertId();
    if (m_statement.onlyReads()) // undefined for a SELECT, says Qt; the number of rows read is the useful answer
        m_changed = m_source == Rows::Kept ? m_rows.count() : -1;
    else // changes() still tells of the statement before when this one changed no row at all
        m_changed = m_statement.totalChanges() == changesBefore ? 0 : m_statement.changes();
}

bool SqlCipherResult::readAll(int code)
try {
    m_rows.begin(m_columns);
    m_firstKept = 0;
    for (; code == SQLITE_ROW; code = m_statement.step())
        m_rows.append(m_statement.get());
    if (code != SQLITE_DONE)
        return refuse(m_statement.errorNow(u"The statement failed"_s, code));
    m_statement.reset();
    m_source = Rows::Kept;
    return true;
} catch (const std::bad_alloc &) {
    m_rows.release();
    return refuse(QSqlError(u"There is not enough memory for the rows"_s, {}, QSqlError::StatementError,
                            QString::number(SQLITE_NOMEM)));
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
    const int code = m_statement.step();
    if (code == SQLITE_ROW) {
        setAt(at() + 1);
        return true;
    }
    if (code != SQLITE_DONE)
        setLastError(m_statement.errorNow(u"The next row could not be read"_s, code));
    m_statement.reset(); // the read lock goes with the last row
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
        m_rows.append(m_statement.get());
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
    return m_source == Rows::Streaming ? cellOf(m_statement.get(), column) : m_rows.at(at() - m_firstKept, column);
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
    finishRun();
    m_rows.forget();
}

QSqlRecord SqlCipherResult::record() const
{
    if (!isActive() || !isSelect())
        return {};
    if (m_record.isEmpty())
        for (int column = 0; column < m_columns; ++column)
            m_record.append(columnOf(m_statement.get(), column, typeInRows(column)));
    return m_record;
}

// The first value that is there, for a column that is an expression.
int SqlCipherResult::typeInRows(int column) const
{
    if (m_source == Rows::Streaming)
        return sqlite3_column_type(m_statement.get(), column);
    for (int row = 0; m_source == Rows::Kept && row < m_rows.count(); ++row)
        if (const int type = m_rows.at(row, column).type; type != SQLITE_NULL)
            return type;
    return SQLITE_NULL;
}

} // namespace model
