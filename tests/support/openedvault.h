// SPDX-License-Identifier: EUPL-1.2
// A real vault in a temporary folder with the cheapest key derivation there is, and a session on it: what app/ works
// with.
#pragma once

#include "app/session.h"
#include "model/casefile/openvault.h"
#include "tests/support/fixedclock.h"

#include <QTemporaryDir>

namespace tests {

class OpenedVault final
{
public:
    explicit OpenedVault(model::Role role = model::Role::Adviser)
    {
        (void)model::OpenVault::create(path(), role, passphrase(), model::KdfCost::floor(), m_clock);
        open();
    }

    void open() { m_session = std::make_unique<app::Session>(model::Vault::open(path(), passphrase()), m_clock); }
    void lock() { m_session.reset(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("proef.meldwijzer")); }
    [[nodiscard]] static model::SecretBytes passphrase()
    {
        return model::SecretBytes::copyOf("een lange wachtzin om te proeven");
    }
    [[nodiscard]] app::Session &session() { return *m_session; }
    FixedClock &clock() { return m_clock; }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<app::Session> m_session;
};

} // namespace tests
