// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlciphervalues.h"

#include <QDateTime>
#include <QUuid>
#include <limits>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

int bindText(sqlite3_stmt *statement, int index, const QString &text, std::vector<QByteArray> &keep)
{
    const QByteArray &utf8 = keep.emplace_back(text.toUtf8());
    return sqlite3_bind_text64(statement, index, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_STATIC,
                               SQLITE_UTF8);
}

int bindBytes(sqlite3_stmt *statement, int index, const QByteArray &value, std::vector<QByteArray> &keep)
{
    const QByteArray &bytes = keep.emplace_back(value); // shared, not copied; the caller may rebind while we stream
    return sqlite3_bind_blob64(statement, index, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

// Whatever has a text form of its own (QChar, QUrl, …) is bound as that; a list or a picture has none.
int bindOther(sqlite3_stmt *statement, int index, const QVariant &value, std::vector<QByteArray> &keep)
{
    if (value.metaType().flags() & QMetaType::IsEnumeration)
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    QVariant text = value;
    if (!text.convert(QMetaType::fromType<QString>()))
        return SQLITE_MISMATCH;
    return bindText(statement, index, text.toString(), keep);
}

template <typename T>
const T &in(const QVariant &value)
{
    return *static_cast<const T *>(value.constData());
}

QVariant realToVariant(double real, QSql::NumericalPrecisionPolicy policy)
{
    const auto clamped = [real](auto lowest, auto highest) {
        return real <= double(lowest) ? lowest : real >= double(highest) ? highest : decltype(lowest)(real);
    };
    if (policy == QSql::LowPrecisionInt32)
        return clamped(std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    if (policy == QSql::LowPrecisionInt64)
        return clamped(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    return real;
}

} // namespace

SqlCell cellOf(sqlite3_stmt *statement, int column)
{
    SqlCell cell;
    cell.type = sqlite3_column_type(statement, column);
    switch (cell.type) {
    case SQLITE_INTEGER:
        cell.integer = sqlite3_column_int64(statement, column);
        break;
    case SQLITE_FLOAT:
        cell.real = sqlite3_column_double(statement, column);
        break;
    case SQLITE_TEXT:
        cell.bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        cell.size = sqlite3_column_bytes(statement, column);
        break;
    case SQLITE_BLOB:
        cell.bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        cell.size = sqlite3_column_bytes(statement, column);
        break;
    default:
        break;
    }
    return cell;
}

QVariant toVariant(const SqlCell &cell, QSql::NumericalPrecisionPolicy policy)
{
    switch (cell.type) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qlonglong>(cell.integer);
    case SQLITE_FLOAT:
        return realToVariant(cell.real, policy);
    case SQLITE_TEXT:
        return QString::fromUtf8(cell.bytes ? cell.bytes : "", cell.size); // empty is not null
    case SQLITE_BLOB:
        return QByteArray(cell.bytes ? cell.bytes : "", cell.size);
    default:
        return QVariant(QMetaType::fromType<QString>()); // null, yet valid: the relational model asks for that
    }
}

QString storedForm(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QString storedForm(QTime time)
{
    return time.toString(u"HH:mm:ss.zzz");
}

int bindVariant(sqlite3_stmt *statement, int index, const QVariant &value, std::vector<QByteArray> &keep)
{
    const auto bindNull = [&] { return sqlite3_bind_null(statement, index); };
    const auto bindText = [&](const QString &text) { return model::bindText(statement, index, text, keep); };
    switch (value.typeId()) { // QVariant(QString()).isNull() is false since Qt 6, so each type that has a null is asked
                              // itself
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return bindNull();
    case QMetaType::QString:
        return in<QString>(value).isNull() ? bindNull() : bindText(in<QString>(value));
    case QMetaType::QByteArray:
        return in<QByteArray>(value).isNull() ? bindNull() : bindBytes(statement, index, in<QByteArray>(value), keep);
    case QMetaType::QDate:
        return in<QDate>(value).isNull() ? bindNull() : bindText(in<QDate>(value).toString(Qt::ISODate));
    case QMetaType::QTime:
        return in<QTime>(value).isNull() ? bindNull() : bindText(storedForm(in<QTime>(value)));
    case QMetaType::QDateTime:
        return in<QDateTime>(value).isNull() ? bindNull() : bindText(storedForm(in<QDateTime>(value)));
    case QMetaType::QUuid:
        return in<QUuid>(value).isNull() ? bindNull() : bindText(in<QUuid>(value).toString());
    default:
        break;
    }
    if (value.isNull())
        return bindNull();
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::SChar:
    case QMetaType::UChar:
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::ULong:
    case QMetaType::ULongLong: // the same 64 bits; toULongLong() gives them back
        return sqlite3_bind_int64(statement, index, sqlite3_int64(value.toULongLong()));
    case QMetaType::Float:
    case QMetaType::Double:
        return sqlite3_bind_double(statement, index, value.toDouble());
    default:
        return bindOther(statement, index, value, keep);
    }
}

QMetaType typeOfDeclaration(const QString &declaration)
{
    const QString name = declaration.left(declaration.indexOf(u'(')).trimmed().toLower(); // VARCHAR(20), DOUBLE(8,7)
    const auto isOneOf = [&name](auto... words) { return ((name == words) || ...); };
    if (isOneOf("integer"_L1, "int"_L1, "smallint"_L1, "tinyint"_L1, "mediumint"_L1))
        return QMetaType(QMetaType::Int);
    if (isOneOf("bigint"_L1))
        return QMetaType(QMetaType::LongLong);
    if (isOneOf("double"_L1, "double precision"_L1, "float"_L1, "real"_L1, "numeric"_L1, "decimal"_L1))
        return QMetaType(QMetaType::Double);
    if (isOneOf("blob"_L1))
        return QMetaType(QMetaType::QByteArray);
    if (isOneOf("boolean"_L1, "bool"_L1))
        return QMetaType(QMetaType::Bool);
    return QMetaType(QMetaType::QString);
}

QMetaType typeOfCell(int sqliteType)
{
    switch (sqliteType) {
    case SQLITE_INTEGER:
        return QMetaType(QMetaType::Int);
    case SQLITE_FLOAT:
        return QMetaType(QMetaType::Double);
    case SQLITE_TEXT:
        return QMetaType(QMetaType::QString);
    case SQLITE_BLOB:
        return QMetaType(QMetaType::QByteArray);
    default:
        return {};
    }
}

} // namespace model
