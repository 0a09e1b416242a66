// SPDX-License-Identifier: EUPL-1.2
// An unlocked vault with its cases open for writing, on one thread: what the command line, the demo and the tests work
// with. Closing it is part of its meaning: the state file then says where the journal stood (security-findings 4.8).
#pragma once

#include "model/casefile/casework.h"
#include "model/storage/vault.h"

namespace model {

class OpenVault final
{
public:
    struct Created;

    // Makes folder, keys and database, or nothing at all. Throws Failure as Vault::create and Casework::create do.
    [[nodiscard]] static Created create(const QString &path, Role role, const SecretBytes &passphrase,
                                        const KdfCost &cost, const Clock &clock);
    [[nodiscard]] static std::unique_ptr<OpenVault> open(const QString &path, const SecretBytes &passphrase,
                                                         const Clock &clock);
    // Takes over a vault that was unlocked elsewhere (with a recovery code, on another thread).
    [[nodiscard]] static std::unique_ptr<OpenVault> open(std::unique_ptr<Vault> vault, const Clock &clock);
    ~OpenVault(); // closes the database and marks the vault clean

    [[nodiscard]] Vault &vault() { return *m_vault; }
    [[nodiscard]] Casework &work() { return *m_work; }

private:
    OpenVault(std::unique_ptr<Vault> vault, std::unique_ptr<Casework> work, const Clock &clock);

    std::unique_ptr<Vault> m_vault; // outlives the work
    std::unique_ptr<Casework> m_work;
    const Clock &m_clock;
};

struct OpenVault::Created
{
    std::unique_ptr<OpenVault> open;
    RecoveryCode code;
};

// Is there a file with cases at all? Throws Failure{NotAStore} when the making of the vault was cut off before there
// was, Failure{Damaged} when vault.state cannot tell whether there ever was one. Called before the first connection.
void mustHaveDatabase(const Vault &vault);

// Does the journal still hold what the vault's state file remembers of it? Throws Failure{Damaged} when an older
// database was put in its place. Called once after opening, before the first write.
void checkJournalWitness(const Vault &vault, const Journal &journal);

} // namespace model
