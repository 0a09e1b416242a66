// SPDX-License-Identifier: EUPL-1.2
// The content of vault.keys and its binary layout (security-findings §4.5). Pure: parses and writes bytes, allocates
// nothing a file asks for, derives no key. It holds no name of anybody: a slot is known by its random id only.
//
// One copy is 32 KiB, the file is copy A followed by copy B; little-endian. Frame, MAC and checksum: twocopies.h.
//
//   24     vault id 16, instance id 16
//   56     database format u8 (3: SQLCipher 3.x pages), cipher suite u8 (1: XChaCha20-Poly1305, BLAKE2b, Argon2id 1.3),
//   6 reserved 64     database salt 16 80     number of epochs u8 (1 or 2), 7 reserved 88     two epochs of 80: id u64,
//   nonce 24, sealed key 48; the second is zero when there is one 248    8 reserved 256    sixteen slots of 1024:
//            0  state u8 (0 free, 1 active, 2 withdrawn), type u8 (1 passphrase, 2 recovery), normalisation u8 (1
//            NFKC), 5 reserved 8  slot id 16
//           24  kdf u8 (1 Argon2id), lanes u8 (1), 2 reserved, passes u32, memory in KiB u64, salt 16
//           56  commitment 32: BLAKE2b-256 keyed with the slot key; XChaCha20-Poly1305 alone does not commit to a key
//           88  nonce 24, wrapped vault key 48
//          160  reserved
//   16640  reserved up to the trailers
//
// Reserved bytes are zero, and so is everything of a free slot; a withdrawn one keeps its id and type only.
#pragma once

#include "model/storage/bytes.h"
#include "model/storage/kdfcost.h"
#include "model/storage/twocopies.h"

#include <vector>

namespace model {

enum class SlotState : quint8 { Free = 0, Active = 1, Withdrawn = 2 };
enum class SlotType : quint8 { Passphrase = 1, Recovery = 2 };

struct KeySlot
{
    SlotState state = SlotState::Free;
    SlotType type = SlotType::Passphrase;
    Bytes<16> id{};
    KdfCost cost;
    Bytes<16> salt{};
    Bytes<32> commitment{};
    Bytes<24> nonce{};
    Bytes<48> wrappedKey{};

    [[nodiscard]] bool isActive() const { return state == SlotState::Active; }
    bool operator==(const KeySlot &) const = default;
};

// A sealed random key that case keys are wrapped with, together with the vault key. Replacing it makes the wrapped keys
// in old remnants of the database unreadable: that is how a case is destroyed (security-findings §4.9).
struct Epoch
{
    quint64 id = 0;
    Bytes<24> nonce{};
    Bytes<48> sealedKey{};

    bool operator==(const Epoch &) const = default;
};

struct KeySlots
{
    static constexpr std::size_t SlotCount = 16;
    static constexpr std::size_t MostEpochs = 2;
    static const CopyLayout Layout;

    quint64 generation = 0;
    Bytes<16> vaultId{};
    Bytes<16> instanceId{};
    Bytes<16> databaseSalt{};
    std::vector<Epoch> epochs;
    std::array<KeySlot, SlotCount> slots{};

    bool operator==(const KeySlots &) const = default;

    [[nodiscard]] QByteArray write(Copy which, const SecretBytes &macKey) const;
    [[nodiscard]] CopyPair writeBoth(const SecretBytes &macKey) const;
};

struct KeySlotsReading
{
    CopyHealth health = CopyHealth::Damaged;
    KeySlots content; // meaningful only when Good
};

[[nodiscard]] KeySlotsReading readKeySlots(QByteArrayView copy, Copy which);

} // namespace model
