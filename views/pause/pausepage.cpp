// SPDX-License-Identifier: EUPL-1.2
#include "views/pause/pausepage.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Pause;

PausePage::PausePage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Pauses"),
                tr("Days that do not count for a term stand here, and terms that stand still or were extended."),
                tr("Add pause")},
               parent)
{
    column(&Pause::startsOn, tr("From"));
    column(&Pause::endsOn, tr("Up to and including"));
    column(&Pause::kind, tr("Why"));
    column(&Pause::term, tr("Term"));
    column(&Pause::person, tr("Of whom"));

    add(&Pause::kind, tr("Why days do not count"), Whole);
    help(tr("Leave, illness and unauthorised absence of the soldier concern the 21 days of disciplinary law only (WMT "
            "art. 53)."));
    add(&Pause::term, tr("Which term"), Whole);
    add(&Pause::person, tr("Of whom"), Whole);
    add(&Pause::startsOn, tr("From"));
    add(&Pause::endsOn, tr("Up to and including"));
    help(tr("Of an extension: leave both days empty for as long as the law allows."));
    add(&Pause::reason, tr("Reason"), Tall);
    help(tr("No medical data: that somebody was ill is enough."));

    leads(u"any"_s, &Pause::kind);
    leads(u"all_ended"_s, &Pause::endsOn);
    whenShown([this] { // an absence is of a person, not of a term
        const Pause shown = current();
        form().setFieldShown(form().columnOf(&Pause::term), !isAbsence(shown) || shown.term.isKnown());
    });
}

} // namespace views
