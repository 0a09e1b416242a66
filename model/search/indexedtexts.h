// SPDX-License-Identifier: EUPL-1.2
// Which fields of which sections are found by their words, and under which number a section stands in the index.
//
// Names are not among them: a person is found through the register of persons (architecture D10), and her name goes
// with her key. Working notes (conversation.own_note) are for nobody but who wrote them. A row does not say who that
// was, so only in a vault that is always one person's, the counsellor's (D4), are they indexed; in a team's vault a
// colleague would find by a word what she may not read.
#pragma once

#include "model/core/columns.h"
#include "model/workflow/procedure.h"

namespace model {

struct IndexedSection
{
    int number; // in the index; never given to another section
    Section section;
    std::vector<Column> columns;
};

// Those with at least one such field, in the order of their numbers.
[[nodiscard]] std::vector<IndexedSection> indexedSections(Role role);

} // namespace model
