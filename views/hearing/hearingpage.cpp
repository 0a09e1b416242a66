// SPDX-License-Identifier: EUPL-1.2
#include "views/hearing/hearingpage.h"

#include "views/casefile/agreementlock.h"
#include "views/casefile/reminders.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Hearing;

HearingPage::HearingPage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Hearings"),
                tr("Everybody whom the report is about is heard before anybody advises. Each hearing stands here."),
                tr("Add hearing")},
               parent)
{
    column(&Hearing::person, tr("Who"));
    column(&Hearing::invitedOn, tr("Invited on"));
    column(&Hearing::heldOn, tr("Heard on"));
    column(&Hearing::declined, tr("Declined"));
    column(&Hearing::readBackOn, tr("Read back on"));

    reminder(noConsequencesReminder());
    group(tr("Invitation"));
    add(&Hearing::person, tr("Who is heard"), Whole);
    add(&Hearing::invitedOn, tr("Invited on"));
    add(&Hearing::respondUntil, tr("May respond until"));
    add(&Hearing::declined, tr("Did this person decline to be heard?"), Whole);
    help(tr("Declining is a right. Record it; the case goes on without a hearing of this person."));

    group(tr("Hearing"));
    add(&Hearing::heldOn, tr("Heard on"));
    add(&Hearing::account, tr("What this person said"), Tall);
    AgreementLock *lock = addSignOff(form(), this,
                                     {.group = tr("Read back"),
                                      .corrections = tr("Remarks of this person on the account"),
                                      .agreedOn = tr("Agreed on")});
    whenShown([this, lock] { refreshLock(form(), *lock); });

    leads(u"any"_s, &Hearing::person);
    leads(u"all_persons_heard"_s, &Hearing::heldOn);
}

} // namespace views
