// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/agenda.h"

#include "model/storage/query.h"
#include "model/storage/store.h"

namespace model {

using namespace Qt::StringLiterals;

namespace {

// A right of somebody is shown until its day, a duty also after it. A check-in is one however it was planned. A
// follow-up counts until a later conversation was held; so does case_file.next_due_on.
const QString DueItems = uR"(
    SELECT CASE kind WHEN 'CHECK_IN' THEN 2 ELSE 0 END AS kind, case_id, kind AS what, due_on AS day,
           statutory_on IS NOT NULL AS law FROM running_term
     WHERE state = 'running' AND lapses = 0 AND due_on <= :until
    UNION ALL
    SELECT 0, case_id, kind, due_on, statutory_on IS NOT NULL FROM running_term
     WHERE state = 'running' AND lapses = 1 AND due_on BETWEEN :today AND :until
    UNION ALL
    SELECT 2, case_id, '', planned_on, 0 FROM aftercare
     WHERE held_on IS NULL AND retracted = 0 AND planned_on IS NOT NULL AND planned_on <= :until
    UNION ALL
    SELECT 1, case_id, '', follow_up_on, 0 FROM conversation AS talk
     WHERE retracted = 0 AND follow_up_on IS NOT NULL AND follow_up_on <= :until
       AND EXISTS (SELECT 1 FROM case_file WHERE id = talk.case_id AND state = 'open')
       AND NOT EXISTS (SELECT 1 FROM conversation AS later
                        WHERE later.case_id = talk.case_id AND later.retracted = 0 AND later.held_on >= talk.follow_up_on))"_s;

std::vector<AgendaItem> itemsOf(Query &query)
{
    std::vector<AgendaItem> items;
    while (query.next())
        items.push_back({AgendaItem::Kind(query.get<int>(0)), query.get<CaseId>(1), query.get<QString>(2),
                         query.get<QString>(3), query.get<QString>(4), query.get<QDate>(5), query.get<int>(6) != 0});
    return items;
}

} // namespace

std::vector<AgendaItem> Agenda::due(QDate today, QDate until, int limit) const
{
    Query query(m_store, uR"(
        SELECT item.kind, item.case_id, case_file.number, case_file.alias, item.what, item.day, item.law
          FROM (SELECT kind, case_id, what, day, law FROM ()"_s +
                             DueItems + uR"() ORDER BY day, case_id LIMIT :limit) AS item
          JOIN case_file ON case_file.id = item.case_id
         ORDER BY item.day, item.case_id)"_s);
    query.bind(":today", today).bind(":until", until).bind(":limit", limit);
    return itemsOf(query);
}

int Agenda::countDue(QDate today) const
{
    Query query(m_store, u"SELECT count(*) FROM ("_s + DueItems + u")"_s);
    query.bind(":today", today).bind(":until", today);
    return query.next() ? query.get<int>(0) : 0;
}

std::vector<AgendaItem> Agenda::nothingPlanned(int limit) const
{
    Query query(m_store, uR"(
        SELECT 3, id, number, alias, '', NULL, 0 FROM case_file
         WHERE state = 'open' AND origin = 'own' AND next_due_on IS NULL ORDER BY id LIMIT :limit)"_s);
    query.bind(":limit", limit);
    return itemsOf(query);
}

} // namespace model
