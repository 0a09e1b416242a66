// SPDX-License-Identifier: EUPL-1.2
// The assignment, plan and report of an investigation. It establishes facts; it never speaks of consequences (Answer
// Q12). One per case. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Investigation
{
    static constexpr Section section{"investigation", Section::One};

    std::optional<QDate> assignedOn;
    SealedText assignment;
    std::optional<QDate> independenceDeclaredOn;
    SealedText plan;
    std::optional<QDate> startedOn;
    std::optional<QDate> concludedOn;
    SealedText report;
    std::optional<QDate> reportOn;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("assigned_on", &Investigation::assignedOn);
        field("assignment", &Investigation::assignment);
        field("independence_declared_on", &Investigation::independenceDeclaredOn);
        field("plan", &Investigation::plan);
        field("started_on", &Investigation::startedOn);
        field("concluded_on", &Investigation::concludedOn);
        field("report", &Investigation::report);
        field("report_on", &Investigation::reportOn);
    }

    bool operator==(const Investigation &) const = default;
};

[[nodiscard]] Findings validate(const Investigation &investigation, QDate today);
void addFacts(const Investigation &investigation, Facts &facts);

} // namespace model
