// SPDX-License-Identifier: EUPL-1.2
// Turns the errno of a file operation into the Failure the user reads: which path, what is wrong with it.
// Every system call of the vault folder goes through this, so that "disk full" is the same sentence everywhere.
#pragma once

#include "model/core/failure.h"

namespace model {

// `call` is the name of the system call, for the technician.
[[nodiscard]] Failure fileFailure(int error, const QString &path, const char *call);

} // namespace model
