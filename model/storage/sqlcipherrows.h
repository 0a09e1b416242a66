// SPDX-License-Identifier: EUPL-1.2
// The rows of a finished query, kept flat: sixteen bytes per cell, and blocks of bytes for all texts and blobs.
// A cell becomes a QVariant only when somebody asks for it. Must never hold on to the statement the rows came from.
#pragma once

#include "model/storage/byteblocks.h"
#include "model/storage/sqlciphervalues.h"

namespace model {

class SqlCipherRows final
{
public:
    void begin(int columns) noexcept; // forgets the rows, keeps a little room
    void forget() noexcept { begin(0); }
    void release() noexcept; // gives all memory back
    void append(sqlite3_stmt *statement);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const SqlCell &at(int row, int column) const
    {
        return m_blocks[size_t(row) / RowsPerBlock][size_t(row) % RowsPerBlock * size_t(m_columns) + size_t(column)];
    }

private:
    static constexpr size_t RowsPerBlock = 64;

    std::vector<std::unique_ptr<SqlCell[]>> m_blocks; // a vector of cells would copy them all each time it grows
    ByteBlocks m_bytes;
    int m_columns = 0;
    int m_count = 0;
};

} // namespace model
