// SPDX-License-Identifier: EUPL-1.2
// An objection or grievance against a decision, also by post, and what became of it.
// A case has several. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Objection
{
    static constexpr Section section{"objection", Section::Many};

    RowState row;
    RowId decision;
    std::optional<QDate> postedOn;
    std::optional<QDate> receivedOn;
    std::optional<bool> committee; // one advises (Awb 7:13)
    std::optional<QDate> hearingOn;
    std::optional<QDate> documentsOpenOn;
    std::optional<QDate> decidedOn;
    Code outcome;
    SealedText reasons;
    std::optional<QDate> notifiedOn; // of the decision on it: from that day appeal is open
    std::optional<QDate> appealedOn;
    std::optional<QDate> judgedOn;
    std::optional<QDate> higherAppealedOn;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("decision", &Objection::decision, "decision");
        field("posted_on", &Objection::postedOn);
        field("received_on", &Objection::receivedOn);
        field("committee", &Objection::committee);
        field("hearing_on", &Objection::hearingOn);
        field("documents_open_on", &Objection::documentsOpenOn);
        field("decided_on", &Objection::decidedOn);
        field("outcome", &Objection::outcome, "objection_outcome");
        field("reasons", &Objection::reasons);
        field("notified_on", &Objection::notifiedOn);
        field("appealed_on", &Objection::appealedOn);
        field("judged_on", &Objection::judgedOn);
        field("higher_appealed_on", &Objection::higherAppealedOn);
    }

    bool operator==(const Objection &) const = default;
};

[[nodiscard]] Findings validate(const Objection &objection, QDate today);
void addFacts(const std::vector<Objection> &all, Facts &facts); // only rows that are not retracted

} // namespace model
