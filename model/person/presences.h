// SPDX-License-Identifier: EUPL-1.2
// Who of the people in a case stands where else: what clashesOf() needs, and never more than a bounded part of it, so
// that a secretary-general in ten thousand cases costs no more than a witness in two. Reads only; ids, roles and
// pseudonyms.
#pragma once

#include "model/person/clashes.h"

namespace model {

class Store;

class Presences final
{
public:
    explicit Presences(Store &store) : m_store(store) {}

    // All in the case `id`, and elsewhere: in the newest cases in which one of them is involved. `user`: who works with
    // the program; not valid: not known.
    [[nodiscard]] std::vector<Presence> around(CaseId id, PersonId user) const;
    // The newest appearances of one person.
    [[nodiscard]] std::vector<Presence> of(PersonId person, int limit) const;

private:
    [[nodiscard]] std::vector<Presence> rowsIn(CaseId id) const;

    Store &m_store;
};

// The roles in which a case is about somebody, as opposed to those who work on it.
[[nodiscard]] const QStringList &involvedRoles();

} // namespace model
