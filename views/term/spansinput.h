// SPDX-License-Identifier: EUPL-1.2
// Reads periods as people type them: "9-3-26 t/m 13-3-26; 20-3-26". Pure: today is given. What is not clearly a period
// is handed back as it was typed; it must never guess a day.
#pragma once

#include "model/counting/termrequest.h"

namespace views {

struct SpansReading
{
    std::vector<model::Span> spans;
    QString notRead; // the first part that is no period; empty: all was read
};

[[nodiscard]] SpansReading readSpans(const QString &typed, QDate today);

} // namespace views
