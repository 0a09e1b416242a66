// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/transaction.h"

#include "model/storage/store.h"

namespace model {

Transaction::Transaction(Store &store) : m_store(store)
{
    m_store.begin();
}

Transaction::~Transaction()
{
    if (m_open)
        m_store.rollback();
}

void Transaction::commit()
{
    m_store.commit(); // on a throw m_open stays true, and the destructor rolls back
    m_open = false;
}

} // namespace model
