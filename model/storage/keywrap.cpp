// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/keywrap.h"

#include "model/core/failure.h"
#include "model/storage/vault.h"

#include <QCoreApplication>

namespace model {

KeyWrap::KeyWrap(qint64 newestEpoch, std::map<qint64, Sealer> byEpoch)
    : m_newest(newestEpoch),
      m_byEpoch(std::move(byEpoch))
{}

KeyWrap KeyWrap::of(const Vault &vault)
{
    std::map<qint64, Sealer> byEpoch;
    for (const quint64 epoch : vault.epochs()) // two while a destruction is under way
        byEpoch.emplace(qint64(epoch), Sealer(vault.caseWrappingKey(epoch)));
    return {qint64(vault.newestEpoch()), std::move(byEpoch)};
}

QByteArray KeyWrap::wrap(const SecretBytes &key, QByteArrayView binding) const
{
    return m_byEpoch.at(m_newest).sealKey(key, binding);
}

SecretBytes KeyWrap::unwrap(qint64 epoch, QByteArrayView wrapped, QByteArrayView binding) const
{
    const auto known = m_byEpoch.find(epoch);
    if (known == m_byEpoch.end())
        throw Failure(
            Failure::Kind::Damaged,
            QCoreApplication::translate("model::KeyWrap", "A key belongs to a destroyed epoch and cannot be opened."));
    return known->second.openKey(wrapped, binding);
}

} // namespace model
