// SPDX-License-Identifier: EUPL-1.2
// An unlocked vault folder: holds the lock and the vault key from opening to destruction. Knows the files, no SQL; the
// Store stands on it. Opening order: folder, lock, file checks, key file, state, and only then may anybody open
// cases.db. Creating, opening and changing a passphrase each take about a second of Argon2id: not on the thread of the
// window.
#pragma once

#include "model/storage/keyring.h"
#include "model/storage/storekey.h"
#include "model/storage/vaultfolder.h"
#include "model/storage/vaultlock.h"
#include "model/storage/vaultstatefile.h"

#include <QStringList>
#include <memory>

namespace model {

class Vault final
{
public:
    struct Created
    {
        std::unique_ptr<Vault> vault;
        RecoveryCode code; // show it once, have it typed back, keep it nowhere
    };

    // Never touches what stands at `path` already; leaves nothing behind when it throws.
    [[nodiscard]] static Created create(const QString &path, const SecretBytes &passphrase,
                                        const KdfCost &cost = KdfCost::calibrated());
    [[nodiscard]] static std::unique_ptr<Vault> open(const QString &path, const SecretBytes &passphrase);
    [[nodiscard]] static std::unique_ptr<Vault> openWithRecoveryCode(const QString &path, const SecretBytes &typedCode);
    ~Vault(); // releases the lock, wipes the key
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString name() const { return m_folder.name(); }
    [[nodiscard]] QString databasePath() const { return m_folder.databasePath(); }
    [[nodiscard]] QString reservePath() const { return m_folder.reservePath(); }
    [[nodiscard]] QString backupsPath() const { return m_folder.backupsPath(); }
    // What was repaired or warned about at opening: sentences in the user's language.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }

    // --- keys
    [[nodiscard]] StoreKey databaseKey() const;
    [[nodiscard]] SecretBytes subkey(QByteArrayView context8) const; // contexts: subkeys.h
    // Wraps the keys of cases and persons. Each wrapped key notes its epoch; replacing the epoch destroys what was not
    // wrapped anew.
    [[nodiscard]] QList<quint64> epochs() const; // one, or two while a destruction is under way; the newest is last
    [[nodiscard]] quint64 newestEpoch() const;
    [[nodiscard]] SecretBytes caseWrappingKey(quint64 epoch) const;
    void beginEpoch();                       // before wrapping anew; vault.keys holds both
    void endOldEpoch();                      // after it is committed; vault.keys holds the new one only
    [[nodiscard]] bool hasTwoEpochs() const; // a destruction was interrupted: go on with it

    // --- who
    [[nodiscard]] QByteArray slotId() const;  // 16 bytes: who unlocked; the journal's actor
    [[nodiscard]] QByteArray vaultId() const; // 16 bytes
    [[nodiscard]] bool openedByRecoveryCode() const { return m_openedBy == SlotType::Recovery; }
    // A second person's act asks that person's own passphrase in place: gives her slot, or nothing.
    [[nodiscard]] std::optional<QByteArray> slotOpenedBy(const SecretBytes &passphrase) const;
    // Whether this is, once more, what the vault was opened with: the passphrase or recovery code of the slot that
    // unlocked, as typed. Asked before anything leaves; about a second.
    [[nodiscard]] bool isReopenedBy(const SecretBytes &typed) const;
    [[nodiscard]] QList<QByteArray> passphraseSlots() const;

    // --- changing them; each is on disk, twice, before it returns
    void changePassphrase(const SecretBytes &current, const SecretBytes &next,
                          const KdfCost &cost = KdfCost::calibrated());
    // After recovery, when the current one is forgotten.
    void resetPassphrase(const QByteArray &slotId, const SecretBytes &next,
                         const KdfCost &cost = KdfCost::calibrated());
    QByteArray addPassphrase(const SecretBytes &passphrase, const KdfCost &cost = KdfCost::calibrated());
    void withdrawPassphrase(const QByteArray &slotId);
    void replaceRecoveryCode(const RecoveryCode &next); // after the new one was typed back

    // --- how it was left. markDirty before the first write; markClean after the last connection is closed.
    [[nodiscard]] bool hasDatabase() const; // false for a vault whose first session has not made it yet
    [[nodiscard]] bool isStateKnown() const { return m_stateFile.isKnown(); } // false: vault.state was of no use
    [[nodiscard]] bool wasClosedCleanly() const { return m_stateFile.wasClosedCleanly(); }
    [[nodiscard]] JournalHead lastJournalHead() const { return m_stateFile.lastJournalHead(); }
    [[nodiscard]] QDateTime latestInstant() const { return m_stateFile.latestInstant(); } // invalid when unknown
    void markDirty() { m_stateFile.markDirty(); }
    void markClean(const JournalHead &head, const QDateTime &now) { m_stateFile.markClean(head, now); }

    // For the caller of create() whose next step failed: removes the files of this vault. Refused for a vault that was
    // opened.
    void discardCreated();

private:
    Vault(VaultFolder folder, VaultLock lock, Keyring keyring);
    [[nodiscard]] static std::unique_ptr<Vault> unlock(const QString &path, SlotType type, const SecretBytes &secret);
    void placeFiles();
    void repairKeys();
    void store(KeySlots next);

    VaultFolder m_folder;
    VaultLock m_lock;
    Keyring m_keyring;
    SlotType m_openedBy = SlotType::Passphrase;
    VaultStateFile m_stateFile;
    bool m_isJustCreated = false;
    QStringList m_notices;
};

} // namespace model
