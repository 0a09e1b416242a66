// SPDX-License-Identifier: EUPL-1.2
#include "views/event/eventpage.h"

using namespace Qt::StringLiterals;

namespace views {

using model::CaseEvent;

EventPage::EventPage(const PageContext &context, QWidget *parent)
    : ManyPage(
          context,
          {tr("Events"),
           tr("What happens outside this case and starts or ends a term stands here: an accusation, a suspension, a "
              "request, a letter of an authority."),
           tr("Add event")},
          parent)
{
    column(&CaseEvent::happenedOn, tr("Day"));
    column(&CaseEvent::happenedAt, tr("Time"));
    column(&CaseEvent::kind, tr("What happened"));
    column(&CaseEvent::person, tr("About"));

    add(&CaseEvent::kind, tr("What happened"), Whole);
    add(&CaseEvent::happenedOn, tr("Happened on"));
    add(&CaseEvent::happenedAt, tr("Time of day"));
    help(tr("Needed only where the law counts hours: when an accusation was handed over. Write it as 14:00."));
    add(&CaseEvent::person, tr("About whom"), Whole);
    help(tr("Choose somebody when the case is about more than one person: each has terms of their own."));
    add(&CaseEvent::note, tr("Note"), Tall);

    leads(u"any"_s, &CaseEvent::kind);
    leads(u"all_dated"_s, &CaseEvent::happenedOn);
}

} // namespace views
