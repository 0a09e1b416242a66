// SPDX-License-Identifier: EUPL-1.2
#include "views/review/reviewpage.h"

using namespace Qt::StringLiterals;

namespace views {

using model::Review;

ReviewPage::ReviewPage(const PageContext &context, QWidget *parent) : OnePage(context, parent)
{
    group(tr("The request"));
    add(&Review::requestedOn, tr("Asked on"));

    group(tr("The seven questions"), tr("Each is answered with its reasons. “Uncertain” is an answer too."));
    add(&Review::factsEstablished, tr("1. Are the facts established?"), Whole);
    add(&Review::factsEstablishedReasons, tr("1. Because"), Tall);
    help(tr("On sound data one must be convinced that this person did it; that is more than plausible."));
    add(&Review::misconduct, tr("2. Is it dereliction of duty or misconduct?"), Whole);
    add(&Review::misconductReasons, tr("2. Because"), Tall);
    add(&Review::attributable, tr("3. Can it be attributed to this person?"), Whole);
    add(&Review::attributableReasons, tr("3. Because"), Tall);
    add(&Review::authority, tr("4. Is the authority competent, on the right legal basis?"), Whole);
    add(&Review::authorityReasons, tr("4. Because"), Tall);
    add(&Review::proportional, tr("5. Is the measure proportional?"), Whole);
    add(&Review::proportionalReasons, tr("5. Because"), Tall);
    help(tr("Kind, seriousness and effects, personal circumstances, record of service, time passed."));
    add(&Review::equalCases, tr("6. Were equal cases treated alike?"), Whole);
    add(&Review::equalCasesReasons, tr("6. Because"), Tall);
    add(&Review::procedure, tr("7. Was the procedure right?"), Whole);
    add(&Review::procedureReasons, tr("7. Because"), Tall);
    help(tr("Hearing, reasons, terms."));

    group(tr("The advice of the legal-status department"));
    add(&Review::advice, tr("Advice to the competent authority"), Tall);
    add(&Review::advisedOn, tr("Advised on"));

    leads(u"all_answered"_s, &Review::factsEstablished);
}

} // namespace views
