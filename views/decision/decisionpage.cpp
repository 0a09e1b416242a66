// SPDX-License-Identifier: EUPL-1.2
#include "views/decision/decisionpage.h"

#include "model/codes/words.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Decision;
namespace answer = model::words::decisionAnswer;

DecisionPage::DecisionPage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Decisions"),
                tr("For each person concerned the competent authority decides once. The decision stands beside the "
                   "advice it answers."),
                tr("Add decision")},
               parent),
      m_advice(new NoteLabel(NoteLabel::Kind::Reminder, this))
{
    column(&Decision::person, tr("About"));
    column(&Decision::answer, tr("Answer to the advice"));
    column(&Decision::takenOn, tr("Taken on"));
    column(&Decision::notifiedOn, tr("Notified on"));

    group(tr("About whom, on which advice"));
    add(&Decision::person, tr("Person concerned"));
    add(&Decision::advice, tr("Answers this advice"));
    form().insert(m_advice);

    group(tr("Intention and views"),
          tr("Before a decision that weighs on somebody, that person may give views (Awb art. 4:8)."));
    add(&Decision::intendedOn, tr("Intention sent on"));
    add(&Decision::viewsUntil, tr("Views possible until"));
    add(&Decision::viewsHeldOn, tr("Views or account given on"));
    add(&Decision::minutesSignedOn, tr("Minutes signed on"));
    add(&Decision::counselPresent, tr("Was counsel present?"), Whole);

    group(tr("The decision"));
    add(&Decision::answer, tr("Answer to the advice"));
    add(&Decision::takenOn, tr("Taken on"));
    add(&Decision::notifiedOn, tr("Notified on"));
    help(tr("The six weeks for objection run from the day after this one (Awb art. 6:8)."));
    add(&Decision::deviationReason, tr("Reason for deviating from the advice"), Tall);
    help(tr("A deviation, heavier or lighter, is always reasoned (Awb art. 9:16 for complaints; elsewhere policy)."));
    add(&Decision::decision, tr("What was decided"), Tall);

    leads(u"every_person_decided"_s, &Decision::person);
    leads(u"all_answered"_s, &Decision::answer);
    leads(u"deviation_reasoned"_s, &Decision::deviationReason);
    whenShown([this] { rowShown(); });
}

void DecisionPage::rowShown()
{
    const Decision now = current();
    const bool deviates = now.answer.value == answer::Partly || now.answer.value == answer::NotFollowed;
    form().setFieldShown(u"deviation_reason"_s, deviates || now.deviationReason.isKnown());
    form().setRequired(u"deviation_reason"_s, deviates);
    showAdvice();
}

void DecisionPage::setChoices(const QString &table, const RowChoices &rows)
{
    ManyPage::setChoices(table, rows);
    showAdvice();
}

void DecisionPage::showAdvice()
{
    const RowChoice chosen = form().editor<RowCombo>(&Decision::advice)->chosen();
    //: above the decision: %1 is the text of the advice it answers
    m_advice->say(chosen.detail.isEmpty() ? QString() : tr("The advice was: %1").arg(chosen.detail));
}

} // namespace views
