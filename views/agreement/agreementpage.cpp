// SPDX-License-Identifier: EUPL-1.2
#include "views/agreement/agreementpage.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Agreement;

AgreementPage::AgreementPage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Agreements"), tr("What was agreed stands here: who does what, and by when."), tr("Add agreement")},
               parent)
{
    column(&Agreement::what, tr("What"));
    column(&Agreement::who, tr("Who"));
    column(&Agreement::dueOn, tr("By"));
    column(&Agreement::doneOn, tr("Done on"));

    add(&Agreement::what, tr("What was agreed"), Tall);
    add(&Agreement::who, tr("Who does it"), Whole);
    add(&Agreement::recipient, tr("Who is told something"));
    help(tr("Only when this passes something on to somebody. It then rests on consent, and is asked about when that is "
            "withdrawn."));
    add(&Agreement::dueOn, tr("By which day"));
    add(&Agreement::doneOn, tr("Done on"));

    leads(u"any"_s, &Agreement::what);
    leads(u"none_open"_s, &Agreement::doneOn);
}

} // namespace views
