// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/casework.h"

#include "model/casefile/crossfacts.h"
#include "model/core/failure.h"
#include "model/storage/databasecopy.h"
#include "model/storage/migrator.h"
#include "model/storage/query.h"
#include "model/storage/subkeys.h"
#include "model/storage/transaction.h"
#include "model/storage/vault.h"
#include "model/workflow/procedures.h"

#include <QCoreApplication>

namespace model {

using namespace Qt::StringLiterals;

namespace {

// Whose the vault is was written before its first case could be, so where that is not said there is no case.
Role roleOf(Store &store)
{
    if (Migrator::versionOf(store) == 0)
        throw makingWasCutOff();
    Query query(store, u"SELECT role FROM vault_info WHERE id = 1"_s);
    if (!query.next())
        throw makingWasCutOff();
    Role role;
    if (!roleFromName(query.get<QString>(0), role))
        throw Failure(Failure::Kind::Damaged,
                      QCoreApplication::translate("model::Casework", "The vault does not say whose it is."));
    return role;
}

// The way back from a migration is the file as it was (architecture 8). Copied while no connection has it open.
void keepOlderFormat(const VaultAccess &access)
{
    const int newest = Migrator().newest();
    int version = 0;
    {
        const auto store = Store::open(access.databasePath, access.databaseKey.clone(), Store::Access::ReadOnly);
        version = Migrator::versionOf(*store);
    }
    if (version > 0 && version < newest)
        copyDatabase(access.databasePath, access.databasePath + u".before-%1"_s.arg(newest), access.databaseKey);
}

// A vault in which nobody gave a name has one person, and everybody knows who that is.
QString nameOf(const QString &label, Role role)
{
    if (!label.isEmpty())
        return label;
    switch (role) {
    case Role::Counsellor:
        return QCoreApplication::translate("model::Casework", "Confidential counsellor");
    case Role::Adviser:
        return QCoreApplication::translate("model::Casework", "Integrity adviser");
    case Role::Investigator:
        return QCoreApplication::translate("model::Casework", "Investigator");
    case Role::Legal:
        return QCoreApplication::translate("model::Casework", "Legal-status officer");
    }
    return {};
}

} // namespace

Failure makingWasCutOff()
{
    return {Failure::Kind::NotAStore,
            QCoreApplication::translate("model::Casework", "The making of this vault was cut off before it was "
                                                           "complete. It holds no cases and can be thrown away.")};
}

VaultAccess VaultAccess::of(const Vault &vault)
{
    return {.databasePath = vault.databasePath(),
            .databaseKey = vault.databaseKey(),
            .wrap = KeyWrap::of(vault),
            .nameTokens = Sealer(vault.subkey(subkeys::NameTokens)),
            .vaultSeal = Sealer(vault.subkey(subkeys::VaultSeal)),
            .slotId = vault.slotId()};
}

std::unique_ptr<Casework> Casework::create(VaultAccess access, Role role, const Clock &clock)
{
    std::unique_ptr<Store> store = Store::create(access.databasePath, access.databaseKey.clone());
    Migrator().run(*store);
    {
        Transaction transaction(*store);
        Query insert(*store, u"INSERT INTO vault_info (id, role, created_at) VALUES (1, :role, :created_at)"_s);
        insert.bind(":role", roleName(role)).bind(":created_at", clock.now().toString(Qt::ISODateWithMs)).exec();
        transaction.commit();
    }
    std::unique_ptr<Casework> work(new Casework(std::move(access), std::move(store), role, clock));
    work->service().write([&] {
        work->terms().markCurrent();
        work->searchIndex().markMade();
        work->journal().record({.action = u"vault_made"_s, .subject = roleName(role)});
    });
    return work;
}

std::unique_ptr<Casework> Casework::open(VaultAccess access, Store::Access mode, const Clock &clock)
{
    const bool writes = mode == Store::Access::ReadWrite;
    if (writes)
        keepOlderFormat(access);
    std::unique_ptr<Store> store = Store::open(access.databasePath, access.databaseKey.clone(), mode);
    if (writes)
        Migrator().run(*store);
    const Role role = roleOf(*store);
    return std::unique_ptr<Casework>(new Casework(std::move(access), std::move(store), role, clock));
}

Casework::Casework(VaultAccess access, std::unique_ptr<Store> store, Role role, const Clock &clock)
    : m_store(std::move(store)),
      m_wrap(std::move(access.wrap)),
      m_nameTokens(std::move(access.nameTokens)),
      m_vaultSeal(std::move(access.vaultSeal)),
      m_clock(clock),
      m_procedure(builtInProcedure(role, emptyFacts())),
      m_keys(*m_store, m_wrap),
      m_sections(*m_store, m_keys),
      m_cases(*m_store, m_keys),
      m_persons(*m_store, m_wrap, m_nameTokens),
      m_journal(*m_store, m_keys, m_vaultSeal, clock, {access.slotId, role}),
      m_terms(*m_store, role, clock),
      m_versions(*m_store, m_keys, clock, {access.slotId, role}),
      m_slotLabels(*m_store, m_vaultSeal),
      m_service({*m_store, m_keys, m_sections, m_cases, m_persons, m_journal, m_terms, m_versions, m_procedure, clock,
                 [this, slot = access.slotId] { return nameOf(m_slotLabels.of(slot), m_procedure.role); }}),
      m_readBack({m_service, m_sections, m_versions, m_journal, clock}),
      m_quickNotes(*m_store, m_wrap),
      m_noteService({m_quickNotes, m_service, m_journal, m_sections, m_procedure.role, clock}),
      m_documents(*m_store, m_keys),
      m_documentService({*m_store, m_documents, m_service, m_journal, m_keys, clock}),
      m_searchIndex(*m_store, m_sections, role),
      m_search({*m_store, m_searchIndex, m_sections, m_cases, m_persons, m_quickNotes, m_service}),
      m_savedSearches(*m_store, m_vaultSeal)
{}

Casework::~Casework() = default;

} // namespace model
