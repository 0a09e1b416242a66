// SPDX-License-Identifier: EUPL-1.2
// The file vault.state of an unlocked vault: judges at opening what the last closing left, acts on it (a foreign
// journal is put aside before SQLite can see it), and marks the vault in use or closed. Belongs to the Vault; nobody
// else writes the file.
#pragma once

#include "model/storage/keyslots.h"
#include "model/storage/vaultfolder.h"
#include "model/storage/vaultstate.h"

#include <QDateTime>
#include <QStringList>

namespace model {

// Where the journal stood: its last sequence number and the head of its chain (32 bytes).
struct JournalHead
{
    quint64 sequence = 0;
    QByteArray head = QByteArray(32, '\0');

    bool operator==(const JournalHead &) const = default;
};

class VaultStateFile final
{
public:
    VaultStateFile(VaultFolder folder, SecretBytes macKey, const KeySlots &keys, const Bytes<16> &unlockedBy);

    // Before the key is known and therefore unverified: good for the order of trying, and for nothing else.
    [[nodiscard]] static Bytes<16> slotToTryFirst(const VaultFolder &folder);

    // Before cases.db is opened. Gives what the user should know; throws Failure{Damaged} when the cases are gone.
    [[nodiscard]] QStringList openAndJudge();

    [[nodiscard]] bool isKnown() const { return m_state.generation > 0; } // false: lost, damaged or of another vault
    [[nodiscard]] bool wasClosedCleanly() const { return m_wasClosedCleanly; }
    [[nodiscard]] JournalHead lastJournalHead() const;
    [[nodiscard]] QDateTime latestInstant() const;
    void markDirty();
    void markClean(const JournalHead &head, const QDateTime &now);

private:
    void takeUp(const VaultStateReading &reading);
    [[nodiscard]] QStringList act(const OpeningVerdict &verdict);
    [[nodiscard]] QString putAside(const QString &filePath) const;
    void write(VaultState next);
    void takeUpHalf(const VaultState &next);

    VaultFolder m_folder;
    SecretBytes m_macKey;
    VaultState m_state;      // what the file holds, or would hold
    bool m_isOnDisk = false; // both copies say so
    Copy m_worseCopy = Copy::A;
    Bytes<16> m_unlockedBy;
    bool m_wasClosedCleanly = true;
};

} // namespace model
