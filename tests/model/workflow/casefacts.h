// SPDX-License-Identifier: EUPL-1.2
// All facts a procedure may name, taken from the sections themselves, each of them not yet known. So a procedure that
// names a fact no section declares fails here and not on a user's desk.
#pragma once

#include "model/casefile/crossfacts.h"

namespace tests {

inline model::Facts emptyCaseFacts()
{
    model::Facts facts;
    for (const QString &name : model::emptyFacts().names())
        facts.setUnknown(name);
    return facts;
}

} // namespace tests
