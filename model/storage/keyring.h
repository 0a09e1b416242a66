// SPDX-License-Identifier: EUPL-1.2
// The vault key and the slots that open it: who may unlock, and with which secret. Knows the content of vault.keys, not
// the file: each change gives the content to be written, and counts only after adopt(), when it is safely on disk. The
// vault key never leaves it; what others need is derived from it by a documented context.
#pragma once

#include "model/core/failure.h"
#include "model/core/secretbytes.h"
#include "model/storage/keyslots.h"
#include "model/storage/recoverycode.h"

#include <functional>
#include <optional>

namespace model {

class Keyring final
{
public:
    using SlotId = Bytes<16>;
    // Gives the slot key for a slot; normally Argon2id over what the user typed.
    using SlotKeySource = std::function<SecretBytes(const KeySlot &)>;
    [[nodiscard]] static SlotKeySource stretchedFrom(const SecretBytes &secret); // `secret` must outlive it

    [[nodiscard]] static Keyring create(const SecretBytes &passphrase, const KdfCost &cost, const RecoveryCode &code);
    // Throws WrongKey when the bytes are sound and no slot of this type opens, Damaged or NewerStore when they are not.
    [[nodiscard]] static Keyring unlock(QByteArrayView file, SlotType type, const SlotKeySource &slotKeyFor,
                                        const SlotId &tryFirst = {});

    [[nodiscard]] const KeySlots &content() const { return m_content; }
    [[nodiscard]] const SlotId &unlockedBy() const { return m_unlockedBy; }
    [[nodiscard]] std::optional<Copy> copyToRepair() const { return m_copyToRepair; }
    [[nodiscard]] SecretBytes subkey(QByteArrayView context8) const;
    [[nodiscard]] SecretBytes epochKey(quint64 id) const; // throws Damaged when it is not there

    // The slot this secret opens, if any; takes as long as unlocking.
    [[nodiscard]] std::optional<SlotId> slotOpenedBy(SlotType type, const SlotKeySource &slotKeyFor) const;

    [[nodiscard]] CopyPair written(const KeySlots &content) const;
    [[nodiscard]] KeySlots withAdded(SlotType type, const SecretBytes &secret, const KdfCost &cost) const;
    [[nodiscard]] KeySlots withReplaced(const SlotId &slot, const SecretBytes &secret, const KdfCost &cost) const;
    [[nodiscard]] KeySlots without(const SlotId &slot) const;
    [[nodiscard]] KeySlots withNewEpoch() const; // the old one stays until every case key is wrapped anew
    [[nodiscard]] KeySlots withNewestEpochOnly() const;
    void adopt(KeySlots content, std::optional<Copy> copyToRepair = {});

private:
    Keyring(SecretBytes vaultKey, KeySlots content) : m_vaultKey(std::move(vaultKey)), m_content(std::move(content)) {}

    [[nodiscard]] KeySlot newSlot(SlotType type, const SlotId &id, const SecretBytes &secret,
                                  const KdfCost &cost) const;
    [[nodiscard]] Epoch newEpoch(quint64 id) const;
    [[nodiscard]] KeySlots next() const; // a copy with the next generation
    void checkMac(QByteArrayView file, Copy chosen) const;

    SecretBytes m_vaultKey;
    KeySlots m_content;
    SlotId m_unlockedBy{};
    std::optional<Copy> m_copyToRepair;
};

} // namespace model
