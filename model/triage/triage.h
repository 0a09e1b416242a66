// SPDX-License-Identifier: EUPL-1.2
// What kind of case this is: every question of the triage (domain.md 2.4, 4) with its answer and its reason, what was
// concluded, and who disagreed. A case has several: a second triage later stands beside the first, never over it.
// Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Triage
{
    static constexpr Section section{"triage", Section::Many};

    RowState row;
    std::optional<bool> danger;
    SealedText dangerNote;
    std::optional<bool> crime;
    SealedText crimeReason;
    std::optional<bool> euLaw; // Wbk art. 1, misstand onder a: enough by itself
    SealedText euLawReason;
    std::optional<bool> ruleOrDanger; // onder b, 1° and 2°
    SealedText ruleOrDangerReason;
    std::optional<bool> beyondPersonal; // the three of its last sentence
    SealedText beyondPersonalReason;
    std::optional<bool> pattern;
    SealedText patternReason;
    std::optional<bool> serious;
    SealedText seriousReason;
    std::optional<bool>
        isWrongdoing; // the conclusion, which is a person's own (wrongdoingpointer.h says what it points to)
    std::optional<bool> conflictOfInterest;
    SealedText conflictReason;
    std::optional<bool> windowOpen; // may an accusation still be handed over (WMT art. 53)?
    SealedText windowReason;
    std::optional<bool> formalComplaint; // by whoever experienced it (Klachtenregeling Defensie; Awb art. 9:4)
    SealedText complaintReason;
    std::optional<bool> otherSignals; // about the same unit or person
    SealedText otherSignalsReason;
    std::optional<bool> labourConflict;
    SealedText labourReason;
    std::optional<bool> enoughFacts; // for an inquiry
    SealedText enoughFactsReason;
    Code category;
    SealedText reasons;
    std::optional<QDate> decidedOn;
    std::optional<QDate> contestedOn; // somebody disagrees with this triage
    RowId contestedBy;
    SealedText contest;       // what they say
    SealedText contestAnswer; // and what was done with it

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("danger", &Triage::danger);
        field("danger_note", &Triage::dangerNote);
        field("crime", &Triage::crime);
        field("crime_reason", &Triage::crimeReason);
        field("eu_law", &Triage::euLaw);
        field("eu_law_reason", &Triage::euLawReason);
        field("rule_or_danger", &Triage::ruleOrDanger);
        field("rule_or_danger_reason", &Triage::ruleOrDangerReason);
        field("beyond_personal", &Triage::beyondPersonal);
        field("beyond_personal_reason", &Triage::beyondPersonalReason);
        field("pattern", &Triage::pattern);
        field("pattern_reason", &Triage::patternReason);
        field("serious", &Triage::serious);
        field("serious_reason", &Triage::seriousReason);
        field("is_wrongdoing", &Triage::isWrongdoing);
        field("conflict_of_interest", &Triage::conflictOfInterest);
        field("conflict_reason", &Triage::conflictReason);
        field("window_open", &Triage::windowOpen);
        field("window_reason", &Triage::windowReason);
        field("formal_complaint", &Triage::formalComplaint);
        field("complaint_reason", &Triage::complaintReason);
        field("other_signals", &Triage::otherSignals);
        field("other_signals_reason", &Triage::otherSignalsReason);
        field("labour_conflict", &Triage::labourConflict);
        field("labour_reason", &Triage::labourReason);
        field("enough_facts", &Triage::enoughFacts);
        field("enough_facts_reason", &Triage::enoughFactsReason);
        field("category", &Triage::category, "category");
        field("reasons", &Triage::reasons);
        field("decided_on", &Triage::decidedOn);
        field("contested_on", &Triage::contestedOn);
        field("contested_by", &Triage::contestedBy, "party");
        field("contest", &Triage::contest);
        field("contest_answer", &Triage::contestAnswer);
    }

    bool operator==(const Triage &) const = default;
};

// The triage that counts: the last one that was decided; while none is, the one that was begun last. One that is being
// repeated takes nothing away before it is decided. Null: there is none. Points into the vector.
[[nodiscard]] const Triage *triageInForce(const std::vector<Triage> &all);

[[nodiscard]] Findings validate(const Triage &triage, QDate today);
void addFacts(const std::vector<Triage> &all, Facts &facts); // of the one in force

} // namespace model
