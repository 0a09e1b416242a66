// SPDX-License-Identifier: EUPL-1.2
// One answer of the reporter: to whom, content or identity, which parts, on which day (Answer Q8; Wbk art. 1a). A
// withdrawal is an answer of its own day; the earlier one stays as it was given, and model/consent/ledger.h reads them
// together. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Consent
{
    static constexpr Section section{"consent", Section::Many};

    RowState row;
    Code scope;
    Code recipient;
    RowId person;
    Code answer;
    Code form;
    std::optional<QDate> givenOn;
    std::optional<QDate> withdrawnOn;
    Codes covers;       // which parts of the case this content is; of a name there are no parts. None: not said yet
    RowId conversation; // where it covers one conversation, or one allegation, and not all of them
    RowId allegation;
    SealedText items; // what exactly, and what not: "without place and date"
    SealedText note;
    SealedText recordedBy; // whoever had the vault open when it was first saved; nobody types it
    SealedText stopped;    // a withdrawal: what was planned and does not happen any more

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("scope", &Consent::scope, "consent_scope");
        field("recipient", &Consent::recipient, "recipient");
        field("person", &Consent::person, "party");
        field("answer", &Consent::answer, "consent_answer");
        field("form", &Consent::form, "consent_form");
        field("given_on", &Consent::givenOn);
        field("withdrawn_on", &Consent::withdrawnOn);
        field("covers", &Consent::covers, "consent_item");
        field("conversation", &Consent::conversation, "conversation");
        field("allegation", &Consent::allegation, "allegation");
        field("items", &Consent::items);
        field("note", &Consent::note);
        field("recorded_by", &Consent::recordedBy);
        field("stopped", &Consent::stopped);
    }

    bool operator==(const Consent &) const = default;
};

[[nodiscard]] Findings validate(const Consent &consent, QDate today);
void addFacts(const std::vector<Consent> &all, Facts &facts); // only rows that are not retracted

} // namespace model
