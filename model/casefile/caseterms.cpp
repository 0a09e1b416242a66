// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/caseterms.h"

#include "model/casefile/casecontents.h"
#include "model/casefile/termopening.h"
#include "model/codes/words.h"
#include "model/core/rows.h"

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr QLatin1StringView InTerm{Term::section.name};

CaseTerm byHand(const Term &term)
{
    CaseTerm made{.kind = term.kind.value, .place = {InTerm, term.row.id}, .isCounted = false, .metOn = term.metOn};
    made.result.start = term.runsFrom.value_or(QDate());
    made.result.origin = TermOrigin::Policy;
    made.result.nominalEnd = *term.dueOn;
    made.result.planned = *term.dueOn;
    return made;
}

void setState(CaseTerm &term, bool isClosed, QDate today)
{
    if (term.metOn)
        term.state = CaseTerm::State::Met;
    else if (isClosed)
        term.state = CaseTerm::State::Stopped;
    else
        term.state = *term.dueOn() < today ? CaseTerm::State::Missed : CaseTerm::State::Running;
}

bool isSameTerm(const Term &hand, const CaseTerm &computed)
{
    return !computed.isByHand() && hand.kind.value == computed.kind &&
           (!hand.runsFrom || *hand.runsFrom == computed.result.start);
}

// "Adjourned" entered by hand lengthens the term it belongs to, and is not one of its own beside it.
bool lengthensOne(const Term &hand, const std::vector<CaseTerm> &terms, const TermBook &book)
{
    return std::any_of(terms.begin(), terms.end(), [&](const CaseTerm &term) {
        const TermRule *rule = book.rules().find(term.rule);
        const TermRule *longer = rule && term.isCounted ? book.stretching(*rule) : nullptr;
        return longer && longer->term == hand.kind.value;
    });
}

// Without a day of its own the hand only says that the computed term was met.
void meetByHand(const Term &hand, std::vector<CaseTerm> &terms)
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
    return TermOpening(facts, book, today).terms();
}

std::vector<CaseTerm> termsOf(const CaseContents &contents, const TermScope &scope, TermBook &book, QDate today)
{
    TermFacts facts = termFactsOf(contents, scope);
    const auto byHandOnly = rowsWhere(contents.terms, [](const Term &) { return true; });
    for (const Term *term : byHandOnly)
        if (book.isStretch(term->kind.value))
            facts.stretches.push_back({.term = term->kind.value});
    std::vector<CaseTerm> terms = termsOf(facts, book, today);
    for (const Term *hand : byHandOnly) {
        if (!hand->dueOn && hand->metOn)
            meetByHand(*hand, terms);
        if (!hand->dueOn || lengthensOne(*hand, terms, book))
            continue;
        std::erase_if(terms, [&](const CaseTerm &term) { return isSameTerm(*hand, term); });
        CaseTerm made = byHand(*hand);
        setState(made, facts.closedOn.has_value(), today);
        terms.push_back(std::move(made));
    }
    return terms;
}

} // namespace model
