// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/agenda.h"

#include "model/casefile/leadtimes.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

namespace model {

using namespace Qt::StringLiterals;

namespace {

// A right of somebody counts until its day, a duty also after it.
QString countUntil(const QString &which)
{
    return u"SELECT sum(items) FROM ("
           "SELECT count(*) AS items FROM running_term WHERE lapses = 0%1 AND due_on <= :until UNION ALL "
           "SELECT count(*) FROM running_term WHERE lapses = 1%1 AND due_on BETWEEN :today AND :until)"_s.arg(which);
}

} // namespace

std::vector<TermLine> Agenda::due(QDate today, QDate until, int limit) const
{
    std::vector<TermLine> lines = TermList(m_store).page({}, today, nullptr, limit);
    std::erase_if(lines, [&](const TermLine &line) { return line.dueOn > until; }); // soonest first: only at the end
    return lines;
}

int Agenda::countDue(QDate today) const
{
    Query query(m_store, countUntil({}));
    query.bind(":today", today).bind(":until", today);
    return query.next() ? query.get<int>(0) : 0;
}

int Agenda::countNear(QDate today, const LeadTimes &leads) const
{
    const QString sql = countUntil(u" AND kind = :kind"_s);
    int near = 0;
    for (const QString &kind : TermList(m_store).kinds()) {
        Query query(m_store, sql);
        query.bind(":kind", kind).bind(":today", today).bind(":until", today.addDays(leads.of(kind)));
        near += query.next() ? query.get<int>(0) : 0;
    }
    return near;
}

std::vector<TermLine> Agenda::nothingPlanned(int limit) const
{
    Query query(m_store, uR"(
        SELECT id, number, alias FROM case_file
         WHERE state = 'open' AND origin = 'own' AND next_due_on IS NULL ORDER BY id LIMIT :limit)"_s);
    query.bind(":limit", limit);
    std::vector<TermLine> lines;
    while (query.next())
        lines.push_back(
            {.caseId = query.get<CaseId>(0), .number = query.get<QString>(1), .alias = query.get<QString>(2)});
    return lines;
}

std::vector<TermLine> Agenda::overdueOwnNotes(QDate today, int limit) const
{
    Query query(m_store, uR"(
        SELECT conversation.case_id, conversation.own_note_until, case_file.number, case_file.alias
          FROM conversation JOIN case_file ON case_file.id = conversation.case_id
         WHERE conversation.own_note_until < :today AND conversation.own_note IS NOT NULL
         ORDER BY conversation.own_note_until, conversation.id LIMIT :limit)"_s);
    query.bind(":today", today).bind(":limit", limit);
    std::vector<TermLine> lines;
    while (query.next())
        lines.push_back({.caseId = query.get<CaseId>(0),
                         .number = query.get<QString>(2),
                         .alias = query.get<QString>(3),
                         .dueOn = query.get<QDate>(1)});
    return lines;
}

} // namespace model
