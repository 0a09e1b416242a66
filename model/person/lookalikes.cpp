// SPDX-License-Identifier: EUPL-1.2
#include "model/person/lookalikes.h"

#include "model/casefile/personrepository.h"
#include "model/party/party.h"
#include "model/person/personlinks.h"

namespace model {

namespace {

constexpr int LookedAt = 30; // of whom some are left out
constexpr int SeenShown = 4; // tell them apart well enough

} // namespace

std::vector<Lookalike> Lookalikes::of(const Party &party, int limit) const
{
    std::vector<Lookalike> found;
    if (!party.name.isKnown())
        return found;
    const PersonId own(party.person.value());
    const PersonLinks links(m_store);
    const Presences presences(m_store);
    for (const PersonId id : m_persons.alike(party.name.text, LookedAt)) {
        if (int(found.size()) == limit)
            break;
        if (id == own || (own.isValid() && links.areApart(own, id)))
            continue;
        Lookalike like{id, presences.of(id, SeenShown + 1), false};
        like.isMore = like.seen.size() > SeenShown;
        like.seen.resize(std::min(like.seen.size(), size_t(SeenShown)));
        if (!like.seen.empty())
            found.push_back(std::move(like));
    }
    return found;
}

} // namespace model
