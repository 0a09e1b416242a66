// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/caseterms.h"

#include "model/casefile/casecontents.h"
#include "model/casefile/termopening.h"

namespace model {

namespace {

constexpr QLatin1StringView TermSection{Term::section.name};

CaseTerm asTerm(const TermByHand &hand)
{
    CaseTerm made{.kind = hand.kind, .place = hand.place, .isCounted = false, .metOn = hand.metOn};
    made.result.start = hand.runsFrom.value_or(QDate());
    made.result.origin = TermOrigin::Policy;
    made.result.nominalEnd = *hand.dueOn;
    made.result.planned = *hand.dueOn;
    return made;
}

void setState(CaseTerm &term, bool isStopped, QDate today)
{
    if (term.metOn)
        term.state = CaseTerm::State::Met;
    else if (isStopped)
        term.state = CaseTerm::State::Stopped;
    else
        term.state = *term.dueOn() < today ? CaseTerm::State::Missed : CaseTerm::State::Running;
}

bool isSameTerm(const TermByHand &hand, const CaseTerm &counted)
{
    return hand.place.section == TermSection && !counted.isByHand() && hand.kind == counted.kind &&
           (!hand.runsFrom || *hand.runsFrom == counted.result.start);
}

// "Adjourned" entered by hand lengthens the term it belongs to, and is not one of its own beside it.
bool lengthensOne(const TermByHand &hand, const std::vector<CaseTerm> &terms, const TermBook &book)
{
    return book.isStretch(hand.kind) && std::any_of(terms.begin(), terms.end(), [&](const CaseTerm &term) {
               const TermRule *rule = book.rules().find(term.rule);
               const TermRule *longer = rule && term.isCounted ? book.stretching(*rule) : nullptr;
               return longer && longer->term == hand.kind;
           });
}

// Without a day of its own the hand only says that the counted term was met.
void meetByHand(const TermByHand &hand, std::vector<CaseTerm> &terms)
{
    for (CaseTerm &term : terms)
        if (isSameTerm(hand, term) && !term.metOn) {
            term.metOn = hand.metOn;
            term.state = CaseTerm::State::Met;
        }
}

} // namespace

std::vector<CaseTerm> termsOf(const TermFacts &facts, TermBook &book, QDate today)
{
    std::vector<CaseTerm> terms = TermOpening(facts, book, today).terms();
    for (const TermByHand &hand : facts.byHand) {
        if (!hand.dueOn && hand.metOn)
            meetByHand(hand, terms);
        if (!hand.dueOn || lengthensOne(hand, terms, book))
            continue;
        std::erase_if(terms, [&](const CaseTerm &term) { return isSameTerm(hand, term); });
        CaseTerm made = asTerm(hand);
        setState(made, facts.closedOn && !hand.outlivesCase, today);
        terms.push_back(std::move(made));
    }
    return terms;
}

std::vector<CaseTerm> termsOf(const CaseContents &contents, const TermScope &scope, TermBook &book, QDate today)
{
    return termsOf(termFactsOf(contents, scope), book, today);
}

} // namespace model
