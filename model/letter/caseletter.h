// SPDX-License-Identifier: EUPL-1.2
// A case as a letter: what the gate handed over, section by section, every field with its label, codes and days in
// words. It takes an Outgoing and nothing else, so that nothing reaches paper that did not pass the gate.
//
// Rows that were struck through are named with the reason, and their content stays behind. Left out altogether, the
// numbering would have holes and the reader a case that never was; written out, something that was taken back would
// travel on. Fields that nobody filled in are left out, and the letter says so.
#pragma once

#include "model/codes/codelists.h"
#include "model/exchange/gate.h"
#include "model/letter/letter.h"

namespace model {

[[nodiscard]] Letter letterOf(const Outgoing &outgoing, const CodeLists &codes, const Procedure &procedure,
                              Language language, QDate today);

// What the file may be called: number of the case, recipient and day, never a name. Only letters, digits, - and _.
[[nodiscard]] QString fileNameFor(const QString &caseNumber, const QString &recipient, QDate today);

} // namespace model
