// SPDX-License-Identifier: EUPL-1.2
// How a value crosses between Qt and SQLite, in both directions, and what a declared column type means to Qt.
// Must never turn one value into another in silence: what has no text or number form is refused.
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QVariant>
#include <QtSql/qtsqlglobal.h>
#include <vector>

struct sqlite3_stmt;

namespace model {

// One column of one row, not yet a QVariant. `bytes` belongs to whoever made the cell.
struct SqlCell
{
    int type = 0; // SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL
    int size = 0;
    union {
        qint64 integer = 0;
        double real;
    };
    const char *bytes = nullptr;
};

[[nodiscard]] SqlCell cellOf(sqlite3_stmt *statement, int column);
[[nodiscard]] QVariant toVariant(const SqlCell &cell, QSql::NumericalPrecisionPolicy policy);

// Binds `value` to parameter `index` (from 1). Bytes the statement points to are kept alive in `keep`.
// Returns an SQLite code; SQLITE_MISMATCH means that this type of value has no form in a database.
[[nodiscard]] int bindVariant(sqlite3_stmt *statement, int index, const QVariant &value, std::vector<QByteArray> &keep);

// The text a date and time is stored and compared as: UTC, milliseconds, 'Z'. Sorting the text sorts the instants.
[[nodiscard]] QString storedForm(const QDateTime &instant);
[[nodiscard]] QString storedForm(QTime time);

// "VARCHAR(20)" -> QString, "INTEGER" -> int, and so on; an unknown or missing declaration is text, as in Qt's own
// driver.
[[nodiscard]] QMetaType typeOfDeclaration(const QString &declaration);
// For an expression without a declaration: from the value that is there.
[[nodiscard]] QMetaType typeOfCell(int sqliteType);

} // namespace model
