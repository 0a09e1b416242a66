// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sectionstore.h"

#include "model/core/failure.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

#include <algorithm>

namespace model {

using namespace Qt::StringLiterals;

namespace {

// What the seal of one text is bound to: it opens nowhere else and in no other revision of its row.
QByteArray bindingOf(const Section &section, const char *column, RowId row, qint64 revision)
{
    QByteArray binding(section.name);
    binding += '|';
    binding += QByteArray::number(row.value());
    binding += '|';
    binding += column;
    binding += '|';
    binding += QByteArray::number(revision);
    return binding;
}

// An empty text and no text are one thing to a reader.
bool isSame(const QVariant &before, const QVariant &after)
{
    return before == after || (before.toString().isEmpty() && after.toString().isEmpty());
}

// Positions before the section's own columns in select and insert.
qsizetype leadingColumns(const Section &section)
{
    return section.cardinality == Section::Many ? 4 : 2;
}

} // namespace

SectionStore::SectionStore(Store &store, const CaseKeys &keys) : m_store(store), m_keys(keys) {}

const SectionStore::Sql &SectionStore::sqlOf(const Section &section, const std::vector<Column> &columns) const
{
    Sql &sql = m_sql[QByteArray(section.name)];
    if (!sql.select.isEmpty())
        return sql;
    const bool many = section.cardinality == Section::Many;
    QStringList names;
    QStringList marks;
    QStringList assignments;
    for (const Column &column : columns) {
        names += QLatin1String(column.name);
        marks += u":"_s + QLatin1String(column.name);
        assignments += QLatin1String(column.name) + u" = :"_s + QLatin1String(column.name);
    }
    const QString table = QLatin1String(section.name);
    const QString select = u"SELECT id, revision, "_s + (many ? u"retracted, retraction, "_s : QString()) +
                           names.join(u", "_s) + u" FROM "_s + table + u" WHERE case_id = :case_id"_s;
    sql.select = select + u" ORDER BY id"_s;
    sql.selectRow = select + u" AND id = :id"_s;
    sql.insert = u"INSERT INTO "_s + table + u" (id, case_id, "_s + names.join(u", "_s) +
                 u") VALUES (:id, :case_id, "_s + marks.join(u", "_s) + u')';
    sql.update = u"UPDATE "_s + table + u" SET revision = :revision, "_s + assignments.join(u", "_s) +
                 u" WHERE id = :id AND case_id = :case_id"_s;
    return sql;
}

std::vector<SectionStore::RawRow> SectionStore::read(const Section &section, const std::vector<Column> &columns,
                                                     CaseId id, RowId row) const
{
    std::vector<RawRow> rows;
    const Sql &sql = sqlOf(section, columns);
    Query select(m_store, row.isValid() ? sql.selectRow : sql.select);
    select.bind(":case_id", id);
    if (row.isValid())
        select.bind(":id", row);
    while (select.next()) {
        RawRow raw;
        raw.state.id = select.get<RowId>(0);
        raw.revision = select.get<qint64>(1);
        const auto unseal = [&](const char *column, const QVariant &blob) {
            return unsealed(section, column, id, raw.state.id, raw.revision, blob);
        };
        if (section.cardinality == Section::Many) {
            raw.state.retracted = select.get<bool>(2);
            raw.state.retraction.text = unseal("retraction", select.value(3)).toString();
        }
        int at = int(leadingColumns(section));
        for (const Column &column : columns) {
            const QVariant value = select.value(at++);
            raw.values.append(column.kind == Column::Kind::Sealed ? unseal(column.name, value) : value);
        }
        rows.push_back(std::move(raw));
    }
    return rows;
}

QVariant SectionStore::unsealed(const Section &section, const char *column, CaseId id, RowId row, qint64 revision,
                                const QVariant &blob) const
{
    if (blob.isNull())
        return {};
    return QString::fromUtf8(m_keys.of(id).open(blob.toByteArray(), bindingOf(section, column, row, revision)));
}

QVariant SectionStore::sealedColumn(const Section &section, const Column &column, CaseId id, RowId row, qint64 revision,
                                    const QVariant &value) const
{
    if (column.kind != Column::Kind::Sealed || value.isNull())
        return value;
    return m_keys.of(id).seal(value.toString().toUtf8(), bindingOf(section, column.name, row, revision));
}

Change SectionStore::write(const Section &section, const std::vector<Column> &columns, CaseId id, RowState &state,
                           QVariantList values)
{
    m_store.requireTransaction();
    const bool known = section.cardinality == Section::One || state.id.isValid();
    const std::vector<RawRow> rows = known ? read(section, columns, id, state.id) : std::vector<RawRow>{};
    const auto old = std::find_if(rows.begin(), rows.end(), [&](const RawRow &raw) {
        return section.cardinality == Section::One || raw.state.id == state.id;
    });
    if (old == rows.end()) {
        if (state.id.isValid())
            throw Failure(Failure::Kind::Internal, u"A row that is not in this case was to be changed."_s,
                          QLatin1String(section.name));
        return insert(section, columns, id, state, values);
    }
    Change change = changeOf(section, columns, id, old->state.id, old->values, values);
    if (change.isEmpty())
        return change;
    const qint64 revision = old->revision + 1;
    Query update(m_store, sqlOf(section, columns).update);
    int at = 0;
    update.bindAt(at++, revision);
    for (size_t i = 0; i < columns.size(); ++i)
        update.bindAt(at++, sealedColumn(section, columns[i], id, old->state.id, revision, values[qsizetype(i)]));
    update.bindAt(at++, old->state.id.value());
    update.bindAt(at++, id.value());
    update.exec();
    if (section.cardinality == Section::Many &&
        old->state.retraction.isKnown()) // its seal is bound to the revision, too
        setRetracted(section, id, old->state.id, old->state.retracted, old->state.retraction);
    if (m_listener)
        m_listener->rowSaved(section, columns, id, old->state.id, old->values, values);
    return change;
}

Change SectionStore::insert(const Section &section, const std::vector<Column> &columns, CaseId id, RowState &state,
                            const QVariantList &values)
{
    state.id = RowId(m_store.allocateId(section.name));
    Query query(m_store, sqlOf(section, columns).insert);
    int at = 0;
    query.bindAt(at++, state.id.value());
    query.bindAt(at++, id.value());
    for (size_t i = 0; i < columns.size(); ++i)
        query.bindAt(at++, sealedColumn(section, columns[i], id, state.id, 1, values[qsizetype(i)]));
    query.exec();
    Change change = changeOf(section, columns, id, state.id, QVariantList(values.size()), values);
    if (change.isEmpty())
        change.fields.append(u"id"_s); // an empty row is a change as well
    if (m_listener)
        m_listener->rowSaved(section, columns, id, state.id, {}, values);
    return change;
}

Change SectionStore::changeOf(const Section &section, const std::vector<Column> &columns, CaseId id, RowId row,
                              const QVariantList &before, const QVariantList &after) const
{
    Change change;
    QByteArray content;
    for (size_t i = 0; i < columns.size(); ++i) {
        const QVariant &now = after[qsizetype(i)];
        if (isSame(before[qsizetype(i)], now))
            continue;
        const QByteArray text = now.toString().toUtf8();
        change.fields.append(QLatin1String(columns[i].name));
        content += QByteArray(columns[i].name) + '=' + QByteArray::number(text.size()) + ':' + text + '\n';
    }
    if (!change.isEmpty()) {
        change.subject = QLatin1String(section.name) + u':' + QString::number(row.value());
        change.contentHash = m_keys.of(id).mac(content);
    }
    return change;
}

Change SectionStore::setRetracted(const Section &section, CaseId id, RowId row, bool retracted,
                                  const SealedText &reason)
{
    m_store.requireTransaction();
    const QString table = QLatin1String(section.name);
    Query select(m_store, u"SELECT revision FROM "_s + table + u" WHERE id = :id AND case_id = :case_id"_s);
    select.bind(":id", row).bind(":case_id", id);
    if (!select.next())
        throw Failure(Failure::Kind::Internal, u"A row that is not in this case was to be retracted."_s, table);
    const QByteArray sealed =
        reason.isKnown()
            ? m_keys.of(id).seal(reason.text.toUtf8(), bindingOf(section, "retraction", row, select.get<qint64>(0)))
            : QByteArray();
    Query update(m_store,
                 u"UPDATE "_s + table + u" SET retracted = :retracted, retraction = :retraction WHERE id = :id"_s);
    update.bind(":retracted", retracted).bind(":retraction", sealed).bind(":id", row).exec();
    return {table + u':' + QString::number(row.value()), {u"retracted"_s}, m_keys.of(id).mac(reason.text.toUtf8())};
}

} // namespace model
