// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/keyslots.h"

#include <optional>

namespace model {

namespace {

constexpr quint8 DatabaseFormat = 3;
constexpr quint8 CipherSuite = 1;
constexpr quint8 NormalisedNfkc = 1;
constexpr quint8 Argon2id = 1;
constexpr quint8 OneLane = 1;

namespace at {
constexpr qsizetype VaultId = 24;
constexpr qsizetype InstanceId = 40;
constexpr qsizetype DatabaseFormat = 56;
constexpr qsizetype CipherSuite = 57;
constexpr qsizetype ReservedOfFormat = 58;
constexpr qsizetype DatabaseSalt = 64;
constexpr qsizetype EpochCount = 80;
constexpr qsizetype ReservedOfEpochs = 81;
constexpr qsizetype Epochs = 88;
constexpr qsizetype EpochSize = 80;
constexpr qsizetype Slots = 256;
constexpr qsizetype SlotSize = 1024;
constexpr qsizetype AfterSlots = Slots + qsizetype(KeySlots::SlotCount) * SlotSize;
} // namespace at

namespace inSlot {
constexpr qsizetype State = 0;
constexpr qsizetype Type = 1;
constexpr qsizetype Normalisation = 2;
constexpr qsizetype ReservedOfHead = 3;
constexpr qsizetype Id = 8;
constexpr qsizetype Kdf = 24;
constexpr qsizetype Lanes = 25;
constexpr qsizetype ReservedOfKdf = 26;
constexpr qsizetype Passes = 28;
constexpr qsizetype MemoryKiB = 32;
constexpr qsizetype Salt = 40;
constexpr qsizetype Commitment = 56;
constexpr qsizetype Nonce = 88;
constexpr qsizetype WrappedKey = 112;
constexpr qsizetype End = 160;
} // namespace inSlot

bool zeroBetween(QByteArrayView bytes, qsizetype from, qsizetype to)
{
    return isZero(bytes.sliced(from, to - from));
}

quint8 byteAt(QByteArrayView bytes, qsizetype offset)
{
    return numberAt<quint8>(bytes, offset);
}

void writeSlot(QByteArray &copy, qsizetype start, const KeySlot &slot)
{
    if (slot.state == SlotState::Free)
        return;
    putNumber(copy, start + inSlot::State, quint8(slot.state));
    putNumber(copy, start + inSlot::Type, quint8(slot.type));
    putBytes(copy, start + inSlot::Id, slot.id);
    if (!slot.isActive())
        return;
    putNumber(copy, start + inSlot::Normalisation, NormalisedNfkc);
    putNumber(copy, start + inSlot::Kdf, Argon2id);
    putNumber(copy, start + inSlot::Lanes, OneLane);
    putNumber<quint32>(copy, start + inSlot::Passes, slot.cost.passes);
    putNumber<quint64>(copy, start + inSlot::MemoryKiB, slot.cost.memoryKiB);
    putBytes(copy, start + inSlot::Salt, slot.salt);
    putBytes(copy, start + inSlot::Commitment, slot.commitment);
    putBytes(copy, start + inSlot::Nonce, slot.nonce);
    putBytes(copy, start + inSlot::WrappedKey, slot.wrappedKey);
}

bool hasKnownType(const KeySlot &slot)
{
    return slot.type == SlotType::Passphrase || slot.type == SlotType::Recovery;
}

std::optional<KeySlot> readActiveSlot(QByteArrayView bytes, KeySlot slot)
{
    const bool isKnown = byteAt(bytes, inSlot::Normalisation) == NormalisedNfkc &&
                         byteAt(bytes, inSlot::Kdf) == Argon2id && byteAt(bytes, inSlot::Lanes) == OneLane;
    const bool reservedIsZero = zeroBetween(bytes, inSlot::ReservedOfHead, inSlot::Id) &&
                                zeroBetween(bytes, inSlot::ReservedOfKdf, inSlot::Passes) &&
                                zeroBetween(bytes, inSlot::End, at::SlotSize);
    slot.cost = {numberAt<quint64>(bytes, inSlot::MemoryKiB), numberAt<quint32>(bytes, inSlot::Passes)};
    if (!isKnown || !reservedIsZero || !slot.cost.isAcceptable())
        return std::nullopt;
    slot.salt = bytesAt<16>(bytes, inSlot::Salt);
    slot.commitment = bytesAt<32>(bytes, inSlot::Commitment);
    slot.nonce = bytesAt<24>(bytes, inSlot::Nonce);
    slot.wrappedKey = bytesAt<48>(bytes, inSlot::WrappedKey);
    return slot;
}

std::optional<KeySlot> readSlot(QByteArrayView bytes)
{
    if (isZero(bytes))
        return KeySlot{};
    KeySlot slot;
    slot.state = SlotState(byteAt(bytes, inSlot::State));
    slot.type = SlotType(byteAt(bytes, inSlot::Type));
    slot.id = bytesAt<16>(bytes, inSlot::Id);
    if (!hasKnownType(slot))
        return std::nullopt;
    if (slot.isActive())
        return readActiveSlot(bytes, slot);
    const bool isPlainlyWithdrawn = slot.state == SlotState::Withdrawn &&
                                    zeroBetween(bytes, inSlot::Normalisation, inSlot::Id) &&
                                    zeroBetween(bytes, inSlot::Kdf, at::SlotSize);
    return isPlainlyWithdrawn ? std::optional(slot) : std::nullopt;
}

bool readSlots(QByteArrayView copy, KeySlots &content)
{
    for (std::size_t i = 0; i < KeySlots::SlotCount; ++i) {
        const auto slot = readSlot(copy.sliced(at::Slots + qsizetype(i) * at::SlotSize, at::SlotSize));
        if (!slot)
            return false;
        content.slots[i] = *slot;
    }
    return true;
}

bool readEpochs(QByteArrayView copy, KeySlots &content)
{
    const std::size_t count = byteAt(copy, at::EpochCount);
    if (count < 1 || count > KeySlots::MostEpochs)
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        const QByteArrayView bytes = copy.sliced(at::Epochs + qsizetype(i) * at::EpochSize, at::EpochSize);
        content.epochs.push_back({numberAt<quint64>(bytes, 0), bytesAt<24>(bytes, 8), bytesAt<48>(bytes, 32)});
    }
    return zeroBetween(copy, at::Epochs + qsizetype(count) * at::EpochSize, at::Slots);
}

bool headIsKnown(QByteArrayView copy)
{
    return byteAt(copy, at::DatabaseFormat) == DatabaseFormat && byteAt(copy, at::CipherSuite) == CipherSuite &&
           zeroBetween(copy, at::ReservedOfFormat, at::DatabaseSalt) &&
           zeroBetween(copy, at::ReservedOfEpochs, at::Epochs) &&
           zeroBetween(copy, at::AfterSlots, KeySlots::Layout.contentEnd());
}

} // namespace

const CopyLayout KeySlots::Layout{QByteArrayView("VKLUIS1"), 32 * 1024};

QByteArray KeySlots::write(Copy which, const SecretBytes &macKey) const
{
    Q_ASSERT(!epochs.empty() && epochs.size() <= MostEpochs);
    QByteArray copy = startCopy(Layout, which, generation);
    putBytes(copy, at::VaultId, vaultId);
    putBytes(copy, at::InstanceId, instanceId);
    putNumber(copy, at::DatabaseFormat, DatabaseFormat);
    putNumber(copy, at::CipherSuite, CipherSuite);
    putBytes(copy, at::DatabaseSalt, databaseSalt);
    putNumber(copy, at::EpochCount, quint8(epochs.size()));
    for (std::size_t i = 0; i < epochs.size(); ++i) {
        const qsizetype start = at::Epochs + qsizetype(i) * at::EpochSize;
        putNumber<quint64>(copy, start, epochs[i].id);
        putBytes(copy, start + 8, epochs[i].nonce);
        putBytes(copy, start + 32, epochs[i].sealedKey);
    }
    for (std::size_t i = 0; i < SlotCount; ++i)
        writeSlot(copy, at::Slots + qsizetype(i) * at::SlotSize, slots[i]);
    finishCopy(copy, macKey);
    return copy;
}

CopyPair KeySlots::writeBoth(const SecretBytes &macKey) const
{
    return {write(Copy::A, macKey), write(Copy::B, macKey)};
}

KeySlotsReading readKeySlots(QByteArrayView copy, Copy which)
{
    KeySlotsReading reading;
    reading.health = healthOf(copy, KeySlots::Layout, which);
    if (reading.health != CopyHealth::Good)
        return reading;
    KeySlots &content = reading.content;
    content.generation = generationOf(copy);
    content.vaultId = bytesAt<16>(copy, at::VaultId);
    content.instanceId = bytesAt<16>(copy, at::InstanceId);
    content.databaseSalt = bytesAt<16>(copy, at::DatabaseSalt);
    if (!headIsKnown(copy) || !readEpochs(copy, content) || !readSlots(copy, content))
        reading.health = CopyHealth::Damaged;
    return reading;
}

} // namespace model
