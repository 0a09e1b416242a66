// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termsbyhand.h"

#include "model/casefile/casecontents.h"
#include "model/codes/words.h"
#include "model/core/rows.h"

namespace model {

namespace {

template <typename Row>
TermPlace placeOf(const Row &row)
{
    return {QLatin1StringView{Row::section.name}, row.row.id};
}

void addTerms(const std::vector<Term> &terms, std::vector<TermByHand> &into)
{
    for (const Term *term : rowsWhere(terms, [](const Term &) { return true; }))
        into.push_back({.kind = term->kind.value,
                        .place = placeOf(*term),
                        .runsFrom = term->runsFrom,
                        .dueOn = term->dueOn,
                        .metOn = term->metOn});
}

// A promised contact counts until a later conversation was held.
void addFollowUps(const std::vector<Conversation> &conversations, std::vector<TermByHand> &into)
{
    const auto lastHeld = lastDate(conversations, &Conversation::heldOn, [](const Conversation &) { return true; });
    const auto isPromised = [&](const Conversation &each) {
        return each.followUpOn && (!lastHeld || *each.followUpOn > *lastHeld);
    };
    for (const Conversation *each : rowsWhere(conversations, isPromised))
        into.push_back({.kind = words::termKind::FollowUp,
                        .place = placeOf(*each),
                        .runsFrom = each->heldOn,
                        .dueOn = each->followUpOn});
}

void addCheckIns(const std::vector<Aftercare> &aftercare, std::vector<TermByHand> &into)
{
    const auto isPlanned = [](const Aftercare &each) { return each.plannedOn && !each.heldOn; };
    for (const Aftercare *each : rowsWhere(aftercare, isPlanned))
        into.push_back({.kind = words::termKind::CheckIn,
                        .place = placeOf(*each),
                        .dueOn = each->plannedOn,
                        .outlivesCase = true});
}

void addAgreements(const std::vector<Agreement> &agreements, std::vector<TermByHand> &into)
{
    const auto isOwed = [](const Agreement &each) { return each.dueOn && !each.doneOn; };
    for (const Agreement *each : rowsWhere(agreements, isOwed))
        into.push_back(
            {.kind = words::termKind::Agreement, .place = placeOf(*each), .dueOn = each->dueOn, .outlivesCase = true});
}

} // namespace

std::vector<TermByHand> termsByHand(const CaseContents &contents)
{
    std::vector<TermByHand> all;
    addTerms(contents.terms, all);
    addFollowUps(contents.conversations, all);
    addCheckIns(contents.aftercare, all);
    addAgreements(contents.agreements, all);
    return all;
}

} // namespace model
