// SPDX-License-Identifier: EUPL-1.2
#include "model/person/personlinks.h"

#include "model/storage/query.h"
#include "model/storage/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int MostOfAct = 100'000;

QString wordOf(PersonLink::Kind kind)
{
    switch (kind) {
    case PersonLink::Kind::Linked:
        return u"linked"_s;
    case PersonLink::Kind::Merged:
        return u"merged"_s;
    case PersonLink::Kind::Split:
        return u"split"_s;
    }
    return {};
}

PersonLink::Kind kindOf(const QString &word)
{
    return word == "linked"_L1   ? PersonLink::Kind::Linked
           : word == "merged"_L1 ? PersonLink::Kind::Merged
                                 : PersonLink::Kind::Split;
}

} // namespace

qint64 PersonLinks::newAct()
{
    Query query(m_store, u"SELECT coalesce(max(act), 0) + 1 FROM person_link"_s);
    return query.next() ? query.get<qint64>(0) : 1;
}

void PersonLinks::note(const PersonLink &link)
{
    m_store.requireTransaction();
    Query insert(m_store, u"INSERT INTO person_link (id, act, linked_on, kind, party, was, became) "
                          "VALUES (:id, :act, :linked_on, :kind, :party, :was, :became)"_s);
    insert.bind(":id", m_store.allocateId("person_link")).bind(":act", link.act).bind(":linked_on", link.on);
    insert.bind(":kind", wordOf(link.kind)).bind(":party", link.party).bind(":was", link.was);
    insert.bind(":became", link.became).exec();
}

void PersonLinks::forget(qint64 act)
{
    m_store.requireTransaction();
    Query remove(m_store, u"DELETE FROM person_link WHERE act = :act"_s);
    remove.bind(":act", act).exec();
}

std::vector<PersonLink> PersonLinks::read(const QString &where, const char *name, qint64 value, int limit) const
{
    Query query(m_store, u"SELECT person_link.act, kind, linked_on, party.id, party.case_id, case_file.number, "
                         "party.alias, was, became FROM person_link JOIN party ON party.id = person_link.party "
                         "JOIN case_file ON case_file.id = party.case_id WHERE "_s +
                             where + u" ORDER BY person_link.id DESC LIMIT :limit"_s);
    query.bind(name, value).bind(":limit", limit);
    std::vector<PersonLink> links;
    while (query.next())
        links.push_back({query.get<qint64>(0), kindOf(query.get<QString>(1)), query.get<QDate>(2), query.get<RowId>(3),
                         query.get<CaseId>(4), query.get<QString>(5), query.get<QString>(6), query.get<PersonId>(7),
                         query.get<PersonId>(8)});
    return links;
}

std::vector<PersonLink> PersonLinks::ofAct(qint64 act) const
{
    return read(u"person_link.act = :act"_s, ":act", act, MostOfAct);
}

std::vector<PersonLink> PersonLinks::of(PersonId person, int limit) const
{
    std::vector<PersonLink> links = read(u"became = :person"_s, ":person", person.value(), limit);
    const std::vector<PersonLink> left = read(u"was = :person"_s, ":person", person.value(), limit);
    links.insert(links.end(), left.begin(), left.end());
    std::stable_sort(links.begin(), links.end(),
                     [](const PersonLink &one, const PersonLink &other) { return one.act > other.act; });
    return links;
}

bool PersonLinks::isLast(qint64 act) const
{
    Query query(m_store, u"SELECT 1 FROM person_link AS mine JOIN person_link AS later ON later.party = mine.party "
                         "AND later.act > mine.act WHERE mine.act = :act LIMIT 1"_s);
    query.bind(":act", act);
    return !query.next();
}

std::vector<PersonRow> PersonLinks::rowsOf(PersonId person) const
{
    Query query(m_store, u"SELECT case_id, id FROM party WHERE person = :person ORDER BY case_id"_s);
    query.bind(":person", person);
    std::vector<PersonRow> rows;
    while (query.next())
        rows.push_back({query.get<CaseId>(0), query.get<RowId>(1)});
    return rows;
}

void PersonLinks::keepApart(PersonId one, PersonId other, QDate on)
{
    m_store.requireTransaction();
    Query insert(m_store,
                 u"INSERT OR REPLACE INTO person_apart (one, other, said_on) VALUES (:one, :other, :said_on)"_s);
    insert.bind(":one", std::min(one, other)).bind(":other", std::max(one, other)).bind(":said_on", on).exec();
}

void PersonLinks::bringTogether(PersonId one, PersonId other)
{
    m_store.requireTransaction();
    Query remove(m_store, u"DELETE FROM person_apart WHERE one = :one AND other = :other"_s);
    remove.bind(":one", std::min(one, other)).bind(":other", std::max(one, other)).exec();
}

bool PersonLinks::areApart(PersonId one, PersonId other) const
{
    Query query(m_store, u"SELECT 1 FROM person_apart WHERE one = :one AND other = :other"_s);
    query.bind(":one", std::min(one, other)).bind(":other", std::max(one, other));
    return query.next();
}

void PersonLinks::setPersonOf(const QByteArray &slot, PersonId person)
{
    m_store.requireTransaction();
    if (!person.isValid()) {
        Query remove(m_store, u"DELETE FROM slot_person WHERE slot_id = :slot"_s);
        return remove.bind(":slot", slot).exec();
    }
    Query insert(m_store, u"INSERT OR REPLACE INTO slot_person (slot_id, person) VALUES (:slot, :person)"_s);
    insert.bind(":slot", slot).bind(":person", person).exec();
}

PersonId PersonLinks::personOf(const QByteArray &slot) const
{
    Query query(m_store, u"SELECT person FROM slot_person WHERE slot_id = :slot"_s);
    query.bind(":slot", slot);
    return query.next() ? query.get<PersonId>(0) : PersonId();
}

} // namespace model
