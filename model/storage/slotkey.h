// SPDX-License-Identifier: EUPL-1.2
// The cryptography of one key slot: a secret is stretched with Argon2id to a slot key, which wraps the vault key.
// A commitment to the slot key stands beside it, so that "this secret does not fit" and "this slot is damaged" are two
// answers.
#pragma once

#include "model/core/secretbytes.h"
#include "model/storage/keyslots.h"

#include <optional>

namespace model {

constexpr qsizetype VaultKeySize = 32;

// Argon2id to 32 bytes; about a second for a calibrated cost. Throws Failure{OutOfMemory}.
[[nodiscard]] SecretBytes stretch(const SecretBytes &secret, const Bytes<16> &salt, const KdfCost &cost);

// Fills salt-independent fields of the slot (commitment, nonce, wrapped key); id, type, cost and salt are set before.
void wrapVaultKey(KeySlot &slot, const SecretBytes &slotKey, const SecretBytes &vaultKey, const Bytes<16> &vaultId);

// Nothing when this is not the key of the slot; throws Failure{Damaged} when it is, but the rest of the slot does not
// fit.
[[nodiscard]] std::optional<SecretBytes> unwrapVaultKey(const KeySlot &slot, const SecretBytes &slotKey,
                                                        const Bytes<16> &vaultId);

} // namespace model
