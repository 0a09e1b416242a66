// SPDX-License-Identifier: EUPL-1.2
// What a failing call says to the user: "BadInput: file.yaml:3: …". Empty when it did not fail, so that a test compares
// one text.
#pragma once

#include "model/core/failure.h"

namespace tests {

// Of a Failure{BadInput}, its text. Any other kind is told as such, and no exception leaves here.
template <typename Call>
QString badInputOf(Call &&call)
{
    try {
        call();
    } catch (const model::Failure &failure) {
        if (failure.kind() == model::Failure::Kind::BadInput)
            return failure.userText();
        return QStringLiteral("another kind of failure: ") + failure.userText();
    }
    return {};
}

} // namespace tests
