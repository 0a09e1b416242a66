// SPDX-License-Identifier: EUPL-1.2
#include "views/term/termpage.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Term;

TermPage::TermPage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Terms"), tr("Terms that you keep an eye on yourself stand here: what is due, and by when."),
                tr("Add term")},
               parent)
{
    column(&Term::kind, tr("Term"));
    column(&Term::runsFrom, tr("Runs from"));
    column(&Term::dueOn, tr("Due on"));
    column(&Term::metOn, tr("Met on"));

    add(&Term::kind, tr("Which term"), Whole);
    add(&Term::runsFrom, tr("Runs from"));
    add(&Term::dueOn, tr("Due on"));
    help(tr("You counted this day yourself: a term that ends on a Saturday, Sunday or holiday ends on the next working "
            "day (Algemene termijnenwet art. 1)."));
    add(&Term::metOn, tr("Met on"));
    add(&Term::note, tr("Note"), Tall);
}

} // namespace views
