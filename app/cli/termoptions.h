// SPDX-License-Identifier: EUPL-1.2
// From the words after "term" to a request for the calculator. What is not understood is a sentence; nothing is
// guessed.
#pragma once

#include "app/cli/command.h"
#include "model/counting/termrequest.h"

namespace app {

struct TermWish
{
    model::TermRequest request;
    std::optional<QDate> posted;
    std::optional<QDate> received;
    QString problem; // a whole sentence; empty when all was understood
};

[[nodiscard]] TermWish readTermWish(const Invocation &call);

// "2026-03-16", and nothing else. A day that does not exist is not a date.
[[nodiscard]] std::optional<QDate> readDay(const QString &text);
[[nodiscard]] QString noDate(const QString &text);

} // namespace app
