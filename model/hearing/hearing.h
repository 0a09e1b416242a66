// SPDX-License-Identifier: EUPL-1.2
// The hearing of one person concerned: both sides are heard before anybody advises.
// A case has several. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

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
    SealedText remarks;

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
    }

    bool operator==(const Hearing &) const = default;
};

// Held, or declined by the person herself.
[[nodiscard]] bool isConcluded(const Hearing &hearing);

[[nodiscard]] Findings validate(const Hearing &hearing, QDate today);
void addFacts(const std::vector<Hearing> &all, Facts &facts); // only rows that are not retracted

} // namespace model
