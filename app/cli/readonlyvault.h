// SPDX-License-Identifier: EUPL-1.2
// A vault opened to be looked at: list and verify never write, not even that they looked. The folder is locked for us
// all the same.
#pragma once

#include "model/casefile/openvault.h"

namespace app {

struct ReadOnlyVault
{
    std::unique_ptr<model::Vault> vault;
    std::unique_ptr<model::Casework> work; // goes first
};

[[nodiscard]] inline ReadOnlyVault openReadOnly(const QString &path, const model::SecretBytes &passphrase,
                                                const model::Clock &clock)
{
    ReadOnlyVault open{model::Vault::open(path, passphrase), nullptr};
    model::mustHaveDatabase(*open.vault);
    open.work = model::Casework::open(model::VaultAccess::of(*open.vault), model::Store::Access::ReadOnly, clock);
    return open;
}

} // namespace app
