// SPDX-License-Identifier: EUPL-1.2
// What SQLCipher is opened with: the raw 256-bit key and the explicit salt (security-findings F14, F15), never a
// passphrase. Made by the vault, consumed by the driver, wiped there as soon as the connection is open.
#pragma once

#include "model/core/secretbytes.h"

#include <QByteArray>

namespace model {

struct StoreKey
{
    static constexpr qsizetype KeySize = 32;
    static constexpr qsizetype SaltSize = 16;

    SecretBytes key; // KeySize bytes
    QByteArray salt; // SaltSize bytes; not secret, it heads the file

    [[nodiscard]] StoreKey clone() const { return {key.clone(), salt}; }
};

} // namespace model
