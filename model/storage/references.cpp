// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/references.h"

#include "model/storage/query.h"
#include "model/storage/store.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Reference
{
    QString table;
    QString column;
    QString parent;
    QString key;
};

std::vector<Reference> referencesOf(Store &store)
{
    std::vector<QString> tables;
    Query names(store, u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s);
    while (names.next())
        tables.push_back(names.get<QString>(0));
    std::vector<Reference> references;
    for (const QString &table : tables) {
        Query keys(store, u"PRAGMA foreign_key_list(\"%1\")"_s.arg(table));
        while (keys.next()) // id, seq, table, from, to
            references.push_back({table, keys.get<QString>(3), keys.get<QString>(2), keys.get<QString>(4)});
    }
    return references;
}

} // namespace

QStringList danglingReferences(Store &store)
{
    QStringList dangling;
    for (const Reference &each : referencesOf(store)) {
        Query query(store, u"SELECT count(*) FROM \"%1\" AS child WHERE child.\"%2\" IS NOT NULL AND NOT EXISTS "
                           "(SELECT 1 FROM \"%3\" AS parent WHERE parent.\"%4\" = child.\"%2\")"_s.arg(
                               each.table, each.column, each.parent, each.key));
        for (qint64 rows = query.next() ? query.get<qint64>(0) : 0; rows > 0; --rows)
            dangling << each.table;
    }
    return dangling;
}

} // namespace model
