// SPDX-License-Identifier: EUPL-1.2
#include "views/route/routepage.h"

namespace views {

using model::Route;

RoutePage::RoutePage(const PageContext &context, QWidget *parent) : OnePage(context, parent)
{
    group(tr("The ways there are"), tr("You explain them; the counselee chooses."));
    add(&Route::discussed, tr("Ways you discussed"));

    group(tr("The choice"));
    add(&Route::chosen, tr("Way chosen by the counselee"));
    add(&Route::chosenOn, tr("Chosen on"));
    add(&Route::reasons, tr("Why this way, in the counselee's own words"), Tall);
    help(tr("A choice may change. Write down the new one; the journal keeps the old one."));
}

} // namespace views
