// SPDX-License-Identifier: EUPL-1.2
// Which legal terms a case has, and how each stands: hung on their start events, met, missed, lapsed, stopped and
// restarted by what the case says. Pure: the same contents, rules and day give the same terms. A term entered by hand
// goes before a computed one of its kind; nothing that was met may vanish because its start was taken back.
#pragma once

#include "model/casefile/termbook.h"

namespace model {

// Every term of the case, by rule and row. Terms entered by hand are among them (rule empty).
[[nodiscard]] std::vector<CaseTerm> termsOf(const CaseContents &contents, const TermScope &scope, TermBook &book,
                                            QDate today);

// The same from facts that were gathered before.
[[nodiscard]] std::vector<CaseTerm> termsOf(const TermFacts &facts, TermBook &book, QDate today);

} // namespace model
