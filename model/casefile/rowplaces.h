// SPDX-License-Identifier: EUPL-1.2
// Which row of its case a row is: the third allegation, the second consent. What people say, where the database and the
// journal only know an id that counts through the whole vault.
#pragma once

#include "model/core/id.h"

#include <QString>

namespace model {

class Store;

// From 1; an allegation has its own number. 0: the case has no such row (any more), or there is no such section.
[[nodiscard]] int rowPlace(Store &store, const QString &section, CaseId id, RowId row);

} // namespace model
