// SPDX-License-Identifier: EUPL-1.2
// Whether a duty goes before secrecy: immediate danger, Sv art. 160 and 162, the duty to report wrongdoing, a conflict
// of duties (domain.md 1.2, 3). Each time it was considered stands here with its ground, its day, what was decided and
// why; "none" is a decision like any other. It hands nothing over: what leaves asks the gate (model/exchange/gate.h).
// A case has several. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Duty
{
    static constexpr Section section{"duty", Section::Many};

    RowState row;
    Codes grounds; // the duties that were considered
    std::optional<QDate> consideredOn;
    Code decision;
    Codes conditions; // of a conflict of duties: those that are met
    Code recipient;   // to whom it should go, where a duty goes first
    SealedText note;  // why; without names where it is about somebody who agreed to nothing
    SealedText recordedBy;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("grounds", &Duty::grounds, "duty");
        field("considered_on", &Duty::consideredOn);
        field("decision", &Duty::decision, "duty_decision");
        field("conditions", &Duty::conditions, "duty_condition");
        field("recipient", &Duty::recipient, "recipient");
        field("note", &Duty::note);
        field("recorded_by", &Duty::recordedBy);
    }

    bool operator==(const Duty &) const = default;
};

// A decision was taken: none goes first, or one does.
[[nodiscard]] bool isDecided(const Duty &duty);

[[nodiscard]] Findings validate(const Duty &duty, QDate today);
void addFacts(const std::vector<Duty> &all, Facts &facts); // only rows that are not retracted

} // namespace model
