// SPDX-License-Identifier: EUPL-1.2
// An unlocked vault, for the time it is unlocked: the vault itself, the writing and the listing thread, and the reading
// connection of the window. Locking is destroying it; whatever was decrypted dies with it.
#pragma once

#include "app/storagethread.h"
#include "model/storage/reserve.h"
#include "model/storage/vault.h"

namespace app {

class Session final
{
public:
    // Throws what opening throws; the vault is given back unlocked to nobody.
    Session(std::unique_ptr<model::Vault> vault, const model::Clock &clock);
    ~Session(); // waits for what was posted, closes all connections, marks the vault clean

    [[nodiscard]] model::Vault &vault() { return *m_vault; }
    [[nodiscard]] StorageThread &writer() { return *m_writer; }
    [[nodiscard]] StorageThread &lister() { return *m_lister; }
    [[nodiscard]] model::Casework &reader() { return *m_reader; } // short reads only, on the thread of the window
    [[nodiscard]] model::Reserve &reserve() { return m_reserve; } // for the writing thread
    [[nodiscard]] const model::Clock &clock() const { return m_clock; }

    // An entry of the journal by itself, on the writing thread; `failed` when it could not be written.
    void writeDown(const model::JournalEntry &entry, QObject *context,
                   const std::function<void(const model::Failure &)> &failed);

private:
    const model::Clock &m_clock;
    std::unique_ptr<model::Vault> m_vault;
    model::Reserve m_reserve;
    std::unique_ptr<StorageThread> m_writer;
    std::unique_ptr<StorageThread> m_lister;
    std::unique_ptr<model::Casework> m_reader;
};

} // namespace app
