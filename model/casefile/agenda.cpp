// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/agenda.h"

#include "model/casefile/leadtimes.h"
#include "model/casefile/termlist.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

namespace model {

using namespace Qt::StringLiterals;

namespace {

// A right of somebody is shown until its day, a duty also after it.
QString dueItems(const QString &columns)
{
    return u"SELECT %1 FROM running_term WHERE lapses = 0 AND due_on <= :until UNION ALL "
           "SELECT %1 FROM running_term WHERE lapses = 1 AND due_on BETWEEN :today AND :until"_s.arg(columns);
}

} // namespace

std::vector<AgendaItem> Agenda::due(QDate today, QDate until, int limit) const
{
    Query query(m_store, uR"(
        SELECT item.case_id, number, alias, item.kind, item.due_on, item.statutory,
               item.rule = '' AS by_hand, item.lapses
          FROM (SELECT * FROM (%1) ORDER BY due_on, kind, case_id, rule, section, row_id LIMIT :limit) AS item
          JOIN case_file ON case_file.id = item.case_id
         ORDER BY item.due_on, item.kind, item.case_id, item.rule, item.section, item.row_id)"_s.arg(
                             dueItems(u"due_on, kind, case_id, rule, section, row_id, statutory, lapses"_s)));
    query.bind(":today", today).bind(":until", until).bind(":limit", limit);
    std::vector<AgendaItem> items;
    while (query.next())
        items.push_back({AgendaItem::Kind::Term, query.get<CaseId>(0), query.get<QString>(1), query.get<QString>(2),
                         query.get<QString>(3), query.get<QDate>(4), query.get<int>(5) != 0, query.get<int>(6) != 0,
                         query.get<int>(7) != 0});
    return items;
}

int Agenda::countDue(QDate today) const
{
    Query query(m_store, u"SELECT sum(items) FROM (%1)"_s.arg(dueItems(u"count(*) AS items"_s)));
    query.bind(":today", today).bind(":until", today);
    return query.next() ? query.get<int>(0) : 0;
}

int Agenda::countNear(QDate today, const LeadTimes &leads) const
{
    const QString sql = u"SELECT sum(items) FROM (SELECT count(*) AS items FROM running_term WHERE lapses = 0 AND kind "
                        u"= :kind AND due_on <= :until "
                        "UNION ALL SELECT count(*) FROM running_term "
                        "WHERE lapses = 1 AND kind = :kind AND due_on BETWEEN :today AND :until)"_s;
    int near = 0;
    for (const QString &kind : TermList(m_store).kinds()) {
        Query query(m_store, sql);
        query.bind(":kind", kind).bind(":today", today).bind(":until", today.addDays(leads.of(kind)));
        near += query.next() ? query.get<int>(0) : 0;
    }
    return near;
}

std::vector<AgendaItem> Agenda::nothingPlanned(int limit) const
{
    Query query(m_store, uR"(
        SELECT id, number, alias FROM case_file
         WHERE state = 'open' AND origin = 'own' AND next_due_on IS NULL ORDER BY id LIMIT :limit)"_s);
    query.bind(":limit", limit);
    std::vector<AgendaItem> items;
    while (query.next())
        items.push_back({.kind = AgendaItem::Kind::NothingPlanned,
                         .caseId = query.get<CaseId>(0),
                         .number = query.get<QString>(1),
                         .alias = query.get<QString>(2)});
    return items;
}

} // namespace model
