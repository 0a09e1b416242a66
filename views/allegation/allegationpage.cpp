// SPDX-License-Identifier: EUPL-1.2
#include "views/allegation/allegationpage.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Allegation;

AllegationPage::AllegationPage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Allegations"),
                tr("Each alleged conduct stands here on its own: what, when, about whom. Advice, decision and figures "
                   "count them one by one."),
                tr("Add allegation")},
               parent)
{
    column(&Allegation::number, tr("No."));
    column(&Allegation::conductedOn, tr("When"));
    column(&Allegation::behaviour, tr("Behaviour"));
    column(&Allegation::person, tr("About"));
    column(&Allegation::finding, tr("Finding"));
    column(&Allegation::description, tr("What happened"));

    whatHappened();
    group(tr("What it is called"));
    add(&Allegation::behaviour, tr("Behaviour"));
    add(&Allegation::grounds, tr("Grounds of discrimination"));
    help(tr(
        "More than one is possible: nobody has to choose between race and religion. What is indented is counted under "
        "the wider ground above it as well."));

    leads(u"any"_s, &Allegation::description);
    leads(u"all_described"_s, &Allegation::description);
    if (context.isCounsellor())
        return;
    group(tr("What was found"));
    add(&Allegation::finding, tr("Finding"));
    add(&Allegation::findingReasons, tr("On what the finding rests"), Tall);
    leads(u"all_found"_s, &Allegation::finding);
}

void AllegationPage::whatHappened()
{
    group(tr("What is said to have happened"));
    add(&Allegation::number, tr("Number"));
    add(&Allegation::conductedOn, tr("Happened on, or began on"));
    help(tr("Leave it empty when nobody knows. The term for disciplinary law runs from this day: 21 days, and never "
            "later than 60."));
    add(&Allegation::conductedUntil, tr("Until"));
    help(tr("Only for a period. It counts as one allegation all the same."));
    add(&Allegation::place, tr("Where"), Whole);
    if (!context().isCounsellor()) {
        add(&Allegation::discoveredOn, tr("Discovered on"));
        help(tr("Only for conduct under WMT art. 6, 23, 26, 37 or 39: there the 21 days run from this day."));
        add(&Allegation::abroad, tr("Soldier and commander in different countries for the service"));
        help(tr("If so, there are 60 days instead of 21 (WMT art. 53)."));
    }
    add(&Allegation::person, tr("Person concerned"));
    add(&Allegation::modality, tr("How"));
    add(&Allegation::description, tr("What, and towards whom"), Tall);
    help(tr("In neutral words, as it was reported. It is an allegation until it has been found plausible."));
}

} // namespace views
