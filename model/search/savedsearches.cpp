// SPDX-License-Identifier: EUPL-1.2
#include "model/search/savedsearches.h"

#include "model/storage/query.h"
#include "model/storage/sealer.h"
#include "model/storage/store.h"

#include <algorithm>

namespace model {

using namespace Qt::StringLiterals;

namespace {

QByteArray bindingOf(SavedSearchId id, const char *column, qint64 revision)
{
    return "saved_search|" + QByteArray::number(id.value()) + '|' + column + '|' + QByteArray::number(revision);
}

} // namespace

std::vector<SavedSearch> SavedSearches::all() const
{
    std::vector<SavedSearch> list;
    Query query(m_store, u"SELECT id, revision, name, question FROM saved_search"_s);
    while (query.next()) {
        const auto id = query.get<SavedSearchId>(0);
        const auto open = [&](int column, const char *name) {
            return QString::fromUtf8(
                m_seal.open(query.get<QByteArray>(column), bindingOf(id, name, query.get<qint64>(1))));
        };
        list.push_back({id, open(2, "name"), open(3, "question")});
    }
    std::sort(list.begin(), list.end(),
              [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return list;
}

SavedSearchId SavedSearches::save(const QString &name, const QString &question)
{
    m_store.requireTransaction();
    for (const SavedSearch &each : all())
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            remove(each.id);
    const SavedSearchId id(m_store.allocateId("saved_search"));
    Query insert(m_store, u"INSERT INTO saved_search (id, name, question) VALUES (:id, :name, :question)"_s);
    insert.bind(":id", id).bind(":name", m_seal.seal(name.toUtf8(), bindingOf(id, "name", 1)));
    insert.bind(":question", m_seal.seal(question.toUtf8(), bindingOf(id, "question", 1))).exec();
    return id;
}

void SavedSearches::remove(SavedSearchId id)
{
    m_store.requireTransaction();
    Query(m_store, u"DELETE FROM saved_search WHERE id = :id"_s).bind(":id", id).exec();
}

} // namespace model
