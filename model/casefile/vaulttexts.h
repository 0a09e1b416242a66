// SPDX-License-Identifier: EUPL-1.2
// Texts of the vault as a whole that its user wrote: the words the spelling accepts, questions of her own. Sealed with
// the vault's text key and bound to their name, because names of people end up among them. `name` says what a text is
// for ("words") and must never hold anything of a case.
#pragma once

#include <QString>

namespace model {

class Sealer;
class Store;

class VaultTexts final
{
public:
    VaultTexts(Store &store, const Sealer &vaultSeal) : m_store(store), m_seal(vaultSeal) {}

    [[nodiscard]] QString of(const QString &name) const; // empty: never written. Throws Failure{Damaged}
    void save(const QString &name, const QString &text); // inside a transaction; empty: not kept any more

private:
    Store &m_store;
    const Sealer &m_seal;
};

} // namespace model
