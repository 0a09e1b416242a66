// SPDX-License-Identifier: EUPL-1.2
// How a value crosses between Qt and SQLite, in both directions, and what a declared column type means to Qt.
// Must never turn one value into another in silence: what has no text or number form is refused.
#pragma once

#include "model/storage/byteblocks.h"

#include <QByteArray>
#include <QMetaType>
#include <QVariant>
#include <QtSql/qtsqlglobal.h>
#include <vector>

struct sqlite3_stmt;

namespace model {

// One column of one row, not yet a QVariant. The bytes belong to whoever made the cell.
struct SqlCell
{
    union {
        qint64 integer;
        double real;
        const char *bytes; // `size` of them; UTF-8 if it is a text; may be null when there are none
    };
    int size; // 0 for a number
    int type; // SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL
};

[[nodiscard]] SqlCell cellOf(sqlite3_stmt *statement, int column);
[[nodiscard]] QVariant toVariant(const SqlCell &cell, QSql::NumericalPrecisionPolicy policy);

// What the parameters of a statement point to while it runs. SQLite is told not to copy; the room is used again and
// again.
class BoundBytes final
{
public:
    [[nodiscard]] QByteArrayView keep(QStringView text);       // as UTF-8
    [[nodiscard]] QByteArrayView keep(const QByteArray &blob); // shared, so the caller may bind anew while we stream
    void forget() noexcept;                                    // keeps a little room
    void release() noexcept;

private:
    ByteBlocks m_texts;
    std::vector<QByteArray> m_blobs;
};

// Binds `value` to parameter `index` (from 1). Returns an SQLite code; SQLITE_MISMATCH means that this type of value
// has no form in a database.
[[nodiscard]] int bindVariant(sqlite3_stmt *statement, int index, const QVariant &value, BoundBytes &bytes);

// The text a date and time is stored and compared as: UTC, milliseconds, 'Z'. Sorting the text sorts the instants.
[[nodiscard]] QString storedForm(const QDateTime &instant);
[[nodiscard]] QString storedForm(QTime time);

// "VARCHAR(20)" -> QString, "INTEGER" -> int, and so on; an unknown or missing declaration is text, as in Qt's own
// driver.
[[nodiscard]] QMetaType typeOfDeclaration(const QString &declaration);
// For an expression without a declaration: from the value that is there.
[[nodiscard]] QMetaType typeOfCell(int sqliteType);

} // namespace model
