// SPDX-License-Identifier: EUPL-1.2
#include "model/person/presences.h"

#include "model/storage/query.h"
#include "model/storage/store.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int CasesPerRole = 40;  // of one person in one role, the newest
constexpr size_t MostCases = 200; // looked at for one case, the newest

Presence presenceIn(const Query &query)
{
    return {query.get<PersonId>(0),
            query.get<CaseId>(1),
            query.get<QString>(2),
            query.get<RowId>(3),
            query.get<QString>(4),
            query.get<QString>(5),
            query.get<QString>(6) == "open"_L1,
            query.get<QString>(7)};
}

const QString Columns = u"SELECT party.person, party.case_id, case_file.number, party.id, party.role, party.alias, "
                        "case_file.state, party.component FROM party JOIN case_file ON case_file.id = party.case_id "_s;

} // namespace

const QStringList &involvedRoles()
{
    static const QStringList roles{u"REPORTER"_s,   u"COUNSELEE"_s,   u"COMPLAINANT"_s,  u"PERSON_CONCERNED"_s,
                                   u"RESPONDENT"_s, u"ACCUSED_WMT"_s, u"PUNISHED_WMT"_s, u"WITNESS"_s,
                                   u"SUPPORTER"_s,  u"THIRD_PARTY"_s, u"LINE_MANAGER"_s};
    return roles;
}

std::vector<Presence> Presences::rowsIn(CaseId id) const
{
    Query query(m_store, Columns + u"WHERE party.case_id = :id AND party.retracted = 0 AND party.person IS NOT NULL "
                                   "ORDER BY party.id"_s);
    query.bind(":id", id);
    std::vector<Presence> list;
    while (query.next())
        list.push_back(presenceIn(query));
    return list;
}

std::vector<Presence> Presences::of(PersonId person, int limit) const
{
    Query query(m_store, Columns + u"WHERE party.person = :person AND party.retracted = 0 "
                                   "ORDER BY party.case_id DESC LIMIT :limit"_s);
    query.bind(":person", person).bind(":limit", limit);
    std::vector<Presence> list;
    while (query.next())
        list.push_back(presenceIn(query));
    return list;
}

std::vector<Presence> Presences::around(CaseId id, PersonId user) const
{
    std::vector<Presence> all = rowsIn(id);
    QSet<PersonId> persons;
    for (const Presence &each : all)
        persons.insert(each.person);
    if (user.isValid()) {
        persons.insert(user);
        all.push_back({user, id, {}, {}, userRole(), {}, true, {}});
    }
    std::vector<CaseId> cases;
    Query involved(m_store, u"SELECT case_id FROM party WHERE person = :person AND role = :role AND case_id <> :id "
                            "AND retracted = 0 ORDER BY case_id DESC LIMIT :limit"_s);
    for (const PersonId person : std::as_const(persons))
        for (const QString &role : involvedRoles()) {
            involved.bind(":person", person).bind(":role", role).bind(":id", id).bind(":limit", CasesPerRole);
            while (involved.next())
                cases.push_back(involved.get<CaseId>(0));
        }
    std::sort(cases.rbegin(), cases.rend());
    cases.erase(std::unique(cases.begin(), cases.end()), cases.end());
    cases.resize(std::min(cases.size(), MostCases));
    for (const CaseId other : cases)
        for (const Presence &each : rowsIn(other))
            if (persons.contains(each.person))
                all.push_back(each);
    return all;
}

} // namespace model
