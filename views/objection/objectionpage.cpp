// SPDX-License-Identifier: EUPL-1.2
#include "views/objection/objectionpage.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Objection;

ObjectionPage::ObjectionPage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Objections"),
                tr("Whoever objects to a decision has six weeks. The objection and its outcome stand here."),
                tr("Add objection")},
               parent)
{
    column(&Objection::decision, tr("Against"));
    column(&Objection::postedOn, tr("Posted on"));
    column(&Objection::receivedOn, tr("Received on"));
    column(&Objection::outcome, tr("Outcome"));
    column(&Objection::decidedOn, tr("Decided on"));

    group(tr("The objection"));
    add(&Objection::decision, tr("Against which decision"), Whole);
    help(tr("A punishment under disciplinary law (WMT) knows no objection but a grievance, within five days."));
    add(&Objection::postedOn, tr("Posted on (postmark)"));
    help(tr("By post it is in time when posted within the term and received at most a week after it (Awb art. 6:9)."));
    add(&Objection::receivedOn, tr("Received on"));

    group(tr("The hearing"));
    add(&Objection::committee, tr("A committee advises (Awb 7:13)"));
    help(tr("With a committee there are twelve weeks to decide, otherwise six."));
    add(&Objection::hearingOn, tr("Hearing on"));
    help(tr("Further documents come in at the latest ten days before; of a grievance, the hearing begins within thirty "
            "days."));
    add(&Objection::documentsOpenOn, tr("Documents open from"));
    help(tr("At least one week before the hearing (Awb 7:4)."));

    group(tr("The decision on it"));
    add(&Objection::outcome, tr("Outcome"));
    add(&Objection::decidedOn, tr("Decided on"));
    add(&Objection::reasons, tr("Reasons"), Tall);
    add(&Objection::notifiedOn, tr("Notified on"));
    help(tr("The six weeks for appeal run from this day, not from the day of the decision."));

    group(tr("At court"));
    add(&Objection::appealedOn, tr("Appeal lodged on"));
    add(&Objection::judgedOn, tr("Judgment sent on"));
    add(&Objection::higherAppealedOn, tr("Higher appeal lodged on"));

    leads(u"all_decided"_s, &Objection::decidedOn);
}

} // namespace views
