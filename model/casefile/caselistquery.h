// SPDX-License-Identifier: EUPL-1.2
// The SQL behind the list of cases: a filter and an order become one statement that gives ids only (architecture D12).
// What a user typed is always bound, never written into the statement.
#pragma once

#include "model/core/id.h"

#include <QDate>
#include <vector>

namespace model {

class Store;
struct CaseFilter;

[[nodiscard]] std::vector<CaseId> caseList(Store &store, const CaseFilter &filter, QDate today);

// A text of the user as a LIKE pattern (ESCAPE '\\') that means itself.
[[nodiscard]] QString likePattern(QString text);

} // namespace model
