// SPDX-License-Identifier: EUPL-1.2
#include "model/conversation/conversation.h"

#include "model/core/checks.h"
#include "model/core/rows.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Conversation)
};

constexpr int LongestUsual = 600; // minutes

} // namespace

Findings validate(const Conversation &conversation, QDate today)
{
    Checks check(Conversation::section, today);
    check.values(conversation, {"follow_up_on", "own_note_until"});
    check.notice(conversation.minutes.value_or(0) > LongestUsual, "minutes",
                 Text::tr("This conversation lasted more than ten hours; look at the number of minutes."));
    check.order("follow_up_on", conversation.heldOn, conversation.followUpOn,
                Text::tr("The follow-up lies before the conversation itself."));
    check.notice(
        isOwnNoteOverdue(conversation, today), "own_note_until",
        Text::tr("The day until which you wanted to keep your own note has passed. Empty it, or choose a later "
                 "day."));
    checkSignOff(check, conversation);
    check.order("shown_on", conversation.heldOn, conversation.shownOn,
                Text::tr("The summary was shown before the conversation was held."));
    return check.findings();
}

void addFacts(const std::vector<Conversation> &all, Facts &facts)
{
    facts.set(u"conversation.any"_s, anyRow(all));
    facts.set(u"conversation.last_held_on"_s,
              lastDate(all, &Conversation::heldOn, [](const Conversation &) { return true; }));
}

bool isOwnNoteOverdue(const Conversation &conversation, QDate today)
{
    return conversation.ownNote.isKnown() && conversation.ownNoteUntil && *conversation.ownNoteUntil < today;
}

void takeInnerLayersOff(Conversation &conversation)
{
    conversation.teamNote = {};
    conversation.ownNote = {};
    conversation.ownNoteUntil = {};
}

} // namespace model
