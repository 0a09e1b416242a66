// SPDX-License-Identifier: EUPL-1.2
#include "views/party/partypage.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Party;

PartyPage::PartyPage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("People in this case"),
                context.isCounsellor()
                    ? tr("Here stands who came to you, and who else plays a part. A pseudonym is enough.")
                    : tr("Here stand the reporter, the person concerned, witnesses, and who decides. A pseudonym is "
                         "enough to begin with."),
                tr("Add person")},
               parent)
{
    column(&Party::alias, tr("Pseudonym"));
    column(&Party::role, tr("Role"));
    column(&Party::personnelCategory, tr("Personnel category"));
    column(&Party::component, tr("Defence component"));

    group(tr("Who it is"));
    add(&Party::role, tr("Role in this case"));
    add(&Party::alias, tr("Pseudonym"));
    help(tr("This is what lists, titles and letters show. Choose nothing that leads to the person."));
    add(&Party::name, tr("Name"), Whole);
    help(tr("Sealed: it goes nowhere without consent for the identity (Wbk art. 1a)."));

    group(tr("At Defence"));
    add(&Party::personnelCategory, tr("Personnel category"));
    help(tr("Decides which measures the law knows for this person."));
    add(&Party::rankGroup, tr("Group of ranks or scales"));
    add(&Party::component, tr("Defence component"));
    add(&Party::note, tr("What else matters about this person"), Tall);

    for (const auto &fact :
         {u"has_reporter"_s, u"has_counselee"_s, u"has_person_concerned"_s, u"has_competent_authority"_s})
        leads(fact, &Party::role);
}

} // namespace views
