// SPDX-License-Identifier: EUPL-1.2
// Which roles of the people in a case clash, in that case or with another one: a pure function over who stands where.
// It knows ids, roles, numbers and pseudonyms, never a name; whether a clash is an obstacle is for people to say.
#pragma once

#include "model/core/id.h"
#include "model/person/clashrules.h"

namespace model {

// One person in one case, in one role. Whoever works with the program stands in the case at hand without a row.
struct Presence
{
    PersonId person;
    CaseId caseId;
    QString caseNumber;
    RowId row;    // of party; not valid: the user herself
    QString role; // code of party_role, or userRole()
    QString alias;
    bool isOpen = true; // the case
    QString component;  // code, of the person there
    bool operator==(const Presence &) const = default;
};

struct Clash
{
    const ClashRule *rule = nullptr;
    Presence here;  // in the case at hand
    Presence there; // there, or in the same case
    QString key;    // ids and roles: another role is another clash, and asks for another answer

    [[nodiscard]] bool isAcross() const { return here.caseId != there.caseId; }
};

// At most one clash for each two presences: that of the first rule that fits. `all` holds the presences in the case
// `id` and those elsewhere of the same persons. The rules must outlive what is given back.
[[nodiscard]] std::vector<Clash> clashesOf(CaseId id, const std::vector<Presence> &all,
                                           const std::vector<ClashRule> &rules);

} // namespace model
