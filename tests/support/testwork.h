// SPDX-License-Identifier: EUPL-1.2
// A real encrypted database in a temporary folder, opened with raw keys: no key derivation, so it takes milliseconds.
// Never a mock of a repository; the real one is fast.
#pragma once

#include "model/casefile/casework.h"
#include "tests/support/fixedclock.h"

#include <QTemporaryDir>

namespace tests {

class TestWork final
{
public:
    explicit TestWork(model::Role role = model::Role::Adviser);

    [[nodiscard]] model::VaultAccess access() const; // for a second connection
    void reopen(model::Store::Access mode = model::Store::Access::ReadWrite);
    void close() { m_work.reset(); }

    model::Casework *operator->() { return m_work.get(); }
    model::Casework &operator*() { return *m_work; }
    FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
    FixedClock m_clock;
    model::SecretBytes m_key;
    model::SecretBytes m_wrapKey;
    model::SecretBytes m_tokenKey;
    model::SecretBytes m_sealKey;
    std::unique_ptr<model::Casework> m_work;
};

} // namespace tests
