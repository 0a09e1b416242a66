// SPDX-License-Identifier: EUPL-1.2
// The legal-status review: the seven questions, each answered with reasons.
// One per case. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Review
{
    static constexpr Section section{"review", Section::One};

    std::optional<QDate> requestedOn;
    Code factsEstablished;
    SealedText factsEstablishedReasons;
    Code misconduct;
    SealedText misconductReasons;
    Code attributable;
    SealedText attributableReasons;
    Code authority;
    SealedText authorityReasons;
    Code proportional;
    SealedText proportionalReasons;
    Code equalCases;
    SealedText equalCasesReasons;
    Code procedure;
    SealedText procedureReasons;
    SealedText advice;
    std::optional<QDate> advisedOn;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("requested_on", &Review::requestedOn);
        field("facts_established", &Review::factsEstablished, "review_answer");
        field("facts_established_reasons", &Review::factsEstablishedReasons);
        field("misconduct", &Review::misconduct, "review_answer");
        field("misconduct_reasons", &Review::misconductReasons);
        field("attributable", &Review::attributable, "review_answer");
        field("attributable_reasons", &Review::attributableReasons);
        field("authority", &Review::authority, "review_answer");
        field("authority_reasons", &Review::authorityReasons);
        field("proportional", &Review::proportional, "review_answer");
        field("proportional_reasons", &Review::proportionalReasons);
        field("equal_cases", &Review::equalCases, "review_answer");
        field("equal_cases_reasons", &Review::equalCasesReasons);
        field("procedure", &Review::procedure, "review_answer");
        field("procedure_reasons", &Review::procedureReasons);
        field("advice", &Review::advice);
        field("advised_on", &Review::advisedOn);
    }

    bool operator==(const Review &) const = default;
};

[[nodiscard]] Findings validate(const Review &review, QDate today);
void addFacts(const Review &review, Facts &facts);

} // namespace model
