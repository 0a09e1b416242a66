// SPDX-License-Identifier: EUPL-1.2
// How long a term is, as the law says it: "10 weeks" stays ten weeks and never becomes seventy days, because the act
// treats them differently. Read from Dutch or English; it must never guess a unit.
#pragma once

#include "model/core/localtext.h"

#include <optional>

namespace model {

struct Length
{
    enum class Unit { Hours, Days, WorkingDays, Weeks, Months, Years };

    int count = 0;
    Unit unit = Unit::Days;

    bool operator==(const Length &) const = default;
};

struct LengthReading
{
    std::optional<Length> length;
    LocalText problem; // a whole sentence; empty when there is a length
};

// "7 days", "10 weken", "3 maanden", "1 jaar", "36 uur", "5 werkdagen".
[[nodiscard]] LengthReading readLength(const QString &text);

[[nodiscard]] QString lengthInWords(const Length &length, Language language); // "tien weken"

// Algemene termijnenwet art. 4 under a: hours, more than 90 days, 12 weeks or 3 months, and years are none of its
// business. Exactly 90 days, 12 weeks and 3 months are.
[[nodiscard]] bool isCoveredByAct(const Length &length);
[[nodiscard]] LocalText whyNotCovered(const Length &length); // "een termijn in jaren"; empty when it is covered

} // namespace model
