// SPDX-License-Identifier: EUPL-1.2
// What a database says about itself: its tables and their columns, in the words of QtSql.
// Only reads. Must never guess: what SQLite does not tell is left empty.
#pragma once

#include <QSqlIndex>
#include <QStringList>

struct sqlite3;
struct sqlite3_stmt;

namespace model {

[[nodiscard]] QStringList tablesOf(sqlite3 *db, QSql::TableType types);

// Every column of a table or view. `table` may be escaped and may name its database ("temp"."draft").
[[nodiscard]] QSqlRecord columnsOf(sqlite3 *db, const QString &table);
[[nodiscard]] QSqlIndex primaryIndexOf(sqlite3 *db, const QString &table); // in the order of the key

// A column of a result. `type` is that of a value in it, for an expression that was never declared.
[[nodiscard]] QSqlField columnOf(sqlite3_stmt *statement, int column, int type);

// "…" around each part, with inner quotes doubled; what already stands in quotes or brackets is left alone.
[[nodiscard]] QString escapedIdentifier(const QString &identifier, bool isTable);

} // namespace model
