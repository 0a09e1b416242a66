// SPDX-License-Identifier: EUPL-1.2
// Runs something that should throw a Failure, and hands the Failure to the test. None means that it did not throw.
#pragma once

#include "model/core/failure.h"

#include <optional>

namespace tests {

template <typename Action>
[[nodiscard]] std::optional<model::Failure> failureOf(Action action)
{
    try {
        (void)action();
    } catch (const model::Failure &failure) {
        return failure;
    }
    return std::nullopt;
}

} // namespace tests

// NOLINTBEGIN: macros, because a failing check must return from the test itself
#define MUST_FAIL(expectedKind, ...)                                                                                   \
    do {                                                                                                               \
        const auto failure_ = tests::failureOf([&] {                                                                   \
            static_cast<void>(__VA_ARGS__);                                                                            \
            return 0;                                                                                                  \
        });                                                                                                            \
        QVERIFY2(failure_, "nothing was thrown");                                                                      \
        QVERIFY2(failure_->kind() == model::Failure::Kind::expectedKind, failure_->what());                            \
        QVERIFY2(!failure_->userText().isEmpty(), "no text for the user");                                             \
    } while (false)

#define MUST_FAIL_SAYING(expectedKind, part, ...)                                                                      \
    do {                                                                                                               \
        const auto failure_ = tests::failureOf([&] {                                                                   \
            static_cast<void>(__VA_ARGS__);                                                                            \
            return 0;                                                                                                  \
        });                                                                                                            \
        QVERIFY2(failure_, "nothing was thrown");                                                                      \
        QVERIFY2(failure_->kind() == model::Failure::Kind::expectedKind, failure_->what());                            \
        QVERIFY2(failure_->userText().contains(part), failure_->what());                                               \
    } while (false)
// NOLINTEND
