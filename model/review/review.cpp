// SPDX-License-Identifier: EUPL-1.2
#include "model/review/review.h"

#include "model/core/checks.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Review)
};

struct Question
{
    Code Review::*answer;
    SealedText Review::*reasons;
    const char *reasonsColumn;
};

constexpr Question Questions[] = {
    {&Review::factsEstablished, &Review::factsEstablishedReasons, "facts_established_reasons"},
    {&Review::misconduct, &Review::misconductReasons, "misconduct_reasons"},
    {&Review::attributable, &Review::attributableReasons, "attributable_reasons"},
    {&Review::authority, &Review::authorityReasons, "authority_reasons"},
    {&Review::proportional, &Review::proportionalReasons, "proportional_reasons"},
    {&Review::equalCases, &Review::equalCasesReasons, "equal_cases_reasons"},
    {&Review::procedure, &Review::procedureReasons, "procedure_reasons"},
};

} // namespace

Findings validate(const Review &review, QDate today)
{
    Checks check(Review::section, today);
    check.values(review);
    for (const Question &question : Questions)
        check.missing((review.*question.answer).isKnown() && !(review.*question.reasons).isKnown(),
                      question.reasonsColumn, Text::tr("This question is answered, but the reasons are not written."));
    check.order("advised_on", review.requestedOn, review.advisedOn,
                Text::tr("The advice on legal status was given before it was asked for."));
    check.missing(review.advisedOn && !review.advice.isKnown(), "advice",
                  Text::tr("The advice on legal status has a date, but no text."));
    return check.findings();
}

void addFacts(const Review &review, Facts &facts)
{
    facts.set(u"review.requested_on"_s, review.requestedOn);
    facts.set(u"review.all_answered"_s,
              std::all_of(std::begin(Questions), std::end(Questions),
                          [&](const auto &question) { return (review.*question.answer).isKnown(); }));
    facts.set(u"review.advised_on"_s, review.advisedOn);
}

} // namespace model
