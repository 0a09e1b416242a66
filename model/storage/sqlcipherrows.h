// SPDX-License-Identifier: EUPL-1.2
// The rows of a finished query, kept flat: sixteen bytes per cell and one stretch of bytes for all texts and blobs.
// A cell becomes a QVariant only when somebody asks for it. Must never hold on to the statement the rows came from.
#pragma once

#include "model/storage/sqlciphervalues.h"

#include <limits>

namespace model {

class SqlCipherRows final
{
public:
    void clear(int columns); // forgets the rows, keeps the room
    void release();          // forgets the rows and gives the memory back
    void append(sqlite3_stmt *statement);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] SqlCell at(int row, int column) const;

private:
    struct Stored
    {
        qint64 payload; // the integer, the bits of the real, or where the bytes begin
        int size;
        int type;
    };

    std::vector<Stored> m_cells;
    std::vector<char> m_bytes;
    int m_columns = 0;
    int m_count = 0;
};

} // namespace model
