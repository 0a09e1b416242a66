// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/keyring.h"

#include "model/storage/sealer.h"
#include "model/storage/slotkey.h"
#include "model/storage/subkeys.h"

#include <QCoreApplication>
#include <algorithm>
#include <sodium.h>

namespace model {

namespace {

struct Choice
{
    KeySlots content;
    Copy chosen = Copy::A;
    std::optional<Copy> copyToRepair;
};

[[noreturn]] void throwDamaged()
{
    throw Failure(Failure::Kind::Damaged,
                  QCoreApplication::translate("model::Keyring", "Both copies in the key file vault.keys are damaged."));
}

// The newest sound copy; the other is to be repaired when it does not hold the same.
Choice chooseCopy(QByteArrayView file)
{
    const KeySlotsReading a = readKeySlots(copyIn(file, KeySlots::Layout, Copy::A), Copy::A);
    const KeySlotsReading b = readKeySlots(copyIn(file, KeySlots::Layout, Copy::B), Copy::B);
    const bool aIsGood = a.health == CopyHealth::Good;
    const bool bIsGood = b.health == CopyHealth::Good;
    if (a.health == CopyHealth::Newer || b.health == CopyHealth::Newer)
        throw Failure(Failure::Kind::NewerStore,
                      QCoreApplication::translate("model::Keyring", "This vault was made by a newer Meldwijzer."));
    if (!aIsGood && !bIsGood)
        throwDamaged();
    const bool useA = aIsGood && (!bIsGood || a.content.generation >= b.content.generation);
    Choice choice{useA ? a.content : b.content, useA ? Copy::A : Copy::B, {}};
    if (!aIsGood || !bIsGood || a.content != b.content || file.size() != 2 * KeySlots::Layout.size)
        choice.copyToRepair = otherThan(choice.chosen);
    return choice;
}

std::vector<const KeySlot *> slotsToTry(const KeySlots &content, SlotType type, const Keyring::SlotId &first)
{
    std::vector<const KeySlot *> slots;
    for (const KeySlot &slot : content.slots)
        if (slot.isActive() && slot.type == type)
            slots.push_back(&slot);
    std::stable_partition(slots.begin(), slots.end(), [&](const KeySlot *slot) { return slot->id == first; });
    return slots;
}

struct Opened
{
    SecretBytes vaultKey;
    Keyring::SlotId slot;
};

std::optional<Opened> tryOpen(const KeySlots &content, SlotType type, const Keyring::SlotKeySource &slotKeyFor,
                              const Keyring::SlotId &first)
{
    for (const KeySlot *slot : slotsToTry(content, type, first))
        if (auto vaultKey = unwrapVaultKey(*slot, slotKeyFor(*slot), content.vaultId))
            return Opened{std::move(*vaultKey), slot->id};
    return std::nullopt;
}

Failure wrongSecret(SlotType type)
{
    return Failure(
        Failure::Kind::WrongKey,
        type == SlotType::Passphrase
            ? QCoreApplication::translate("model::Keyring", "This passphrase does not open the vault.")
            : QCoreApplication::translate("model::Keyring", "This recovery code does not belong to this vault."));
}

KeySlot *find(KeySlots &content, const Keyring::SlotId &id)
{
    const auto found = std::find_if(content.slots.begin(), content.slots.end(),
                                    [&](const KeySlot &slot) { return slot.isActive() && slot.id == id; });
    if (found == content.slots.end())
        throw Failure(Failure::Kind::Conflict,
                      QCoreApplication::translate("model::Keyring", "This passphrase has been withdrawn already."));
    return &*found;
}

// A free place; else the place of one that was withdrawn.
KeySlot *placeForOneMore(KeySlots &content)
{
    for (const SlotState state : {SlotState::Free, SlotState::Withdrawn})
        for (KeySlot &slot : content.slots)
            if (slot.state == state)
                return &slot;
    throw Failure(Failure::Kind::Conflict,
                  QCoreApplication::translate(
                      "model::Keyring", "The vault has room for %1 passphrases and recovery codes, and all are in use.")
                      .arg(KeySlots::SlotCount));
}

QByteArray epochContext(const Bytes<16> &vaultId, quint64 id)
{
    QByteArray context(24, '\0');
    putBytes(context, 0, vaultId);
    putNumber<quint64>(context, 16, id);
    return context;
}

} // namespace

Keyring::SlotKeySource Keyring::stretchedFrom(const SecretBytes &secret)
{
    return [&secret](const KeySlot &slot) { return stretch(secret, slot.salt, slot.cost); };
}

Keyring Keyring::create(const SecretBytes &passphrase, const KdfCost &cost, const RecoveryCode &code)
{
    Keyring ring(SecretBytes::random(VaultKeySize), {});
    KeySlots &content = ring.m_content;
    content.generation = 1;
    content.vaultId = randomBytes<16>();
    content.instanceId = randomBytes<16>();
    content.databaseSalt = randomBytes<16>();
    content.epochs = {ring.newEpoch(1)};
    content.slots[0] = ring.newSlot(SlotType::Passphrase, randomBytes<16>(), passphrase, cost);
    content.slots[1] = ring.newSlot(SlotType::Recovery, randomBytes<16>(), code.bits(), KdfCost::floor());
    ring.m_unlockedBy = content.slots[0].id;
    return ring;
}

Keyring Keyring::unlock(QByteArrayView file, SlotType type, const SlotKeySource &slotKeyFor, const SlotId &tryFirst)
{
    Choice choice = chooseCopy(file);
    auto opened = tryOpen(choice.content, type, slotKeyFor, tryFirst);
    if (!opened)
        throw wrongSecret(type);
    Keyring ring(std::move(opened->vaultKey), std::move(choice.content));
    ring.m_unlockedBy = opened->slot;
    ring.m_copyToRepair = choice.copyToRepair;
    ring.checkMac(file, choice.chosen);
    if (!ring.m_copyToRepair &&
        !macFits(copyIn(file, KeySlots::Layout, otherThan(choice.chosen)), ring.subkey(subkeys::KeyFile)))
        ring.m_copyToRepair = otherThan(choice.chosen);
    return ring;
}

void Keyring::checkMac(QByteArrayView file, Copy chosen) const
{
    if (!macFits(copyIn(file, KeySlots::Layout, chosen), subkey(subkeys::KeyFile)))
        throw Failure(Failure::Kind::Damaged,
                      QCoreApplication::translate(
                          "model::Keyring", "The key file vault.keys was changed by something other than Meldwijzer."));
}

SecretBytes Keyring::subkey(QByteArrayView context8) const
{
    Q_ASSERT(context8.size() == crypto_kdf_CONTEXTBYTES);
    SecretBytes key(VaultKeySize);
    crypto_kdf_derive_from_key(key.data(), size_t(key.size()), 1, context8.data(), m_vaultKey.data());
    return key;
}

std::optional<Keyring::SlotId> Keyring::slotOpenedBy(SlotType type, const SlotKeySource &slotKeyFor) const
{
    const auto opened = tryOpen(m_content, type, slotKeyFor, m_unlockedBy);
    return opened ? std::optional(opened->slot) : std::nullopt;
}

KeySlot Keyring::newSlot(SlotType type, const SlotId &id, const SecretBytes &secret, const KdfCost &cost) const
{
    KeySlot slot;
    slot.state = SlotState::Active;
    slot.type = type;
    slot.id = id;
    slot.cost = cost;
    slot.salt = randomBytes<16>();
    wrapVaultKey(slot, stretch(secret, slot.salt, cost), m_vaultKey, m_content.vaultId);
    return slot;
}

Epoch Keyring::newEpoch(quint64 id) const
{
    const Sealer sealer(subkey(subkeys::EpochSeal));
    Epoch epoch{id, {}, {}};
    sealer.sealDetached(SecretBytes::random(VaultKeySize), epochContext(m_content.vaultId, id), epoch.nonce,
                        epoch.sealedKey);
    return epoch;
}

SecretBytes Keyring::epochKey(quint64 id) const
{
    const Sealer sealer(subkey(subkeys::EpochSeal));
    for (const Epoch &epoch : m_content.epochs)
        if (epoch.id == id)
            return sealer.openDetached(epoch.nonce, epoch.sealedKey, epochContext(m_content.vaultId, id));
    throw Failure(Failure::Kind::Damaged,
                  QCoreApplication::translate("model::Keyring",
                                              "The key file vault.keys is older or newer than the cases beside it."));
}

CopyPair Keyring::written(const KeySlots &content) const
{
    return content.writeBoth(subkey(subkeys::KeyFile));
}

KeySlots Keyring::next() const
{
    KeySlots content = m_content;
    ++content.generation;
    return content;
}

KeySlots Keyring::withAdded(SlotType type, const SecretBytes &secret, const KdfCost &cost) const
{
    KeySlots content = next();
    *placeForOneMore(content) = newSlot(type, randomBytes<16>(), secret, cost);
    return content;
}

KeySlots Keyring::withReplaced(const SlotId &slot, const SecretBytes &secret, const KdfCost &cost) const
{
    KeySlots content = next();
    KeySlot *place = find(content, slot);
    *place = newSlot(place->type, slot, secret, cost);
    return content;
}

KeySlots Keyring::without(const SlotId &slot) const
{
    KeySlots content = next();
    KeySlot *place = find(content, slot);
    const bool isPassphrase = place->type == SlotType::Passphrase;
    const auto passphrases = std::count_if(content.slots.begin(), content.slots.end(), [](const KeySlot &each) {
        return each.isActive() && each.type == SlotType::Passphrase;
    });
    if (isPassphrase && passphrases == 1)
        throw Failure(
            Failure::Kind::Conflict,
            QCoreApplication::translate("model::Keyring",
                                        "This is the last passphrase of the vault; it can be changed, not withdrawn."));
    KeySlot withdrawn;
    withdrawn.state = SlotState::Withdrawn;
    withdrawn.type = place->type;
    withdrawn.id = place->id;
    *place = withdrawn;
    return content;
}

KeySlots Keyring::withNewEpoch() const
{
    KeySlots content = next();
    Q_ASSERT(content.epochs.size() == 1);
    content.epochs.push_back(newEpoch(content.epochs.back().id + 1));
    return content;
}

KeySlots Keyring::withNewestEpochOnly() const
{
    KeySlots content = next();
    content.epochs.erase(content.epochs.begin(), content.epochs.end() - 1);
    return content;
}

void Keyring::adopt(KeySlots content, std::optional<Copy> copyToRepair)
{
    m_content = std::move(content);
    m_copyToRepair = copyToRepair;
}

} // namespace model
