// SPDX-License-Identifier: EUPL-1.2
#include "views/evaluation/evaluationpage.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Evaluation;

EvaluationPage::EvaluationPage(const PageContext &context, QWidget *parent)
    : ManyPage(context,
               {tr("Evaluations"),
                tr("Each measure is looked at again, and the case as a whole once: did it help, and what is there to "
                   "learn?"),
                tr("Add evaluation")},
               parent)
{
    column(&Evaluation::measure, tr("Of"));
    column(&Evaluation::heldOn, tr("When"));
    column(&Evaluation::carriedOut, tr("Carried out"));
    column(&Evaluation::effect, tr("Effect"));

    group(tr("What is evaluated"));
    add(&Evaluation::measure, tr("Which measure"));
    form().editor<RowCombo>(&Evaluation::measure)->setUnknownText(tr("The case as a whole"));
    add(&Evaluation::heldOn, tr("Evaluated on"));

    group(tr("How it turned out"));
    add(&Evaluation::carriedOut, tr("Was it carried out as decided?"), Whole);
    add(&Evaluation::reporterHeard, tr("Was the reporter asked how it is now?"), Whole);
    add(&Evaluation::effect, tr("Effect"));
    add(&Evaluation::findings, tr("What was found"), Tall);
    help(tr("Behaviour, climate in the unit, how the reporter and the person concerned are doing."));
    add(&Evaluation::lesson, tr("What the unit can learn from it"), Tall);

    leads(u"all_measures_evaluated"_s, &Evaluation::measure);
    leads(u"case_evaluated"_s, &Evaluation::heldOn);
}

} // namespace views
