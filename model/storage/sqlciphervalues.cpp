// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlciphervalues.h"

#include <QDateTime>
#include <QStringEncoder>
#include <QUuid>
#include <limits>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// QVariant(QString()).isNull() is false since Qt 6, so each type that has a null of its own is asked itself.
int bindText(sqlite3_stmt *statement, int index, const QString &text, BoundBytes &bytes)
{
    if (text.isNull())
        return sqlite3_bind_null(statement, index);
    const QByteArrayView utf8 = bytes.keep(QStringView(text));
    return sqlite3_bind_text64(statement, index, utf8.data(), sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

int bindBlob(sqlite3_stmt *statement, int index, const QByteArray &value, BoundBytes &bytes)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, index);
    const QByteArrayView blob = bytes.keep(value);
    return sqlite3_bind_blob64(statement, index, blob.data(), sqlite3_uint64(blob.size()), SQLITE_STATIC);
}

// A date, time or the like, with its text form; one without (the year 12000) is not the empty text.
template <typename Moment>
int bindMoment(sqlite3_stmt *statement, int index, const Moment &moment, const QString &form, BoundBytes &bytes)
{
    if (moment.isNull())
        return sqlite3_bind_null(statement, index);
    return form.isEmpty() ? SQLITE_MISMATCH : bindText(statement, index, form, bytes);
}

int bindOther(sqlite3_stmt *statement, int index, const QVariant &value, BoundBytes &bytes)
{
    switch (value.typeId()) {
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
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
        break;
    }
    if (value.metaType().flags() & QMetaType::IsEnumeration)
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    QVariant text = value; // what has a text form of its own (QChar, QUrl, …); a list or a picture has none
    if (!text.convert(QMetaType::fromType<QString>()))
        return SQLITE_MISMATCH;
    return bindText(statement, index, text.toString(), bytes);
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

QByteArrayView BoundBytes::keep(QStringView text)
{
    char *const begin = m_texts.room(3 * text.size() + 1); // an empty text still needs an address, or it would be NULL
    char *const end = QStringEncoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless).appendToBuffer(begin, text);
    m_texts.keep(end - begin + 1);
    return {begin, end};
}

QByteArrayView BoundBytes::keep(const QByteArray &blob)
{
    const QByteArray &kept = m_blobs.emplace_back(blob);
    return {kept.constData(), kept.size()};
}

void BoundBytes::forget() noexcept
{
    m_texts.forget();
    if (!m_blobs.empty())
        m_blobs.clear();
}

void BoundBytes::release() noexcept
{
    m_texts.release();
    m_blobs = {};
}

// Through the value, not the column: one lock of the connection instead of three, and no copy of a text to give it a
// zero at its end. Right only because a connection belongs to one thread (D3) and the file is UTF-8 (the opening asks).
SqlCell cellOf(sqlite3_stmt *statement, int column)
{
    sqlite3_value *const value = sqlite3_column_value(statement, column);
    SqlCell cell{{0}, 0, sqlite3_value_type(value)};
    switch (cell.type) {
    case SQLITE_INTEGER:
        cell.integer = sqlite3_value_int64(value);
        break;
    case SQLITE_FLOAT:
        cell.real = sqlite3_value_double(value);
        break;
    case SQLITE_TEXT:
    case SQLITE_BLOB:
        cell.bytes = static_cast<const char *>(sqlite3_value_blob(value));
        cell.size = sqlite3_value_bytes(value);
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
        return QVariant(qlonglong(cell.integer));
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

int bindVariant(sqlite3_stmt *statement, int index, const QVariant &value, BoundBytes &bytes)
{
    switch (value.typeId()) { // the types a program binds all the time, fastest first
    case QMetaType::QString:
        return bindText(statement, index, in<QString>(value), bytes);
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Bool:
        return value.isNull() ? sqlite3_bind_null(statement, index)
                              : sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::QByteArray:
        return bindBlob(statement, index, in<QByteArray>(value), bytes);
    case QMetaType::QDate:
        return bindMoment(statement, index, in<QDate>(value), in<QDate>(value).toString(Qt::ISODate), bytes);
    case QMetaType::QTime:
        return bindMoment(statement, index, in<QTime>(value), storedForm(in<QTime>(value)), bytes);
    case QMetaType::QDateTime:
        return bindMoment(statement, index, in<QDateTime>(value), storedForm(in<QDateTime>(value)), bytes);
    case QMetaType::QUuid:
        return bindMoment(statement, index, in<QUuid>(value), in<QUuid>(value).toString(), bytes);
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(statement, index);
    default:
        return value.isNull() ? sqlite3_bind_null(statement, index) : bindOther(statement, index, value, bytes);
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
