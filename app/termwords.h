// SPDX-License-Identifier: EUPL-1.2
// A counted term in the words of the screens: as a row of the list of all terms, as a note beside a case, and why it
// ends that day. Pure; it decides nothing and holds no text of a case.
#pragma once

#include "model/casefile/termlist.h"
#include "model/codes/codelists.h"
#include "views/casefile/casefileheader.h"
#include "views/term/termnotes.h"
#include "views/term/termrow.h"

namespace app {

[[nodiscard]] views::TermRow termRow(const model::TermLine &line, const model::CodeLists &codes,
                                     model::Language language);

// Those that run first, soonest first; then what is over.
[[nodiscard]] std::vector<views::TermNote> termNotes(std::vector<model::CaseTerm> terms, const model::CodeLists &codes,
                                                     model::Language language, QDate today);

// The clock of disciplinary law (WMT art. 53), as long as nobody knows that it does not run: one line per conduct, the
// soonest end first. Empty: no day of a conduct is known, or nobody concerned is or may be a soldier.
[[nodiscard]] QStringList disciplinaryClock(std::vector<model::CaseTerm> terms, const model::CodeLists &codes,
                                            model::Language language, QDate today);

// What stands in the head of a case because of it, and that a name is hidden.
[[nodiscard]] std::vector<views::Indication> indicationsOf(const QStringList &disciplinaryClock, bool isNameHidden);

[[nodiscard]] QString whyThatDay(const model::CaseTerm &term, model::Language language);

} // namespace app
