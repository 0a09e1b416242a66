// SPDX-License-Identifier: EUPL-1.2
#include "views/conversation/conversationpage.h"

#include "views/casefile/reminders.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Conversation;

ConversationPage::ConversationPage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Conversations"),
                tr("Each conversation gets a few lines here: when, with whom, and what it was about."),
                tr("Add conversation")},
               parent)
{
    const bool counsellor = context.isCounsellor();
    column(&Conversation::heldOn, tr("When"));
    column(&Conversation::person, tr("With"));
    column(&Conversation::medium, tr("How"));
    column(&Conversation::topics, tr("About"));
    column(&Conversation::followUpOn, tr("Next contact"));

    reminder(noConsequencesReminder());
    group(tr("The conversation"));
    add(&Conversation::heldOn, tr("Held on"));
    add(&Conversation::person, tr("With whom"));
    add(&Conversation::medium, tr("How you spoke"));
    add(&Conversation::minutes, tr("Minutes"));
    add(&Conversation::topics, tr("What it was about"));

    group(counsellor ? tr("For the counselee and me") : tr("For the reporter and the team"));
    add(&Conversation::summary, tr("What was said"), Tall);
    help(tr("Facts, in the words of who told them. Whoever told it may read it and have it corrected."));
    group(tr("Only for me"));
    add(&Conversation::ownNote, tr("My own note"), Tall);
    help(tr("Your working note, for nobody else. Write it as if it might be read one day all the same: an export of "
            "the whole case contains it."));
    add(&Conversation::followUpOn, tr("Next contact promised for"));

    leads(u"any"_s, &Conversation::heldOn);
    leads(u"with_reporter"_s, &Conversation::person);
    leads(u"last_held"_s, &Conversation::heldOn);
}

} // namespace views
