// SPDX-License-Identifier: EUPL-1.2
// The ways a counselee could go, and the one she chose herself.
// One per case. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Route
{
    static constexpr Section section{"route", Section::One};

    Codes discussed;
    Code chosen;
    std::optional<QDate> chosenOn;
    SealedText reasons;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("discussed", &Route::discussed, "route");
        field("chosen", &Route::chosen, "route");
        field("chosen_on", &Route::chosenOn);
        field("reasons", &Route::reasons);
    }

    bool operator==(const Route &) const = default;
};

[[nodiscard]] Findings validate(const Route &route, QDate today);
void addFacts(const Route &route, Facts &facts);

} // namespace model
