// SPDX-License-Identifier: EUPL-1.2
// A check-in with somebody after the decision: planned, held, and any sign of retaliation (Wbk art. 17da).
// A case has several. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Aftercare
{
    static constexpr Section section{"aftercare", Section::Many};

    RowState row;
    RowId person;
    std::optional<QDate> plannedOn;
    std::optional<QDate> heldOn;
    Codes retaliation;
    std::optional<QDate> signalAnsweredOn;
    SealedText note;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("person", &Aftercare::person, "party");
        field("planned_on", &Aftercare::plannedOn);
        field("held_on", &Aftercare::heldOn);
        field("retaliation", &Aftercare::retaliation, "retaliation_kind");
        field("signal_answered_on", &Aftercare::signalAnsweredOn);
        field("note", &Aftercare::note);
    }

    bool operator==(const Aftercare &) const = default;
};

[[nodiscard]] Findings validate(const Aftercare &aftercare, QDate today);
void addFacts(const std::vector<Aftercare> &all, Facts &facts); // only rows that are not retracted

} // namespace model
