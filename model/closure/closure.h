// SPDX-License-Identifier: EUPL-1.2
// How the case ends: the reason, the plan for aftercare (or why there is none), and what was learnt.
// One per case. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Closure
{
    static constexpr Section section{"closure", Section::One};

    Code reason;
    std::optional<QDate> closedOn;
    SealedText aftercarePlan;
    SealedText noAftercareReason;
    SealedText lessons;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("reason", &Closure::reason, "closing_reason");
        field("closed_on", &Closure::closedOn);
        field("aftercare_plan", &Closure::aftercarePlan);
        field("no_aftercare_reason", &Closure::noAftercareReason);
        field("lessons", &Closure::lessons);
    }

    bool operator==(const Closure &) const = default;
};

[[nodiscard]] Findings validate(const Closure &closure, QDate today);
void addFacts(const Closure &closure, Facts &facts);

} // namespace model
