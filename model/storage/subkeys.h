// SPDX-License-Identifier: EUPL-1.2
// Everything that is derived from the vault key, by its context of eight bytes (crypto_kdf_derive_from_key, number 1).
// A context is for one purpose and never changes: what is sealed under it would become unreadable.
#pragma once

#include <QByteArrayView>

namespace model::subkeys {

inline constexpr QByteArrayView Database("sqlraw__");   // SQLCipher's raw key
inline constexpr QByteArrayView KeyFile("hdrmac__");    // MAC of vault.keys
inline constexpr QByteArrayView State("state___");      // MAC of vault.state
inline constexpr QByteArrayView EpochSeal("epoch___");  // seals the epoch keys in vault.keys
inline constexpr QByteArrayView CaseKeys("casekeys");   // with the epoch key: wraps the keys of cases and persons
inline constexpr QByteArrayView RowMac("rowmac__");     // MACs of rows
inline constexpr QByteArrayView NameTokens("nametokn"); // keyed hashes of folded name parts (architecture D10)
inline constexpr QByteArrayView Backup("backup__");     // manifest of a backup
inline constexpr QByteArrayView VaultSeal("vaultsea");  // values of the vault as a whole: slot labels, settings

} // namespace model::subkeys
