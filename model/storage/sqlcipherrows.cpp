// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlcipherrows.h"

#include <cstring>
#include <sqlite3.h>

namespace model {

void SqlCipherRows::begin(int columns) noexcept
{
    if (columns != m_columns)
        m_blocks.clear();
    else if (m_blocks.size() > 1)
        m_blocks.resize(1);
    m_bytes.forget();
    m_columns = columns;
    m_count = 0;
}

void SqlCipherRows::release() noexcept
{
    m_blocks.clear();
    m_bytes.release();
    m_columns = 0;
    m_count = 0;
}

void SqlCipherRows::append(sqlite3_stmt *statement)
{
    const size_t place = size_t(m_count) % RowsPerBlock * size_t(m_columns);
    if (size_t(m_count) / RowsPerBlock == m_blocks.size())
        m_blocks.push_back(std::make_unique_for_overwrite<SqlCell[]>(RowsPerBlock * size_t(m_columns)));
    SqlCell *cell = m_blocks[size_t(m_count) / RowsPerBlock].get() + place;
    for (int column = 0; column < m_columns; ++column, ++cell) {
        *cell = cellOf(statement, column);
        if (cell->size == 0)
            continue;
        char *const room = m_bytes.room(cell->size);
        std::memcpy(room, cell->bytes, size_t(cell->size));
        m_bytes.keep(cell->size);
        cell->bytes = room;
    }
    ++m_count;
}

} // namespace model
