// SPDX-License-Identifier: EUPL-1.2
// Brings together what was filled, what stands on the screen and what comes from the vault, field by field: what the
// user changed stays hers, everything else follows the vault. This is why a page may be filled again while somebody
// types. It must never let an echo of an earlier save overwrite later typing.
#pragma once

#include "model/core/fields.h"

namespace views {

template <typename T>
[[nodiscard]] T merged(const T &filled, const T &shown, const T &incoming)
{
    T result = incoming; // row state included
    T::describe([&](const char *, auto member, const char * = nullptr) {
        if (shown.*member != filled.*member)
            result.*member = shown.*member;
    });
    return result;
}

} // namespace views
