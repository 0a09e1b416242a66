// SPDX-License-Identifier: EUPL-1.2
// One numbered alleged conduct: what, when, about whom, on which ground, and in the end how plausible it was found.
// A case has several. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Allegation
{
    static constexpr Section section{"allegation", Section::Many};

    RowState row;
    std::optional<int> number;
    RowId person;
    SealedText description;
    SealedText place;
    std::optional<QDate> conductedOn;    // the day, or the first of a period; not known is a value of its own
    std::optional<QDate> conductedUntil; // the last day of a period; empty: one day, or not known
    std::optional<QDate> discoveredOn;   // where the law counts from discovery (WMT art. 53 lid 1)
    std::optional<bool> abroad;          // soldier and commander in different countries (WMT art. 53 lid 3)
    Code behaviour;
    Codes grounds;
    Codes modality; // several may apply: an image, in a group app
    Code finding;
    SealedText findingReasons;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("number", &Allegation::number);
        field("person", &Allegation::person, "party");
        field("description", &Allegation::description);
        field("place", &Allegation::place);
        field("conducted_on", &Allegation::conductedOn);
        field("conducted_until", &Allegation::conductedUntil);
        field("discovered_on", &Allegation::discoveredOn);
        field("abroad", &Allegation::abroad);
        field("behaviour", &Allegation::behaviour, "behaviour");
        field("grounds", &Allegation::grounds, "ground");
        field("modality", &Allegation::modality, "modality");
        field("finding", &Allegation::finding, "finding");
        field("finding_reasons", &Allegation::findingReasons);
    }

    bool operator==(const Allegation &) const = default;
};

[[nodiscard]] Findings validate(const Allegation &allegation, QDate today);
void addFacts(const std::vector<Allegation> &all, Facts &facts); // only rows that are not retracted

} // namespace model
