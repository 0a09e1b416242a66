// SPDX-License-Identifier: EUPL-1.2
#include "model/person/personcases.h"

#include "model/storage/query.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace model {

std::vector<PersonCase> PersonCases::page(PersonId person, const PersonCase *after, int limit) const
{
    // The index ends in the row, so this walks it from where the page before stopped.
    Query query(m_store, uR"(
        SELECT party.case_id, party.id, case_file.number, party.alias, party.role, party.component, party.rank_group,
               case_file.phase, case_file.state, case_file.opened_on
          FROM party JOIN case_file ON case_file.id = party.case_id
         WHERE party.person = :person AND party.case_id <= :case AND (party.case_id < :case OR party.id < :row)
               AND party.retracted = 0
         ORDER BY party.case_id DESC, party.id DESC LIMIT :limit)"_s);
    constexpr qint64 Last = std::numeric_limits<qint64>::max();
    query.bind(":person", person).bind(":case", after ? after->caseId.value() : Last);
    query.bind(":row", after ? after->row.value() : Last).bind(":limit", limit);
    std::vector<PersonCase> cases;
    while (query.next())
        cases.push_back({query.get<CaseId>(0), query.get<RowId>(1), query.get<QString>(2), query.get<QString>(3),
                         query.get<QString>(4), query.get<QString>(5), query.get<QString>(6), query.get<QString>(7),
                         query.get<QString>(8) == "open"_L1, query.get<QDate>(9)});
    return cases;
}

} // namespace model
