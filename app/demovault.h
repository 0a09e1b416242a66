// SPDX-License-Identifier: EUPL-1.2
// The example vaults of --demo: real, encrypted, in a temporary folder, filled with fictional cases. Their passphrase
// is public; nothing real may ever be put in one.
#pragma once

#include "model/casefile/openvault.h"

namespace app {

// What opens every example vault; shown on the screen that asks for it.
[[nodiscard]] QString demoPassphrase();
[[nodiscard]] bool isDemoVault(const QString &path);

[[nodiscard]] QString demoVaultPath(const QString &folder, model::Role role);
void makeDemoVault(const QString &path, model::Role role, const model::Clock &clock); // there must be none yet
[[nodiscard]] std::unique_ptr<model::Vault> unlockDemoVault(const QString &path);

} // namespace app
