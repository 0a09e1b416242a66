// SPDX-License-Identifier: EUPL-1.2
// "Is this the same person as @x in case 2026-0012?": persons of the register who may be the one in this row, with what
// tells them apart. It only asks; different persons with one name are normal, and nobody is ever linked without an
// answer.
#pragma once

#include "model/person/presences.h"

namespace model {

class PersonRepository;
struct Party;

struct Lookalike
{
    PersonId person;
    std::vector<Presence> seen; // where else, newest first; never empty
    bool isMore = false;        // there are more cases than `seen`
};

class Lookalikes final
{
public:
    Lookalikes(Store &store, const PersonRepository &persons) : m_store(store), m_persons(persons) {}

    // Best first; empty for a row without a name. Left out: the person of the row itself, and whoever was said to be
    // another.
    [[nodiscard]] std::vector<Lookalike> of(const Party &party, int limit) const;

private:
    Store &m_store;
    const PersonRepository &m_persons;
};

} // namespace model
