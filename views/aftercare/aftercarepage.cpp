// SPDX-License-Identifier: EUPL-1.2
#include "views/aftercare/aftercarepage.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Aftercare;

AftercarePage::AftercarePage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Aftercare"),
                context.isCounsellor()
                    ? tr("When you ask again how it is going stands here. It ends when the case is destroyed.")
                    : tr("Reporter and person concerned are asked again how it is going: after two weeks, and after 3, "
                         "6 and 12 months."),
                tr("Add check-in")},
               parent)
{
    column(&Aftercare::plannedOn, tr("Planned for"));
    column(&Aftercare::person, tr("With"));
    column(&Aftercare::heldOn, tr("Held on"));
    column(&Aftercare::retaliation, tr("Signs of retaliation"));

    group(tr("The check-in"));
    add(&Aftercare::person, tr("With whom"), Whole);
    add(&Aftercare::plannedOn, tr("Planned for"));
    add(&Aftercare::heldOn, tr("Held on"));
    add(&Aftercare::note, tr("How it is going"), Tall);

    group(tr("Retaliation"));
    add(&Aftercare::retaliation, tr("Signs of retaliation"));
    help(tr("A threat or an attempt counts too (Wbk art. 17da). Do not go to the manager when the manager may be the "
            "one who retaliates."));

    add(&Aftercare::signalAnsweredOn, tr("Sign acknowledged on"));
    help(tr("Within a week after you heard of it."));

    leads(u"first_check"_s, &Aftercare::plannedOn);
}

} // namespace views
