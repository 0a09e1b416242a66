// SPDX-License-Identifier: EUPL-1.2
// Wraps the keys of cases and persons under the vault's epochs: new keys under the newest, old ones readable under
// theirs until they are wrapped anew (security-findings 4.9). Knows no file and no table.
#pragma once

#include "model/storage/sealer.h"

#include <map>

namespace model {

class Vault;

class KeyWrap final
{
public:
    KeyWrap(qint64 newestEpoch, std::map<qint64, Sealer> byEpoch);
    [[nodiscard]] static KeyWrap of(const Vault &vault);

    [[nodiscard]] qint64 newestEpoch() const { return m_newest; }
    [[nodiscard]] QByteArray wrap(const SecretBytes &key, QByteArrayView binding) const;
    // Throws Failure{Damaged} for an epoch that is gone or bytes that do not fit.
    [[nodiscard]] SecretBytes unwrap(qint64 epoch, QByteArrayView wrapped, QByteArrayView binding) const;

private:
    qint64 m_newest;
    std::map<qint64, Sealer> m_byEpoch;
};

} // namespace model
