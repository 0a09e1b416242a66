// SPDX-License-Identifier: EUPL-1.2
// What the reporter agreed to, per recipient, content and identity apart (Answer Q8; Wbk art. 1a). Withdrawal works for
// the future. A case has several. Every field may still be unknown; what a finished step needs is the procedure's
// business.
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
    SealedText items;
    SealedText note;

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
        field("items", &Consent::items);
        field("note", &Consent::note);
    }

    bool operator==(const Consent &) const = default;
};

[[nodiscard]] Findings validate(const Consent &consent, QDate today);
void addFacts(const std::vector<Consent> &all, Facts &facts); // only rows that are not retracted

} // namespace model
