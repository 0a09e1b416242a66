// SPDX-License-Identifier: EUPL-1.2
// All or nothing: begins when made, rolls back when it goes out of scope without commit(). Never nested.
#pragma once

namespace model {

class Store;

class Transaction final
{
public:
    explicit Transaction(
        Store &store); // throws Failure{Locked} when another connection holds the vault for two seconds
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    // Throws Failure. An error of COMMIT does not say whether the data is there (security-findings F13); after a throw
    // the connection was rolled back, and whoever must know asks the journal.
    void commit();

private:
    Store &m_store;
    bool m_open = true;
};

} // namespace model
