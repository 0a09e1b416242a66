// SPDX-License-Identifier: EUPL-1.2
// A vault with a few cases in which named people stand, for the tests of persons across cases. All of it is fictional.
#pragma once

#include "tests/support/testwork.h"

namespace tests {

// A person in a case, by the way of a user who types the name.
inline model::Party named(TestWork &work, model::CaseId id, const char *role, const QString &name)
{
    model::Party party{.role = {QString::fromLatin1(role)}, .name = {name}};
    work->service().save(id, party);
    return party;
}

inline model::PersonId personOf(TestWork &work, model::CaseId id, model::RowId row)
{
    for (const model::Party &party : work->sections().all<model::Party>(id))
        if (party.row.id == row)
            return model::PersonId(party.person.value());
    return {};
}

// The newest action in the journal.
inline model::JournalLine lastLine(TestWork &work)
{
    return work->journal().page({}, 0, 1).front();
}

} // namespace tests
