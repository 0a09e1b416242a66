// SPDX-License-Identifier: EUPL-1.2
// A bare encrypted database without our schema, for tests of the storage layer itself.
#pragma once

#include "model/storage/store.h"

#include <QTemporaryDir>

namespace tests {

class TestStore final
{
public:
    TestStore() : m_key(model::SecretBytes::random(32)), m_store(model::Store::create(path(), key())) {}

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("cases.db")); }
    [[nodiscard]] model::StoreKey key() const { return {m_key.clone(), QByteArray(model::StoreKey::SaltSize, 's')}; }
    model::Store *operator->() { return m_store.get(); }
    model::Store &operator*() { return *m_store; }
    void reopen(model::Store::Access access)
    {
        m_store.reset();
        m_store = model::Store::open(path(), key(), access);
    }
    void close() { m_store.reset(); }

private:
    QTemporaryDir m_folder;
    model::SecretBytes m_key;
    std::unique_ptr<model::Store> m_store;
};

} // namespace tests
