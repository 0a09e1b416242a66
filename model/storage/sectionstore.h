// SPDX-License-Identifier: EUPL-1.2
// Loads and saves every section by its own description (model/core/fields.h), so that no field can be forgotten.
// Seals what is sealed with the key of the case, bound to table, row, column and revision. Writes only inside a
// transaction and never deletes: a row is retracted. The SQL is made from the list of columns, once per section
// (packaging/decisions/006).
#pragma once

#include "model/core/columns.h"
#include "model/storage/casekeys.h"

#include <QVariant>
#include <map>

namespace model {

// What a save changed: names, never values.
struct Change
{
    QString subject;        // "allegation:12"
    QStringList fields;     // columns
    QByteArray contentHash; // of the new values, keyed with the case's key: proves, cannot be guessed
    [[nodiscard]] bool isEmpty() const { return fields.isEmpty(); }
};

// Is told what every save changes, in the same transaction: the full-text index. `before` is empty for a new row.
class TextListener
{
public:
    virtual ~TextListener() = default;
    virtual void rowSaved(const Section &section, const std::vector<Column> &columns, CaseId id, RowId row,
                          const QVariantList &before, const QVariantList &after) = 0;
};

// One row as the index needs it: only the columns that were asked, opened.
struct OpenedRow
{
    CaseId caseId;
    RowId id;
    bool isRetracted = false;
    QVariantList values;
};

class SectionStore final
{
public:
    SectionStore(Store &store, const CaseKeys &keys);
    void setListener(TextListener *listener) { m_listener = listener; } // null: nobody; must outlive the store

    // A section a case has once; all unknown when it was never saved.
    template <typename T>
    [[nodiscard]] T one(CaseId id) const
    {
        static_assert(T::section.cardinality == Section::One);
        const std::vector<RawRow> rows = read(T::section, columnsOf<T>(), id);
        return rows.empty() ? T{} : fromRaw<T>(rows.front());
    }

    // A section a case has several of, retracted rows included, in the order they were made.
    template <typename T>
    [[nodiscard]] std::vector<T> all(CaseId id) const
    {
        static_assert(T::section.cardinality == Section::Many);
        std::vector<T> list;
        for (const RawRow &raw : read(T::section, columnsOf<T>(), id)) {
            list.push_back(fromRaw<T>(raw));
            list.back().row = raw.state;
        }
        return list;
    }

    // What a case has once, or one row of what it has several of; nothing when that was never saved. By its key: as
    // fast in a case of five hundred rows as in one of two.
    template <typename T>
    [[nodiscard]] std::optional<T> find(CaseId id, RowId row = {}) const
    {
        const std::vector<RawRow> rows = read(T::section, columnsOf<T>(), id, row);
        if (rows.empty())
            return std::nullopt;
        T value = fromRaw<T>(rows.front());
        if constexpr (T::section.cardinality == Section::Many)
            value.row = rows.front().state;
        return value;
    }

    // Saves a Section::One, or one row of a Section::Many (a row without id is added and gets one).
    template <typename T>
    Change save(CaseId id, T &value)
    {
        if constexpr (T::section.cardinality == Section::One) {
            RowState state;
            return write(T::section, columnsOf<T>(), id, state, toRaw(value));
        } else {
            return write(T::section, columnsOf<T>(), id, value.row, toRaw(value));
        }
    }

    // For the index. The rows of the cases from `first` to `last`. A text that does not open any more is left empty: it
    // cannot be found, and the check of the vault tells of it.
    [[nodiscard]] std::vector<OpenedRow> rowsOf(const Section &section, const std::vector<Column> &columns,
                                                CaseId first, CaseId last) const;
    // For showing: one row, which must open. Nothing when it is not there.
    [[nodiscard]] std::optional<OpenedRow> rowOf(const Section &section, const std::vector<Column> &columns, CaseId id,
                                                 RowId row) const;

    // Strikes a row through, or takes that back (empty reason allowed only for the latter).
    Change setRetracted(const Section &section, CaseId id, RowId row, bool retracted, const SealedText &reason);

private:
    struct RawRow
    {
        RowState state;
        qint64 revision = 0;
        QVariantList values; // in the order of the columns; sealed texts in clear
    };
    struct Sql
    {
        QString select;
        QString selectRow;
        QString insert;
        QString update;
    };

    [[nodiscard]] const Sql &sqlOf(const Section &section, const std::vector<Column> &columns) const;
    // `row` valid: that one only.
    [[nodiscard]] std::vector<RawRow> read(const Section &section, const std::vector<Column> &columns, CaseId id,
                                           RowId row = {}) const;
    [[nodiscard]] OpenedRow opened(const class Query &query, const Section &section, const std::vector<Column> &columns,
                                   bool mustOpen) const;
    [[nodiscard]] QVariant unsealed(const Section &section, const char *column, CaseId id, RowId row, qint64 revision,
                                    const QVariant &blob) const;
    Change write(const Section &section, const std::vector<Column> &columns, CaseId id, RowState &state,
                 QVariantList values);
    Change insert(const Section &section, const std::vector<Column> &columns, CaseId id, RowState &state,
                  const QVariantList &values);
    [[nodiscard]] QVariant sealedColumn(const Section &section, const Column &column, CaseId id, RowId row,
                                        qint64 revision, const QVariant &value) const;
    [[nodiscard]] Change changeOf(const Section &section, const std::vector<Column> &columns, CaseId id, RowId row,
                                  const QVariantList &before, const QVariantList &after) const;

    static QVariant plain(const std::optional<QDate> &day)
    {
        return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
    }
    static QVariant plain(const std::optional<bool> &answer)
    {
        return answer ? QVariant(qlonglong(*answer)) : QVariant();
    }
    static QVariant plain(const std::optional<int> &count) { return count ? QVariant(qlonglong(*count)) : QVariant(); }
    static QVariant plain(const Code &code) { return code.isKnown() ? QVariant(code.value) : QVariant(); }
    static QVariant plain(const Codes &codes)
    {
        return codes.isKnown() ? QVariant(codes.values.join(u' ')) : QVariant();
    }
    static QVariant plain(const QString &text) { return QVariant(text.isNull() ? QString(QLatin1String("")) : text); }
    static QVariant plain(const SealedText &text) { return text.isKnown() ? QVariant(text.text) : QVariant(); }
    static QVariant plain(const RowId &id) { return id.isValid() ? QVariant(qlonglong(id.value())) : QVariant(); }

    static void set(std::optional<QDate> &to, const QVariant &v)
    {
        to = v.isNull() ? std::nullopt : std::optional(QDate::fromString(v.toString(), Qt::ISODate));
    }
    static void set(std::optional<bool> &to, const QVariant &v)
    {
        to = v.isNull() ? std::nullopt : std::optional(v.toBool());
    }
    static void set(std::optional<int> &to, const QVariant &v)
    {
        to = v.isNull() ? std::nullopt : std::optional(v.toInt());
    }
    static void set(Code &to, const QVariant &v) { to.value = v.toString(); }
    static void set(Codes &to, const QVariant &v) { to.values = v.toString().split(u' ', Qt::SkipEmptyParts); }
    static void set(QString &to, const QVariant &v) { to = v.toString(); }
    static void set(SealedText &to, const QVariant &v) { to.text = v.toString(); }
    static void set(RowId &to, const QVariant &v) { to = RowId(v.toLongLong()); }

    template <typename T>
    [[nodiscard]] static QVariantList toRaw(const T &value)
    {
        QVariantList raw;
        raw.reserve(qsizetype(columnsOf<T>().size()));
        forEachField(value, [&raw](const Column &, const auto &member) { raw.append(plain(member)); });
        return raw;
    }

    template <typename T>
    [[nodiscard]] static T fromRaw(const RawRow &raw)
    {
        T value;
        qsizetype at = 0;
        forEachField(value, [&](const Column &, auto &member) { set(member, raw.values[at++]); });
        return value;
    }

    Store &m_store;
    const CaseKeys &m_keys;
    TextListener *m_listener = nullptr;
    mutable std::map<QByteArray, Sql> m_sql;
};

} // namespace model
