// SPDX-License-Identifier: EUPL-1.2
// The hearing of one person concerned: both sides are heard before anybody advises.
// A case has several. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"
#include "model/core/signoff.h"

namespace model {

class Facts;

struct Hearing
{
    static constexpr Section section{"hearing", Section::Many};

    RowState row;
    RowId person;
    std::optional<QDate> invitedOn;
    std::optional<QDate> respondUntil;
    std::optional<QDate> heldOn;
    std::optional<bool> declined;
    SealedText account;
    std::optional<QDate> readBackOn;
    SealedText remarks;            // also how it became clear that she declined
    std::optional<QDate> agreedOn; // with the account, once read back (model/core/signoff.h)
    Code manner;
    Code form;
    std::optional<QDate> changedOn;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("person", &Hearing::person, "party");
        field("invited_on", &Hearing::invitedOn);
        field("respond_until", &Hearing::respondUntil);
        field("held_on", &Hearing::heldOn);
        field("declined", &Hearing::declined);
        field("account", &Hearing::account);
        field("read_back_on", &Hearing::readBackOn);
        field("remarks", &Hearing::remarks);
        field("agreed_on", &Hearing::agreedOn);
        field("manner", &Hearing::manner, "read_back_manner");
        field("form", &Hearing::form, "agreement_form");
        field("changed_on", &Hearing::changedOn);
    }

    static constexpr SignOff<Hearing> signOff()
    {
        return {&Hearing::account, &Hearing::readBackOn, &Hearing::remarks,  &Hearing::agreedOn,
                &Hearing::manner,  &Hearing::form,       &Hearing::changedOn};
    }

    bool operator==(const Hearing &) const = default;
};

// Held, or declined by the person herself.
[[nodiscard]] bool isConcluded(const Hearing &hearing);

[[nodiscard]] Findings validate(const Hearing &hearing, QDate today);
void addFacts(const std::vector<Hearing> &all, Facts &facts); // only rows that are not retracted

} // namespace model
