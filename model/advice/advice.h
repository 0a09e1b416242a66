// SPDX-License-Identifier: EUPL-1.2
// Advice to one addressee. Reporter and competent authority get two texts; neither holds a word about consequences
// (Answer Q12). A case has several. Every field may still be unknown; what a finished step needs is the procedure's
// business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Advice
{
    static constexpr Section section{"advice", Section::Many};

    RowState row;
    Code addressee;
    RowId person;
    SealedText question;
    std::optional<QDate> askedOn;
    SealedText facts;
    SealedText assessment;
    SealedText options;
    Codes kinds;
    SealedText advice;
    SealedText protection;
    SealedText confidential;
    std::optional<QDate> reviewedOn;
    std::optional<QDate> issuedOn;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("addressee", &Advice::addressee, "recipient");
        field("person", &Advice::person, "party");
        field("question", &Advice::question);
        field("asked_on", &Advice::askedOn);
        field("facts", &Advice::facts);
        field("assessment", &Advice::assessment);
        field("options", &Advice::options);
        field("kinds", &Advice::kinds, "advice_kind");
        field("advice", &Advice::advice);
        field("protection", &Advice::protection);
        field("confidential", &Advice::confidential);
        field("reviewed_on", &Advice::reviewedOn);
        field("issued_on", &Advice::issuedOn);
    }

    bool operator==(const Advice &) const = default;
};

[[nodiscard]] Findings validate(const Advice &advice, QDate today);
void addFacts(const std::vector<Advice> &all, Facts &facts); // only rows that are not retracted

} // namespace model
