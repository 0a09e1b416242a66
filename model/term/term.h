// SPDX-License-Identifier: EUPL-1.2
// A term entered by hand: what is due, since when, by when, and whether it was met.
// A case has several. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Term
{
    static constexpr Section section{"term", Section::Many};

    RowState row;
    Code kind;
    std::optional<QDate> runsFrom;
    std::optional<QDate> dueOn;
    std::optional<QDate> metOn;
    SealedText note;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("kind", &Term::kind, "term_kind");
        field("runs_from", &Term::runsFrom);
        field("due_on", &Term::dueOn);
        field("met_on", &Term::metOn);
        field("note", &Term::note);
    }

    bool operator==(const Term &) const = default;
};

[[nodiscard]] Findings validate(const Term &term, QDate today);
void addFacts(const std::vector<Term> &all, Facts &facts); // only rows that are not retracted

} // namespace model
