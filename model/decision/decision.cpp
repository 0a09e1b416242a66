// SPDX-License-Identifier: EUPL-1.2
#include "model/decision/decision.h"

#include "model/codes/words.h"
#include "model/core/checks.h"
#include "model/core/rows.h"
#include "model/workflow/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Decision)
};

bool deviates(const Decision &decision)
{
    return decision.answer.value == words::decisionAnswer::Partly ||
           decision.answer.value == words::decisionAnswer::NotFollowed;
}

// Awb 4:8: nobody is decided about before she could say what she thinks of it.
void checkViews(const Decision &decision, Checks &check)
{
    check.order("views_until", decision.intendedOn, decision.viewsUntil,
                Text::tr("The time for views ended before the intention was announced."));
    check.order("views_held_on", decision.intendedOn, decision.viewsHeldOn,
                Text::tr("The views were heard before the intention was announced."));
    check.missing(decision.minutesSignedOn && !decision.viewsHeldOn, "views_held_on",
                  Text::tr("The minutes were signed, but it is not written when the views were heard."));
    check.order("minutes_signed_on", decision.viewsHeldOn, decision.minutesSignedOn,
                Text::tr("The minutes were signed before the views were heard."));
    check.order("taken_on", decision.viewsHeldOn, decision.takenOn,
                Text::tr("The decision was taken before the views were heard."));
    check.notice(decision.takenOn && decision.viewsUntil && !decision.viewsHeldOn &&
                     *decision.takenOn < *decision.viewsUntil,
                 "taken_on", Text::tr("The decision was taken while the time for views was still running."));
}

} // namespace

Findings validate(const Decision &decision, QDate today)
{
    Checks check(Decision::section, today);
    check.values(decision, {"views_until"});
    checkViews(decision, check);
    check.order("taken_on", decision.intendedOn, decision.takenOn,
                Text::tr("The decision was taken before the intention was announced."));
    check.order("notified_on", decision.takenOn, decision.notifiedOn,
                Text::tr("The decision was made known before it was taken."));
    check.missing(deviates(decision) && !decision.deviationReason.isKnown(), "deviation_reason",
                  Text::tr("The decision deviates from the advice, but the reason is not written."));
    check.notice(decision.answer.value == words::decisionAnswer::Followed && decision.deviationReason.isKnown(),
                 "deviation_reason",
                 Text::tr("There is a reason for deviating, but the answer says that the advice is followed."));
    return check.findings();
}

void addFacts(const std::vector<Decision> &all, Facts &facts)
{
    facts.set(u"decision.taken_on"_s, dayAllHad(all, &Decision::takenOn));
    facts.set(u"decision.all_answered"_s,
              allRows(all, [](const Decision &decision) { return decision.answer.isKnown(); }));
    facts.set(u"decision.deviation_reasoned"_s, allRows(all, [](const Decision &decision) {
                  return decision.answer.isKnown() && (!deviates(decision) || decision.deviationReason.isKnown());
              }));
    facts.set(u"decision.notified_on"_s, dayAllHad(all, &Decision::notifiedOn));
}

} // namespace model
