// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/slotkey.h"

#include "model/core/failure.h"

#include <QCoreApplication>
#include <sodium.h>

namespace model {

namespace {

constexpr std::size_t KeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
static_assert(KeySize == std::size_t(VaultKeySize));
static_assert(crypto_pwhash_SALTBYTES == 16);

Bytes<32> commitmentOf(const SecretBytes &slotKey)
{
    static constexpr unsigned char Purpose[] = "slot-commit";
    Bytes<32> commitment;
    crypto_generichash(commitment.data(), commitment.size(), Purpose, sizeof Purpose - 1, slotKey.data(),
                       size_t(slotKey.size()));
    return commitment;
}

// Everything about the slot that must not be changed without the key: where it belongs, what it is, what it costs.
QByteArray associatedData(const KeySlot &slot, const Bytes<16> &vaultId)
{
    QByteArray data(16 + 16 + 1 + 4 + 8 + 16 + 4, '\0');
    putBytes(data, 0, vaultId);
    putBytes(data, 16, slot.id);
    putNumber(data, 32, quint8(slot.type));
    putNumber<quint32>(data, 33, slot.cost.passes);
    putNumber<quint64>(data, 37, slot.cost.memoryKiB);
    putBytes(data, 45, slot.salt);
    putNumber<quint32>(data, 61, CopyLayout::Format);
    return data;
}

[[noreturn]] void throwNoMemory(const KdfCost &cost)
{
    throw Failure(Failure::Kind::OutOfMemory,
                  QCoreApplication::translate("model::SlotKey",
                                              "Opening the vault needs %1 MiB of free memory, and there is less.")
                      .arg(cost.memoryKiB / 1024));
}

} // namespace

SecretBytes stretch(const SecretBytes &secret, const Bytes<16> &salt, const KdfCost &cost)
{
    if (cost.memoryKiB > usableMemoryKiB() && cost != KdfCost::floor())
        throwNoMemory(cost);
    SecretBytes key(VaultKeySize);
    const int result = crypto_pwhash(key.data(), static_cast<unsigned long long>(key.size()), secret.view().data(),
                                     static_cast<unsigned long long>(secret.size()), salt.data(), cost.passes,
                                     size_t(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (result != 0)
        throwNoMemory(cost);
    return key;
}

void wrapVaultKey(KeySlot &slot, const SecretBytes &slotKey, const SecretBytes &vaultKey, const Bytes<16> &vaultId)
{
    slot.commitment = commitmentOf(slotKey);
    slot.nonce = randomBytes<24>();
    const QByteArray associated = associatedData(slot, vaultId);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        slot.wrappedKey.data(), nullptr, vaultKey.data(), static_cast<unsigned long long>(vaultKey.size()),
        rawOf(QByteArrayView(associated)), static_cast<unsigned long long>(associated.size()), nullptr,
        slot.nonce.data(), slotKey.data());
}

std::optional<SecretBytes> unwrapVaultKey(const KeySlot &slot, const SecretBytes &slotKey, const Bytes<16> &vaultId)
{
    const Bytes<32> commitment = commitmentOf(slotKey);
    if (sodium_memcmp(commitment.data(), slot.commitment.data(), commitment.size()) != 0)
        return std::nullopt;
    SecretBytes vaultKey(VaultKeySize);
    const QByteArray associated = associatedData(slot, vaultId);
    const int result = crypto_aead_xchacha20poly1305_ietf_decrypt(
        vaultKey.data(), nullptr, nullptr, slot.wrappedKey.data(), slot.wrappedKey.size(),
        rawOf(QByteArrayView(associated)), static_cast<unsigned long long>(associated.size()), slot.nonce.data(),
        slotKey.data());
    if (result != 0)
        throw Failure(
            Failure::Kind::Damaged,
            QCoreApplication::translate("model::SlotKey", "The key slot of this passphrase was changed or damaged."));
    return vaultKey;
}

} // namespace model
