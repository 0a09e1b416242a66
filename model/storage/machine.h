// SPDX-License-Identifier: EUPL-1.2
// Which computer this is, as a keyed hash: equal means the same one, and nobody without the key learns which.
#pragma once

#include "model/core/secretbytes.h"
#include "model/storage/bytes.h"

namespace model {

[[nodiscard]] Bytes<16> machineMark(const SecretBytes &key);

} // namespace model
