// SPDX-License-Identifier: EUPL-1.2
#include "views/advice/advicepage.h"

#include "model/codes/words.h"
#include "views/casefile/reminders.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Advice;

AdvicePage::AdvicePage(const PageContext &context, QWidget *parent)
    : ManyPage(
          context,
          {tr("Advice"),
           tr("There are two addressees, and so two texts: the reporter, and the competent authority that decides."),
           tr("Add advice")},
          parent)
{
    column(&Advice::addressee, tr("Addressee"));
    column(&Advice::person, tr("About"));
    column(&Advice::kinds, tr("Advises"));
    column(&Advice::reviewedOn, tr("Read by a colleague on"));
    column(&Advice::issuedOn, tr("Sent on"));

    reminder(noConsequencesReminder());
    group(tr("To whom, about whom"));
    add(&Advice::addressee, tr("Addressee"));
    form()
        .editor<CodeCombo>(&Advice::addressee)
        ->offerOnly({model::words::recipient::Reporter, model::words::recipient::CompetentAuthority});
    add(&Advice::person, tr("Person concerned"));
    add(&Advice::askedOn, tr("Asked on"));
    add(&Advice::question, tr("Question of the competent authority"), Tall);

    group(tr("What is known"));
    add(&Advice::facts, tr("Facts, each with its source"), Tall);
    add(&Advice::assessment, tr("Assessment of each allegation"), Tall);
    help(tr("Per numbered allegation: what speaks for it, what against it, what the person concerned said."));

    group(tr("The advice"));
    add(&Advice::options, tr("Options, with what speaks for and against each"), Tall);
    add(&Advice::kinds, tr("What is advised"));
    add(&Advice::advice, tr("Text of the advice"), Tall);
    help(tr("How the report should be handled. How heavy a measure should be is up to the competent authority."));
    add(&Advice::protection, tr("Safety and aftercare, for both sides"), Tall);
    add(&Advice::confidential, tr("What may be told to whom"), Tall);

    group(tr("Sending"));
    add(&Advice::reviewedOn, tr("Read by a colleague on"));
    add(&Advice::issuedOn, tr("Sent on"));
    help(tr("From this day the text is what was advised. A change is a new advice."));

    leads(u"question_asked"_s, &Advice::askedOn);
    leads(u"written"_s, &Advice::advice);
    leads(u"to_reporter"_s, &Advice::issuedOn);
    leads(u"to_authority"_s, &Advice::issuedOn);
    whenShown([this] { rowShown(); });
}

// The reporter asked nothing as an authority does, and is not told what may be told to others.
void AdvicePage::rowShown()
{
    const bool toReporter = current().addressee.value == model::words::recipient::Reporter;
    for (const QString &column : {u"question"_s, u"asked_on"_s, u"confidential"_s})
        form().setFieldShown(column, !toReporter);
}

} // namespace views
