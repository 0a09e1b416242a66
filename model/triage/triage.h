// SPDX-License-Identifier: EUPL-1.2
// What kind of case this is: danger, crime, the questions of the wrongdoing test (Wbk art. 1), conflict of interest,
// qualification. One per case. Every field may still be unknown; what a finished step needs is the procedure's
// business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Triage
{
    static constexpr Section section{"triage", Section::One};

    std::optional<bool> danger;
    SealedText dangerNote;
    std::optional<bool> crime;
    std::optional<bool> ruleOrDanger;
    std::optional<bool> beyondPersonal;
    std::optional<bool> pattern;
    std::optional<bool> serious;
    std::optional<bool> isWrongdoing;
    std::optional<bool> conflictOfInterest;
    Code category;
    SealedText reasons;
    std::optional<QDate> decidedOn;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("danger", &Triage::danger);
        field("danger_note", &Triage::dangerNote);
        field("crime", &Triage::crime);
        field("rule_or_danger", &Triage::ruleOrDanger);
        field("beyond_personal", &Triage::beyondPersonal);
        field("pattern", &Triage::pattern);
        field("serious", &Triage::serious);
        field("is_wrongdoing", &Triage::isWrongdoing);
        field("conflict_of_interest", &Triage::conflictOfInterest);
        field("category", &Triage::category, "category");
        field("reasons", &Triage::reasons);
        field("decided_on", &Triage::decidedOn);
    }

    bool operator==(const Triage &) const = default;
};

[[nodiscard]] Findings validate(const Triage &triage, QDate today);
void addFacts(const Triage &triage, Facts &facts);

} // namespace model
