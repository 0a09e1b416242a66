// SPDX-License-Identifier: EUPL-1.2
// A person in a case, in one role, under a pseudonym. The name is sealed; the pseudonym is what lists and titles show.
// A case has several. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Party
{
    static constexpr Section section{"party", Section::Many};

    RowState row;
    Code role;
    QString alias;
    SealedText name;
    RowId person;
    Code personnelCategory;
    Code rankGroup;
    Code component;
    SealedText note;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("role", &Party::role, "party_role");
        field("alias", &Party::alias);
        field("name", &Party::name);
        field("person", &Party::person, "person");
        field("personnel_category", &Party::personnelCategory, "personnel_category");
        field("rank_group", &Party::rankGroup, "rank_group");
        field("component", &Party::component, "component");
        field("note", &Party::note);
    }

    bool operator==(const Party &) const = default;
};

// Whoever reported, or stands beside who did: their identity is confidential by itself (Wbk art. 1a).
[[nodiscard]] bool isReporting(const Party &party);

[[nodiscard]] Findings validate(const Party &party, QDate today);
void addFacts(const std::vector<Party> &all, Facts &facts); // only rows that are not retracted

} // namespace model
