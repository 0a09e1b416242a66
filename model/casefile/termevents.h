// SPDX-License-Identifier: EUPL-1.2
// Private to the terms of a case: what the pages Events and Pauses say, as facts that terms hang on. An event that
// meets another is paired with it here, first with first, because two requests of one kind are two terms. It must never
// guess.
#pragma once

#include "model/casefile/termfacts.h"

namespace model {

struct Pause;

// The person of a row; where it names none and the case is about one person only, that one.
[[nodiscard]] RowId personOrOnlyOne(const CaseContents &contents, RowId person);

// When the prosecutor's decision on this person was known to the commander, if that was on or after that day.
[[nodiscard]] std::optional<QDate> prosecutorDecidedOn(const CaseContents &contents, RowId person, QDate conductOn);

void addCaseEvents(const CaseContents &contents, TermFacts &facts);
void addPauses(const CaseContents &contents, TermFacts &facts);

// The fact that a code of case_event stands for.
[[nodiscard]] TermFact factOfEvent(const QString &code);

// The same days, each once: two absences that overlap are one (the page says so; the term must not vanish).
[[nodiscard]] std::vector<Span> mergedSpans(std::vector<Span> spans);

} // namespace model
