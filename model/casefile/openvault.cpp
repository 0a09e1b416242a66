// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/openvault.h"

#include <QCoreApplication>

namespace model {

void mustHaveDatabase(const Vault &vault)
{
    if (vault.hasDatabase())
        return;
    if (vault.isStateKnown()) // and it knows of no database, or the vault would not have opened
        throw makingWasCutOff();
    throw Failure(Failure::Kind::Damaged,
                  QCoreApplication::translate("model::OpenVault", "The file “%1” with the cases is missing.")
                      .arg(vault.databasePath()));
}

void checkJournalWitness(const Vault &vault, const Journal &journal)
{
    const JournalHead head = vault.lastJournalHead();
    if (head.sequence == 0 || journal.linkOf(qint64(head.sequence)) == head.head)
        return;
    throw Failure(Failure::Kind::Damaged,
                  QCoreApplication::translate(
                      "model::OpenVault", "The database is not the one this vault was closed with: an older or another "
                                          "one was put in its place."));
}

OpenVault::Created OpenVault::create(const QString &path, Role role, const SecretBytes &passphrase, const KdfCost &cost,
                                     const Clock &clock)
{
    Vault::Created made = Vault::create(path, passphrase, cost);
    try {
        std::unique_ptr<Casework> work = Casework::create(VaultAccess::of(*made.vault), role, clock);
        std::unique_ptr<OpenVault> open(new OpenVault(std::move(made.vault), std::move(work), clock));
        return {std::move(open), std::move(made.code)};
    } catch (const Failure &) {
        if (made.vault)
            made.vault->discardCreated(); // half a vault is worse than none
        throw;
    }
}

std::unique_ptr<OpenVault> OpenVault::open(const QString &path, const SecretBytes &passphrase, const Clock &clock)
{
    return open(Vault::open(path, passphrase), clock);
}

std::unique_ptr<OpenVault> OpenVault::open(std::unique_ptr<Vault> vault, const Clock &clock)
{
    mustHaveDatabase(*vault);
    {
        const auto reading = Casework::open(VaultAccess::of(*vault), Store::Access::ReadOnly, clock);
        checkJournalWitness(*vault, reading->journal());
    }
    vault->markDirty(); // before the first write: a crash from here on is a crash, not a replacement
    std::unique_ptr<Casework> work = Casework::open(VaultAccess::of(*vault), Store::Access::ReadWrite, clock);
    work->documentService().sweepAll(); // what was being added when an earlier session was cut off
    return std::unique_ptr<OpenVault>(new OpenVault(std::move(vault), std::move(work), clock));
}

OpenVault::OpenVault(std::unique_ptr<Vault> vault, std::unique_ptr<Casework> work, const Clock &clock)
    : m_vault(std::move(vault)),
      m_work(std::move(work)),
      m_clock(clock)
{}

OpenVault::~OpenVault()
{
    try {
        const qint64 last = m_work->journal().count();
        const JournalHead head{quint64(last), m_work->journal().linkOf(last)};
        m_work.reset();
        m_vault->markClean(head, m_clock.now());
    } catch (const Failure &) {
        // Left dirty, the next opening checks more; there is nobody here to tell.
    }
}

} // namespace model
