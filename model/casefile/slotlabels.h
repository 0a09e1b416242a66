// SPDX-License-Identifier: EUPL-1.2
// The name of the person behind a key slot, as the journal shows it. Sealed with the vault's own text key and bound to
// its slot (architecture D4): vault.keys never holds a name.
#pragma once

#include <QByteArray>
#include <QString>

namespace model {

class Sealer;
class Store;

class SlotLabels final
{
public:
    SlotLabels(Store &store, const Sealer &vaultSeal) : m_store(store), m_seal(vaultSeal) {}

    [[nodiscard]] QString of(const QByteArray &slotId) const;  // empty: nobody gave a name
    void save(const QByteArray &slotId, const QString &label); // inside a transaction; empty: no name any more

private:
    Store &m_store;
    const Sealer &m_seal;
};

} // namespace model
