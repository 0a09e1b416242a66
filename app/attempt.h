// SPDX-License-Identifier: EUPL-1.2
// The error boundary: runs an action and hands a Failure to whoever tells the user. The only way from a signal to a use
// case, because an exception must not travel through Qt's event loop.
#pragma once

#include "model/core/failure.h"

#include <functional>

namespace app {

using Tell = std::function<void(const model::Failure &)>;

// True: it worked. Never throws.
bool attempt(const Tell &tell, const std::function<void()> &action) noexcept;

} // namespace app
