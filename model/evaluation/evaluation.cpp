// SPDX-License-Identifier: EUPL-1.2
#include "model/evaluation/evaluation.h"

#include "model/codes/words.h"
#include "model/core/checks.h"
#include "model/core/rows.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>
#include <functional>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Evaluation)
};

} // namespace

Findings validate(const Evaluation &evaluation, QDate today)
{
    Checks check(Evaluation::section, today);
    check.values(evaluation);
    check.missing(evaluation.effect.isKnown() && !evaluation.heldOn, "held_on",
                  Text::tr("The effect is known, but not the day on which it was looked at."));
    check.notice(evaluation.carriedOut == false && evaluation.effect.value == words::effect::Reached, "effect",
                 Text::tr("The measure was not carried out, and yet it reached its aim."));
    return check.findings();
}

void addFacts(const std::vector<Evaluation> &all, Facts &facts)
{
    const auto ofMeasure = [](const Evaluation &evaluation) { return evaluation.measure.isValid(); };
    facts.set(u"evaluation.case_evaluated_on"_s, lastDate(all, &Evaluation::heldOn, std::not_fn(ofMeasure)));
    facts.set(u"evaluation.measure_evaluated_on"_s, lastDate(all, &Evaluation::heldOn, ofMeasure));
}

} // namespace model
