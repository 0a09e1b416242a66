// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/migrator.h"

#include "model/storage/query.h"
#include "model/storage/references.h"
#include "model/storage/store.h"
#include "model/storage/transaction.h"

#include <QCoreApplication>

namespace model {

using namespace Qt::StringLiterals;

namespace {

int pragma(Store &store, const QString &name)
{
    Query query(store, u"PRAGMA "_s + name);
    return query.next() ? query.get<int>(0) : 0;
}

// lupdate reads the context from here, also for functions outside the class.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(model::Migrator)
};

void checkWhole(Store &store)
{
    Query check(store, u"PRAGMA integrity_check(1)"_s);
    if (!check.next() || check.get<QString>(0) != "ok"_L1)
        throw Failure(Failure::Kind::Damaged,
                      Texts::tr("After bringing the vault up to date its database is not in order."));
}

} // namespace

Migrator::Migrator(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {}

int Migrator::versionOf(Store &store)
{
    return pragma(store, u"user_version"_s);
}

void Migrator::run(Store &store) const
{
    const int version = versionOf(store);
    if (version > newest())
        throw Failure(Failure::Kind::NewerStore,
                      Texts::tr("This vault was made by a newer Meldwijzer (format %1; this program knows format %2).")
                          .arg(version)
                          .arg(newest()));
    if (version > 0 && pragma(store, u"application_id"_s) != ApplicationId)
        throw Failure(Failure::Kind::NotAStore, Texts::tr("This database does not belong to Meldwijzer."));
    if (version == newest())
        return;
    store.runScript("PRAGMA foreign_keys = 0;"); // a step may rebuild a table that others point to
    for (const Migration &migration : m_migrations)
        if (migration.number > version)
            apply(store, migration);
    store.runScript("PRAGMA foreign_keys = 1;");
    checkWhole(store);
}

void Migrator::apply(Store &store, const Migration &migration) const
{
    Transaction transaction(store);
    store.runScript(migration.sql);
    if (!danglingReferences(store).isEmpty())
        throw Failure(Failure::Kind::Damaged,
                      Texts::tr("The vault has rows that point to nothing; it was not brought up to date."),
                      migration.name);
    store.runScript("PRAGMA user_version = " + QByteArray::number(migration.number) + ";");
    store.runScript("PRAGMA application_id = " + QByteArray::number(ApplicationId) + ";");
    transaction.commit();
}

} // namespace model
