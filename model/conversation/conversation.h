// SPDX-License-Identifier: EUPL-1.2
// One conversation: what kind, when, how, who was there, and what was said, in three layers: `summary` for whoever told
// it and the team, `team_note` for the team, `own_note` for the writer alone, with a day on which it should go. A case
// has several. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"
#include "model/core/signoff.h"

namespace model {

class Facts;

struct Conversation
{
    static constexpr Section section{"conversation", Section::Many};

    static constexpr int OwnNoteDays = 90; // how long a working note is kept unless somebody says otherwise

    RowState row;
    Code kind;
    std::optional<QDate> heldOn;
    Code medium;
    std::optional<int> minutes;
    RowId person;
    SealedText present; // who else: tokens of the case first, then whoever is not in it, separated by ", "
    Codes topics;
    Codes options;   // the ways that were discussed here; which one was chosen stands in `route`
    Codes referrals; // to whom somebody was pointed
    SealedText summary;
    SealedText teamNote; // never in a counsellor's vault
    SealedText ownNote;
    std::optional<QDate> ownNoteUntil; // the day after which the working note is asked about
    std::optional<QDate> followUpOn;
    std::optional<QDate> shownOn; // what follows: reading back the summary (model/core/signoff.h)
    SealedText corrections;
    std::optional<QDate> agreedOn;
    Code manner;
    Code form;
    std::optional<QDate> changedOn;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("kind", &Conversation::kind, "conversation_kind");
        field("held_on", &Conversation::heldOn);
        field("medium", &Conversation::medium, "medium");
        field("minutes", &Conversation::minutes);
        field("person", &Conversation::person, "party");
        field("present", &Conversation::present);
        field("topics", &Conversation::topics, "topic");
        field("options", &Conversation::options, "route");
        field("referrals", &Conversation::referrals, "referral");
        field("summary", &Conversation::summary);
        field("team_note", &Conversation::teamNote);
        field("own_note", &Conversation::ownNote);
        field("own_note_until", &Conversation::ownNoteUntil);
        field("follow_up_on", &Conversation::followUpOn);
        field("shown_on", &Conversation::shownOn);
        field("corrections", &Conversation::corrections);
        field("agreed_on", &Conversation::agreedOn);
        field("manner", &Conversation::manner, "read_back_manner");
        field("form", &Conversation::form, "agreement_form");
        field("changed_on", &Conversation::changedOn);
    }

    static constexpr SignOff<Conversation> signOff()
    {
        return {&Conversation::summary, &Conversation::shownOn, &Conversation::corrections, &Conversation::agreedOn,
                &Conversation::manner,  &Conversation::form,    &Conversation::changedOn};
    }

    bool operator==(const Conversation &) const = default;
};

[[nodiscard]] Findings validate(const Conversation &conversation, QDate today);
void addFacts(const std::vector<Conversation> &all, Facts &facts); // only rows that are not retracted

// A working note whose day has passed; a retracted conversation still counts, for its note is still there.
[[nodiscard]] bool isOwnNoteOverdue(const Conversation &conversation, QDate today);
// What may leave the vault or be shown to whoever told it: without the layers of the team and of the writer.
void takeInnerLayersOff(Conversation &conversation);

} // namespace model
