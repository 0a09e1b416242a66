// SPDX-License-Identifier: EUPL-1.2
// What was written in two sections and cannot both be right: a measure the law does not know for this person, a talk
// the reporter joins without having agreed, a case closed before it came in. Pure: plain values in, findings out.
#pragma once

#include "model/core/finding.h"
#include "model/core/localtext.h"

#include <QDate>

namespace model {

struct CaseContents;

// `language` chooses the words that come from the catalogue of measures.
[[nodiscard]] Findings crossFindings(const CaseContents &contents, QDate today, Language language);

// All that can be said of a case: the findings of every row that is not retracted, and those across sections.
[[nodiscard]] Findings findingsOf(const CaseContents &contents, QDate today, Language language);

} // namespace model
