// SPDX-License-Identifier: EUPL-1.2
// One conversation: when, how, with whom, and what was said. `own_note` is for the writer alone.
// A case has several. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Conversation
{
    static constexpr Section section{"conversation", Section::Many};

    RowState row;
    std::optional<QDate> heldOn;
    Code medium;
    std::optional<int> minutes;
    RowId person;
    Codes topics;
    SealedText summary;
    SealedText ownNote;
    std::optional<QDate> followUpOn;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("held_on", &Conversation::heldOn);
        field("medium", &Conversation::medium, "medium");
        field("minutes", &Conversation::minutes);
        field("person", &Conversation::person, "party");
        field("topics", &Conversation::topics, "topic");
        field("summary", &Conversation::summary);
        field("own_note", &Conversation::ownNote);
        field("follow_up_on", &Conversation::followUpOn);
    }

    bool operator==(const Conversation &) const = default;
};

[[nodiscard]] Findings validate(const Conversation &conversation, QDate today);
void addFacts(const std::vector<Conversation> &all, Facts &facts); // only rows that are not retracted

} // namespace model
