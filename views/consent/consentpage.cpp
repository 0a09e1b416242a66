// SPDX-License-Identifier: EUPL-1.2
#include "views/consent/consentpage.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Consent;

ConsentPage::ConsentPage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Consents"),
                context.isCounsellor()
                    ? tr("Nothing leaves this case unless the counselee said so, for each recipient and each item. A "
                         "refusal is recorded too.")
                    : tr("What may go to whom stands here, content and name apart. A refusal is recorded too."),
                tr("Add consent")},
               parent)
{
    column(&Consent::recipient, tr("Recipient"));
    column(&Consent::scope, tr("What"));
    column(&Consent::answer, tr("Answer"));
    column(&Consent::givenOn, tr("Answered on"));
    column(&Consent::withdrawnOn, tr("Withdrawn on"));

    group(tr("What was asked"));
    add(&Consent::scope, tr("What it is about"));
    add(&Consent::recipient, tr("Who may receive it"));
    add(&Consent::person, tr("Which person in this case"));
    help(
        tr("Only when the recipient is somebody in this case, for instance the person concerned before a joint talk."));
    add(&Consent::items, tr("What exactly may go"), Tall);
    help(tr("Each item by itself: “the report, without place and date”."));

    group(context.isCounsellor() ? tr("What the counselee answered") : tr("What the reporter answered"));
    add(&Consent::answer, tr("Answer"));
    add(&Consent::form, tr("How it was given"));
    add(&Consent::givenOn, tr("Answered on"));
    add(&Consent::withdrawnOn, tr("Withdrawn on"));
    help(tr("Withdrawing works for the future: from this day nothing more goes to this recipient."));
    add(&Consent::note, tr("What was said about it"), Tall);

    leads(u"content"_s, &Consent::answer);
    leads(u"identity"_s, &Consent::answer);
}

} // namespace views
