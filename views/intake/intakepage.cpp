// SPDX-License-Identifier: EUPL-1.2
#include "views/intake/intakepage.h"

#include "views/casefile/agreementlock.h"

namespace views {

using model::Intake;

IntakePage::IntakePage(const PageContext &context, QWidget *parent) : OnePage(context, parent)
{
    const bool counsellor = context.isCounsellor();

    group(tr("How it came in"));
    add(&Intake::receivedOn, counsellor ? tr("First contact on") : tr("Received on"));
    help(counsellor ? tr("The day on which the counselee first came to you.")
                    : tr("The day on which anybody at Defence received it first. The term for the acknowledgement runs "
                         "from this day."));
    add(&Intake::channel, tr("Channel"));
    add(&Intake::receivedBy, tr("Received by"), Whole);
    help(tr("Who took it first: a function is enough."));
    add(&Intake::form, tr("Written or spoken"));
    add(&Intake::component, tr("Defence component"));
    add(&Intake::anonymity, tr("Who knows the identity"));
    help(tr("Confidential is not anonymous: with a confidential report the recipient does know who it is."));

    group(counsellor ? tr("What the counselee told") : tr("What was reported"));
    add(&Intake::reportedLabels, counsellor ? tr("What the counselee calls it") : tr("What the reporter calls it"));
    help(counsellor
             ? tr("Their own word for it. Nothing that is decided later changes it.")
             : tr("The reporter’s own word for it. The triage puts its own beside it and never changes this one; "
                  "both are counted."));
    add(&Intake::reportedAs, tr("In their own words"), Whole);
    add(&Intake::subject, tr("Subject in a few words"), Whole);
    help(tr("Without names, rank or unit."));
    add(&Intake::account, counsellor ? tr("The counselee's own words") : tr("The reporter's own words"), Tall);
    if (!counsellor)
        help(tr("An oral report is written down completely and accurately; the reporter may check, correct and sign it "
                "(Wbk art. 2b)."));
    add(&Intake::wish, counsellor ? tr("What the counselee hopes for") : tr("What the reporter hopes for"), Tall);
    readBack(counsellor);
    if (counsellor)
        return;
    sent();
    complaint();
}

void IntakePage::readBack(bool counsellor)
{
    AgreementLock *lock = addSignOff(
        form(), this,
        {.group = tr("Read back"),
         .corrections =
             counsellor ? tr("What the counselee says is not right") : tr("What the reporter says is not right"),
         .agreedOn = counsellor ? tr("Read back and agreed on") : tr("Checked and signed by the reporter on")});
    whenShown([this, lock] { refreshLock(form(), *lock); });
}

void IntakePage::sent()
{
    group(tr("What was sent"));
    add(&Intake::acknowledgedOn, tr("Acknowledgement sent on"));
    help(tr("At most 7 days after receipt. The three months for informing the reporter run from this day."));
    add(&Intake::forwardedOn, tr("Passed on to the COID on"));
    help(tr("Wrongdoing goes to the secretary-general through the COID without delay (AMAR art. 153h)."));
    add(&Intake::reporterInformedOn, tr("Reporter informed on"));
    help(tr("Of the assessment and what follows, at most three months after the acknowledgement."));
    add(&Intake::personInformedOn, tr("Person concerned informed on"));
    help(tr("Together with the reporter, unless that harms the inquiry."));
}

void IntakePage::complaint()
{
    group(tr("Complaint"), tr("Only when this is a complaint in the sense of Awb chapter 9."));
    add(&Intake::isComplaint, tr("It is a complaint"));
    help(tr("What came through the complaints committee counts as one, unless you say no."));
    add(&Intake::committeeAdvises, tr("A committee advises on it"));
    help(tr("Ten weeks instead of six (Awb 9:11)."));
    add(&Intake::refusedOn, tr("Notice that it is not taken up, on"));
    help(tr("At most four weeks after receipt (Awb 9:8)."));
}

} // namespace views
