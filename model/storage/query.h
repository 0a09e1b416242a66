// SPDX-License-Identifier: EUPL-1.2
// One use of a prepared statement: bind by name, run, read typed columns. Throws Failure where QSqlQuery would return
// false. Closes four traps of QtSql: an unknown or forgotten placeholder throws, comments are refused, exec() cannot be
// ignored, and optional<T> (not the variant) decides what is NULL. It streams forward and must never log what is bound.
#pragma once

#include "model/core/id.h"

#include <QDate>
#include <QString>
#include <QVariant>
#include <optional>
#include <vector>

namespace model {

class Store;
struct PreparedStatement;

// How values of our types stand in a column.
[[nodiscard]] inline QVariant toColumn(const QString &text)
{
    return text.isNull() ? QVariant(QString(QLatin1String(""))) : QVariant(text);
}
[[nodiscard]] inline QVariant toColumn(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant() : QVariant(bytes);
}
[[nodiscard]] inline QVariant toColumn(bool value)
{
    return QVariant(value ? 1 : 0);
}
[[nodiscard]] inline QVariant toColumn(int value)
{
    return QVariant(value);
}
[[nodiscard]] inline QVariant toColumn(qint64 value)
{
    return QVariant(qlonglong(value));
}
[[nodiscard]] inline QVariant toColumn(const QDate &day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}
template <typename Tag>
[[nodiscard]] QVariant toColumn(const Id<Tag> &id)
{
    return id.isValid() ? QVariant(qlonglong(id.value())) : QVariant();
}
template <typename T>
[[nodiscard]] QVariant toColumn(const std::optional<T> &value)
{
    return value ? toColumn(*value) : QVariant();
}

class Query final
{
public:
    Query(Store &store, const QString &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    template <typename T>
    Query &bind(const char *name, const T &value)
    {
        return bindVariant(name, toColumn(value));
    }
    Query &bindAt(int position, const QVariant &value); // for generated statements, whose order is their list of fields

    void exec();               // runs a statement that gives no rows, or restarts one that does
    [[nodiscard]] bool next(); // runs it at the first call; false after the last row

    template <typename T>
    [[nodiscard]] T get(int column) const
    {
        return Reader<T>::read(value(column));
    }
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] bool isNull(int column) const { return value(column).isNull(); }
    [[nodiscard]] int rowsAffected() const;

private:
    template <typename T>
    struct Reader;

    Query &bindVariant(const char *name, const QVariant &value);
    void run();
    void checkBound();

    PreparedStatement *m_statement;
    bool m_owned = false; // a second use at the same time gets a statement of its own
    bool m_running = false;
    std::vector<bool> m_bound;
};

template <typename T>
struct Query::Reader
{
    static T read(const QVariant &value) { return value.value<T>(); }
};
template <>
struct Query::Reader<QDate>
{
    static QDate read(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }
};
template <typename Tag>
struct Query::Reader<Id<Tag>>
{
    static Id<Tag> read(const QVariant &value) { return Id<Tag>(value.toLongLong()); }
};
template <typename T>
struct Query::Reader<std::optional<T>>
{
    static std::optional<T> read(const QVariant &value)
    {
        return value.isNull() ? std::nullopt : std::optional<T>(Reader<T>::read(value));
    }
};

} // namespace model
