// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlcipherschema.h"

#include "model/storage/sqlciphervalues.h"

#include <QSqlField>
#include <algorithm>
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace model {

namespace {

template <typename Visit>
void forEachRow(sqlite3 *db, const QString &sql, Visit visit)
{
    sqlite3_stmt *statement = nullptr;
    if (db && sqlite3_prepare_v2(db, sql.toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK)
        while (sqlite3_step(statement) == SQLITE_ROW)
            visit(statement);
    sqlite3_finalize(statement);
}

QString text(sqlite3_stmt *row, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)),
                             sqlite3_column_bytes(row, column));
}

// 'x' -> x: Qt wants the value, SQLite tells the expression.
QString defaultOf(QString expression)
{
    if (expression.size() < 2 || !expression.startsWith(u'\'') || !expression.endsWith(u'\''))
        return expression;
    return expression.sliced(1, expression.size() - 2).replace("''"_L1, "'"_L1);
}

struct Column
{
    QSqlField field;
    int placeInKey; // from 1; 0: not in the primary key
};

bool isEscaped(QStringView part)
{
    return part.size() > 1 &&
           ((part.startsWith(u'"') && part.endsWith(u'"')) || (part.startsWith(u'[') && part.endsWith(u']')));
}

// "database"."table" or database.table, but not "a.b": that is one table whose name has a dot.
std::pair<QString, QString> schemaAndTable(const QString &name)
{
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 1 || (isEscaped(name) && !isEscaped(QStringView(name).first(dot))))
        return {{}, name};
    return {name.first(dot), name.sliced(dot + 1)};
}

std::vector<Column> readColumns(sqlite3 *db, const QString &name)
{
    const auto [schema, table] = schemaAndTable(name);
    const QString prefix = schema.isEmpty() ? QString() : escapedIdentifier(schema, false) + u'.';
    std::vector<Column> columns;
    forEachRow(db, u"PRAGMA %1table_info(%2)"_s.arg(prefix, escapedIdentifier(table, false)), [&](sqlite3_stmt *row) {
        const QString declaration = text(row, 2);
        const int placeInKey = sqlite3_column_int(row, 5);
        QSqlField field(text(row, 1), typeOfDeclaration(declaration), name);
        field.setRequired(sqlite3_column_int(row, 3) != 0);
        if (sqlite3_column_type(row, 4) != SQLITE_NULL)
            field.setDefaultValue(defaultOf(text(row, 4)));
        // Only INTEGER PRIMARY KEY is the row id; INT PRIMARY KEY is not.
        field.setAutoValue(placeInKey > 0 && declaration.compare("integer"_L1, Qt::CaseInsensitive) == 0);
        columns.push_back({field, placeInKey});
    });
    const auto keySize = std::ranges::count_if(columns, [](const Column &column) { return column.placeInKey > 0; });
    if (keySize > 1) // a key of two columns is never the row id
        for (Column &column : columns)
            column.field.setAutoValue(false);
    return columns;
}

} // namespace

QStringList tablesOf(sqlite3 *db, QSql::TableType types)
{
    QStringList names;
    forEachRow(
        db, u"SELECT name, type FROM sqlite_master UNION ALL SELECT name, type FROM sqlite_temp_master"_s,
        [&](auto *row) {
            const QString name = text(row, 0);
            const QString type = text(row, 1);
            const bool isSystem = name.startsWith("sqlite_"_L1);
            const QSql::TableType kind = type == "view"_L1 ? QSql::Views : isSystem ? QSql::SystemTables : QSql::Tables;
            if ((type == "table"_L1 || type == "view"_L1) && (types & kind))
                names.append(name);
        });
    if (db && (types & QSql::SystemTables))
        names.append(u"sqlite_master"_s);
    return names;
}

QSqlRecord columnsOf(sqlite3 *db, const QString &table)
{
    QSqlRecord record;
    for (const Column &column : readColumns(db, table))
        record.append(column.field);
    return record;
}

QSqlIndex primaryIndexOf(sqlite3 *db, const QString &table)
{
    std::vector<Column> columns = readColumns(db, table);
    std::ranges::stable_sort(columns, {}, &Column::placeInKey);
    QSqlIndex index(table);
    for (const Column &column : columns)
        if (column.placeInKey > 0)
            index.append(column.field);
    return index;
}

QSqlField columnOf(sqlite3_stmt *statement, int column, int type)
{
    const QString name = QString::fromUtf8(sqlite3_column_name(statement, column)).remove(u'"');
    const QString declaration = QString::fromUtf8(sqlite3_column_decltype(statement, column));
    return QSqlField(name, declaration.isEmpty() ? typeOfCell(type) : typeOfDeclaration(declaration),
                     QString::fromUtf8(sqlite3_column_table_name(statement, column)));
}

QString escapedIdentifier(const QString &identifier, bool isTable)
{
    if (identifier.isEmpty() || isEscaped(identifier))
        return identifier;
    QString escaped = identifier;
    escaped.replace(u'"', "\"\""_L1);
    if (isTable)
        escaped.replace(u'.', "\".\""_L1);
    return u'"' + escaped + u'"';
}

} // namespace model
