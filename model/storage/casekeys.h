// SPDX-License-Identifier: EUPL-1.2
// The key of each case: made with the case, wrapped by the vault's key, unwrapped when needed and forgotten with the
// session. What is sealed with it is right or an error, also where SQLCipher itself would give zeros (security-findings
// F1).
#pragma once

#include "model/core/id.h"
#include "model/storage/keywrap.h"

#include <list>

namespace model {

class Store;

class CaseKeys final
{
public:
    CaseKeys(Store &store, const KeyWrap &wrap);

    void create(CaseId id); // inside the transaction that makes the case
    // Throws Failure{Damaged} when the case has no key or the key does not fit this vault.
    [[nodiscard]] const Sealer &of(CaseId id) const;
    void forget(); // after a rollback, when a key may never have existed

private:
    struct Entry
    {
        CaseId id;
        Sealer sealer;
    };
    static constexpr size_t Kept = 32; // of the most recently used: a case is worked on in a row

    const Sealer &keep(CaseId id, SecretBytes key) const;

    Store &m_store;
    const KeyWrap &m_wrap;
    mutable std::list<Entry> m_recent;
};

} // namespace model
