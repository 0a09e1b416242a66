// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termlist.h"

#include "model/storage/query.h"
#include "model/storage/store.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// Duties at whatever day, rights only until theirs: two walks along the same index, merged by the database.
QString halves(const TermFilter &filter, const QString &columns, const QString &beyond)
{
    const QString kind = filter.kind.isEmpty() ? QString() : u" AND kind = :kind"_s;
    const auto half = [&](int lapses, const QString &days) {
        return u"SELECT %1 FROM running_term WHERE lapses = %2%3%4%5"_s.arg(columns).arg(lapses).arg(days, kind,
                                                                                                     beyond);
    };
    const QString soon = u" AND due_on BETWEEN :today AND :soon"_s;
    switch (filter.show) {
    case TermFilter::Show::Late:
        return half(0, u" AND due_on < :today"_s);
    case TermFilter::Show::Soon:
        return half(0, soon) + u" UNION ALL "_s + half(1, soon);
    case TermFilter::Show::All:
        break;
    }
    return half(0, {}) + u" UNION ALL "_s + half(1, u" AND due_on >= :today"_s);
}

// The same as one walk, along the order of the cases.
QString whole(const TermFilter &filter, const QString &columns, const QString &beyond)
{
    const QString kind = filter.kind.isEmpty() ? QString() : u" AND kind = :kind"_s;
    const auto rows = [&](const QString &days) {
        return u"SELECT %1 FROM running_term WHERE %2%3%4"_s.arg(columns, days, kind, beyond);
    };
    switch (filter.show) {
    case TermFilter::Show::Late:
        return rows(u"+lapses = 0 AND +due_on < :today"_s);
    case TermFilter::Show::Soon:
        return rows(u"+due_on BETWEEN :today AND :soon"_s);
    case TermFilter::Show::All:
        break;
    }
    return rows(u"(+lapses = 0 OR +due_on >= :today)"_s);
}

// A case is numbered when it is made, so the order of the ids is that of the numbers.
QString keyOf(TermFilter::SortBy sortBy)
{
    switch (sortBy) {
    case TermFilter::SortBy::Kind:
        return u"kind, due_on, case_id, rule, section, row_id"_s;
    case TermFilter::SortBy::Number:
        return u"case_id, due_on, kind, rule, section, row_id"_s;
    case TermFilter::SortBy::Due:
        break;
    }
    return u"due_on, kind, case_id, rule, section, row_id"_s;
}

QString placesOf(const QString &key)
{
    QStringList places;
    for (const QString &column : key.split(u", "_s))
        places << u":after_"_s + column;
    return places.join(u", "_s);
}

// The cases are looked up for the lines of the page only.
QString sqlOf(const TermFilter &filter, bool isFurther)
{
    const QString key = keyOf(filter.sortBy);
    const QString beyond = isFurther ? u" AND (%1) > (%2)"_s.arg(key, placesOf(key)) : QString();
    const QString columns = u"case_id, rule, section, row_id, kind, started_on, due_on, statutory, lapses"_s;
    const QString rows =
        filter.sortBy == TermFilter::SortBy::Number ? whole(filter, columns, beyond) : halves(filter, columns, beyond);
    return u"SELECT term.case_id, number, alias, rule, kind, section, row_id, started_on, due_on, statutory, lapses "
           "FROM (SELECT * FROM (%1) ORDER BY %2 LIMIT :limit) AS term "
           "JOIN case_file ON case_file.id = term.case_id ORDER BY term.%3"_s.arg(
               rows, key, QString(key).replace(u", "_s, u", term."_s));
}

void bindFilter(Query &query, const TermFilter &filter, QDate today)
{
    query.bind(":today", today);
    if (filter.show == TermFilter::Show::Soon)
        query.bind(":soon", today.addDays(TermList::SoonDays));
    if (!filter.kind.isEmpty())
        query.bind(":kind", filter.kind);
}

void bindAfter(Query &query, const TermLine &after)
{
    query.bind(":after_due_on", after.dueOn).bind(":after_kind", after.kind).bind(":after_case_id", after.caseId);
    query.bind(":after_rule", after.rule).bind(":after_section", after.section);
    query.bind(":after_row_id", after.row.value());
}

TermLine lineOf(const Query &query, QDate today)
{
    TermLine line{.caseId = query.get<CaseId>(0),
                  .number = query.get<QString>(1),
                  .alias = query.get<QString>(2),
                  .rule = query.get<QString>(3),
                  .kind = query.get<QString>(4),
                  .section = query.get<QString>(5),
                  .row = query.get<RowId>(6),
                  .startedOn = query.get<QDate>(7),
                  .dueOn = query.get<QDate>(8),
                  .isStatutory = query.get<int>(9) != 0,
                  .lapses = query.get<int>(10) != 0};
    line.isLate = !line.lapses && line.dueOn < today;
    return line;
}

} // namespace

std::vector<TermLine> TermList::page(const TermFilter &filter, QDate today, const TermLine *after, int limit) const
{
    Query query(m_store, sqlOf(filter, after != nullptr));
    bindFilter(query, filter, today);
    if (after)
        bindAfter(query, *after);
    query.bind(":limit", limit);
    std::vector<TermLine> lines;
    while (query.next())
        lines.push_back(lineOf(query, today));
    return lines;
}

int TermList::count(const TermFilter &filter, QDate today) const
{
    Query query(m_store, u"SELECT count(*) FROM ("_s + halves(filter, u"1"_s, {}) + u")"_s);
    bindFilter(query, filter, today);
    return query.next() ? query.get<int>(0) : 0;
}

QStringList TermList::kinds() const
{
    Query query(m_store, u"SELECT kind FROM running_term WHERE lapses = 0 UNION "
                         "SELECT kind FROM running_term WHERE lapses = 1 ORDER BY kind"_s);
    QStringList kinds;
    while (query.next())
        kinds << query.get<QString>(0);
    return kinds;
}

} // namespace model
