// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/personrepository.h"

#include "model/casefile/names.h"
#include "model/core/failure.h"
#include "model/storage/query.h"
#include "model/storage/store.h"

#include <algorithm>
#include <map>

namespace model {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostParts = 500;    // of a text in which persons may be named
constexpr qsizetype MostPartsAsked = 8; // of one name
constexpr int MostAlike = 50;

QByteArray keyBinding(PersonId id)
{
    return "person|" + QByteArray::number(id.value());
}

QByteArray nameBinding(PersonId id, qint64 revision)
{
    return keyBinding(id) + "|name|" + QByteArray::number(revision);
}

} // namespace

PersonRepository::PersonRepository(Store &store, const KeyWrap &wrap, const Sealer &tokens)
    : m_store(store),
      m_wrap(wrap),
      m_tokens(tokens)
{}

QByteArray PersonRepository::tokenOf(const QString &part) const
{
    return m_tokens.mac(part.toUtf8()).first(16);
}

PersonId PersonRepository::add(const QString &alias, const QString &name)
{
    m_store.requireTransaction();
    const PersonId id(m_store.allocateId("person"));
    SecretBytes key = SecretBytes::random(Sealer::KeySize);
    const QByteArray wrapped = m_wrap.wrap(key, keyBinding(id));
    const QByteArray sealedName =
        name.isEmpty() ? QByteArray() : Sealer(std::move(key)).seal(name.toUtf8(), nameBinding(id, 1));
    Query insert(
        m_store,
        u"INSERT INTO person (id, alias, epoch, wrapped, name) VALUES (:id, :alias, :epoch, :wrapped, :name)"_s);
    insert.bind(":id", id).bind(":alias", alias).bind(":epoch", m_wrap.newestEpoch()).bind(":wrapped", wrapped);
    insert.bind(":name", sealedName).exec();
    addTokens(id, name);
    return id;
}

void PersonRepository::rename(PersonId id, const QString &name)
{
    m_store.requireTransaction();
    const std::optional<Person> person = find(id);
    if (!person)
        throw Failure(Failure::Kind::Internal, u"A person who is not there was to be renamed."_s);
    if (person->name == name)
        return;
    const qint64 revision = person->revision + 1;
    Query update(m_store, u"UPDATE person SET name = :name, revision = :revision WHERE id = :id"_s);
    update.bind(":name", name.isEmpty() ? QByteArray() : sealerOf(id).seal(name.toUtf8(), nameBinding(id, revision)));
    update.bind(":revision", revision).bind(":id", id).exec();
    setTokens(id, {name});
}

void PersonRepository::setTokens(PersonId id, const QStringList &names)
{
    m_store.requireTransaction();
    Query remove(m_store, u"DELETE FROM person_token WHERE person_id = :id"_s);
    remove.bind(":id", id).exec();
    for (const QString &name : names)
        addTokens(id, name);
}

void PersonRepository::addTokens(PersonId id, const QString &name)
{
    Query insert(m_store, u"INSERT OR IGNORE INTO person_token (person_id, token) VALUES (:id, :token)"_s);
    for (const QString &part : nameParts(name))
        insert.bind(":id", id).bind(":token", tokenOf(part)).exec();
}

std::optional<Person> PersonRepository::find(PersonId id) const
{
    Query query(m_store, u"SELECT alias, name, revision FROM person WHERE id = :id"_s);
    query.bind(":id", id);
    if (!query.next())
        return std::nullopt;
    Person person{id, query.get<QString>(0), {}, query.get<qint64>(2)};
    if (!query.isNull(1))
        person.name = QString::fromUtf8(sealerOf(id).open(query.get<QByteArray>(1), nameBinding(id, person.revision)));
    return person;
}

Sealer PersonRepository::sealerOf(PersonId id) const
{
    Query query(m_store, u"SELECT epoch, wrapped FROM person WHERE id = :id"_s);
    query.bind(":id", id);
    if (!query.next())
        throw Failure(Failure::Kind::Internal, u"A person who is not there was asked for."_s);
    return Sealer(m_wrap.unwrap(query.get<qint64>(0), query.get<QByteArray>(1), keyBinding(id)));
}

PersonId PersonRepository::findByAlias(const QString &alias) const
{
    Query query(m_store, u"SELECT id FROM person WHERE alias = :alias"_s);
    query.bind(":alias", alias);
    return query.next() ? query.get<PersonId>(0) : PersonId();
}

std::vector<Person> PersonRepository::search(const QString &text, int limit) const
{
    std::vector<PersonId> ids;
    {
        Query query(m_store,
                    u"SELECT id FROM person WHERE alias = :alias OR alias = '@' || :alias ORDER BY id LIMIT :limit"_s);
        query.bind(":alias", text.trimmed()).bind(":limit", limit);
        while (query.next())
            ids.push_back(query.get<PersonId>(0));
    }
    const QStringList parts = nameParts(text);
    const std::vector<PersonId> named = withAll(parts, limit);
    ids.insert(ids.end(), named.begin(), named.end());
    std::vector<Person> persons;
    for (const PersonId id : ids)
        if (const std::optional<Person> person = find(id); person && int(persons.size()) < limit)
            persons.push_back(*person);
    return persons;
}

// The tokens meet in the database: of a name that thousands have, nothing is unsealed to find out whose it is.
std::vector<PersonId> PersonRepository::withAll(const QStringList &parts, int limit) const
{
    if (parts.isEmpty())
        return {};
    const int used = int(qMin(parts.size(), MostPartsAsked));
    QString sql = u"SELECT t0.person_id FROM person_token AS t0"_s;
    for (int i = 1; i < used; ++i)
        sql += u" JOIN person_token AS t%1 ON t%1.token = :t%1 AND t%1.person_id = t0.person_id"_s.arg(i);
    Query query(m_store, sql + u" WHERE t0.token = :t0 ORDER BY t0.person_id DESC LIMIT :limit"_s);
    for (int i = 0; i < used; ++i)
        query.bind((":t" + QByteArray::number(i)).constData(), tokenOf(parts[i]));
    query.bind(":limit", limit);
    std::vector<PersonId> ids;
    while (query.next())
        ids.push_back(query.get<PersonId>(0));
    return ids;
}

int PersonRepository::tokensOf(PersonId id) const
{
    Query query(m_store, u"SELECT count(*) FROM person_token WHERE person_id = :id"_s);
    query.bind(":id", id);
    return query.next() ? query.get<int>(0) : 0;
}

bool PersonRepository::isInACase(PersonId id) const
{
    Query query(m_store, u"SELECT 1 FROM party WHERE person = :id AND retracted = 0 LIMIT 1"_s);
    query.bind(":id", id);
    return query.next();
}

bool PersonRepository::standsElsewhere(PersonId id, RowId row) const
{
    Query query(m_store, u"SELECT 1 FROM party WHERE person = :id AND id <> :row LIMIT 1"_s);
    query.bind(":id", id).bind(":row", row.value());
    return query.next();
}

std::vector<PersonId> PersonRepository::alike(const QString &name, int limit) const
{
    const QStringList parts = nameParts(name);
    std::vector<PersonId> ids = withAll(parts, MostAlike);
    // Whoever has all parts and no other is called exactly so; those come first.
    std::stable_partition(ids.begin(), ids.end(), [&](PersonId id) { return tokensOf(id) == parts.size(); });
    std::map<PersonId, int> hits; // and those of whom a case knows only a part of this name
    Query query(m_store,
                u"SELECT person_id FROM person_token WHERE token = :token ORDER BY person_id DESC LIMIT 200"_s);
    for (const QString &part : parts.mid(0, MostPartsAsked)) {
        query.bind(":token", tokenOf(part));
        while (query.next())
            ++hits[query.get<PersonId>(0)];
    }
    for (const auto &[id, count] : hits)
        if (count < parts.size() && count == tokensOf(id))
            ids.push_back(id);
    std::vector<PersonId> present;
    for (const PersonId id : ids)
        if (int(present.size()) < limit && isInACase(id))
            present.push_back(id);
    return present;
}

std::vector<PersonId> PersonRepository::namedIn(const QString &text, int limit) const
{
    std::map<PersonId, int> hits;
    Query query(m_store, u"SELECT person_id FROM person_token WHERE token = :token ORDER BY person_id LIMIT 200"_s);
    QStringList parts = nameParts(text);
    parts.resize(qMin(parts.size(), MostParts));
    for (const QString &part : parts) {
        query.bind(":token", tokenOf(part));
        while (query.next())
            ++hits[query.get<PersonId>(0)];
    }
    std::vector<std::pair<int, PersonId>> ranked; // the most hits first, then the newest
    ranked.reserve(hits.size());
    for (const auto &[id, count] : hits)
        ranked.emplace_back(count, id);
    std::sort(ranked.rbegin(), ranked.rend());
    std::vector<PersonId> ids;
    for (const auto &[count, id] : ranked)
        if (int(ids.size()) < limit)
            ids.push_back(id);
    return ids;
}

std::vector<Appearance> PersonRepository::appearances(PersonId id) const
{
    Query query(m_store, uR"(
        SELECT case_file.id, case_file.number, party.role, party.alias
          FROM party JOIN case_file ON case_file.id = party.case_id
         WHERE party.person = :id AND party.retracted = 0 ORDER BY case_file.id)"_s);
    query.bind(":id", id);
    std::vector<Appearance> list;
    while (query.next())
        list.push_back({query.get<CaseId>(0), query.get<QString>(1), query.get<QString>(2), query.get<QString>(3)});
    return list;
}

} // namespace model
