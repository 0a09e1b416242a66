// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlcipherrows.h"

#include <bit>
#include <sqlite3.h>

namespace model {

void SqlCipherRows::clear(int columns)
{
    m_cells.clear();
    m_bytes.clear();
    m_columns = columns;
    m_count = 0;
}

void SqlCipherRows::release()
{
    m_cells = {};
    m_bytes = {};
    m_columns = 0;
    m_count = 0;
}

void SqlCipherRows::append(sqlite3_stmt *statement)
{
    for (int column = 0; column < m_columns; ++column) {
        const SqlCell cell = cellOf(statement, column);
        qint64 payload = 0;
        if (cell.type == SQLITE_TEXT || cell.type == SQLITE_BLOB) {
            payload = qint64(m_bytes.size());
            m_bytes.insert(m_bytes.end(), cell.bytes, cell.bytes + cell.size);
        } else {
            payload = cell.type == SQLITE_FLOAT ? std::bit_cast<qint64>(cell.real) : cell.integer;
        }
        m_cells.push_back({payload, cell.size, cell.type});
    }
    ++m_count;
}

SqlCell SqlCipherRows::at(int row, int column) const
{
    const Stored &stored = m_cells[size_t(row) * size_t(m_columns) + size_t(column)];
    SqlCell cell;
    cell.type = stored.type;
    cell.size = stored.size;
    if (stored.type == SQLITE_TEXT || stored.type == SQLITE_BLOB)
        cell.bytes = m_bytes.data() + stored.payload;
    else if (stored.type == SQLITE_FLOAT)
        cell.real = std::bit_cast<double>(stored.payload);
    else
        cell.integer = stored.payload;
    return cell;
}

} // namespace model
