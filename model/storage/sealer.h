// SPDX-License-Identifier: EUPL-1.2
// Seals values with one key so that they come back right or not at all: XChaCha20-Poly1305 with the place of the value
// (table, row, field, version) as associated data. SQLCipher alone gives zeros for a damaged large value
// (security-findings F1). Sealed bytes: version 1, nonce 24, ciphertext, tag 16. Thread-safe; called hundreds of
// thousands of times.
#pragma once

#include "model/core/secretbytes.h"
#include "model/storage/bytes.h"

namespace model {

class Sealer final
{
public:
    static constexpr qsizetype KeySize = 32;
    static constexpr qsizetype Overhead = 1 + 24 + 16; // how much longer the sealed bytes are

    explicit Sealer(SecretBytes key); // KeySize bytes
    [[nodiscard]] static Sealer random() { return Sealer(SecretBytes::random(KeySize)); }

    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView associated) const;
    // Throws Failure{Damaged} when a bit differs, the key is another or the value stands in another place.
    [[nodiscard]] QByteArray open(QByteArrayView sealed, QByteArrayView associated) const;

    // For keys: the plain bytes never leave guarded memory.
    [[nodiscard]] QByteArray sealKey(const SecretBytes &key, QByteArrayView associated) const;
    [[nodiscard]] SecretBytes openKey(QByteArrayView sealed, QByteArrayView associated) const;

    // A keyed hash (32 bytes) under a key derived from this one: proves a content without giving it away, and cannot be
    // guessed by whoever does not hold the key.
    [[nodiscard]] QByteArray mac(QByteArrayView message) const;

    // For a layout with a place of its own for nonce and 32-byte key (vault.keys).
    void sealDetached(const SecretBytes &key, QByteArrayView associated, Bytes<24> &nonce, Bytes<48> &sealed) const;
    [[nodiscard]] SecretBytes openDetached(const Bytes<24> &nonce, const Bytes<48> &sealed,
                                           QByteArrayView associated) const;

private:
    SecretBytes m_key;
};

} // namespace model
