// SPDX-License-Identifier: EUPL-1.2
// The part of SectionStore that reads rows for the full-text index: some columns of many cases, or of one row. It never
// writes.
#include "model/core/failure.h"
#include "model/storage/query.h"
#include "model/storage/sectionstore.h"
#include "model/storage/store.h"

namespace model {

using namespace Qt::StringLiterals;

namespace {

QString columnsFor(const Section &section, const std::vector<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns)
        names += u"t."_s + QLatin1String(column.name);
    return u"t.case_id, t.id, t.revision, "_s + (section.cardinality == Section::Many ? u"t.retracted, "_s : u"0, "_s) +
           names.join(u", "_s);
}

} // namespace

OpenedRow SectionStore::opened(const Query &query, const Section &section, const std::vector<Column> &columns,
                               bool mustOpen) const
{
    OpenedRow row{query.get<CaseId>(0), query.get<RowId>(1), query.get<bool>(3), {}};
    int at = 4;
    for (const Column &column : columns) {
        const QVariant value = query.value(at++);
        if (column.kind != Column::Kind::Sealed || value.isNull()) {
            row.values.append(value);
            continue;
        }
        try {
            row.values.append(unsealed(section, column.name, row.caseId, row.id, query.get<qint64>(2), value));
        } catch (const Failure &failure) {
            if (mustOpen || failure.kind() != Failure::Kind::Damaged)
                throw;
            row.values.append(QVariant());
        }
    }
    return row;
}

std::vector<OpenedRow> SectionStore::rowsOf(const Section &section, const std::vector<Column> &columns, CaseId first,
                                            CaseId last) const
{
    Query query(m_store, u"SELECT "_s + columnsFor(section, columns) + u" FROM "_s + QLatin1String(section.name) +
                             u" t WHERE t.case_id BETWEEN :first AND :last ORDER BY t.case_id, t.id"_s);
    query.bind(":first", first).bind(":last", last);
    std::vector<OpenedRow> rows;
    while (query.next())
        rows.push_back(opened(query, section, columns, false));
    return rows;
}

std::optional<OpenedRow> SectionStore::rowOf(const Section &section, const std::vector<Column> &columns, CaseId id,
                                             RowId row) const
{
    Query query(m_store, u"SELECT "_s + columnsFor(section, columns) + u" FROM "_s + QLatin1String(section.name) +
                             u" t WHERE t.id = :id AND t.case_id = :case_id"_s);
    query.bind(":id", row).bind(":case_id", id);
    return query.next() ? std::optional(opened(query, section, columns, true)) : std::nullopt;
}

} // namespace model
