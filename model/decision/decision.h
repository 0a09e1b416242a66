// SPDX-License-Identifier: EUPL-1.2
// What the competent authority decided about one person, beside the advice it answers. A deviation needs a reason.
// A case has several. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Decision
{
    static constexpr Section section{"decision", Section::Many};

    RowState row;
    RowId person;
    RowId advice;
    std::optional<QDate> intendedOn;
    std::optional<QDate> viewsUntil;
    std::optional<QDate> viewsHeldOn;
    std::optional<bool> counselPresent;
    std::optional<QDate> minutesSignedOn;
    std::optional<QDate> takenOn;
    std::optional<QDate> notifiedOn;
    Code answer;
    SealedText deviationReason;
    SealedText decision;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("person", &Decision::person, "party");
        field("advice", &Decision::advice, "advice");
        field("intended_on", &Decision::intendedOn);
        field("views_until", &Decision::viewsUntil);
        field("views_held_on", &Decision::viewsHeldOn);
        field("counsel_present", &Decision::counselPresent);
        field("minutes_signed_on", &Decision::minutesSignedOn);
        field("taken_on", &Decision::takenOn);
        field("notified_on", &Decision::notifiedOn);
        field("answer", &Decision::answer, "decision_answer");
        field("deviation_reason", &Decision::deviationReason);
        field("decision", &Decision::decision);
    }

    bool operator==(const Decision &) const = default;
};

[[nodiscard]] Findings validate(const Decision &decision, QDate today);
void addFacts(const std::vector<Decision> &all, Facts &facts); // only rows that are not retracted

} // namespace model
