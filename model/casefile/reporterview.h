// SPDX-License-Identifier: EUPL-1.2
// What one person in a case may be shown of what was written down: her own account, the summaries of conversations with
// her, the account of her own hearing. This function decides it and no screen does. Nothing else of the case is in its
// answer: no other person, no note of a handler, no row that was struck out, no text that belongs to nobody.
#pragma once

#include "model/casefile/casecontents.h"
#include "model/casefile/textversion.h"

namespace model {

struct ReporterText
{
    TextPlace place;             // of the text
    std::optional<QDate> toldOn; // the report, the conversation or the hearing
    SealedText text;             // never empty
    SealedText corrections;      // what she said before that is not right
    std::optional<QDate> agreedOn;
    bool isChangedSince = false; // since she agreed
    bool operator==(const ReporterText &) const = default;
};

struct ReporterView
{
    RowId party;
    QString alias;
    std::vector<ReporterText> texts; // the oldest first where there is a day
    bool operator==(const ReporterView &) const = default;
};

// Nothing is in it when that row is no person of this case, or was struck out.
[[nodiscard]] ReporterView reporterViewOf(const CaseContents &contents, RowId party);

// The persons who have something to read here, whoever came with the case first.
[[nodiscard]] std::vector<RowId> readersOf(const CaseContents &contents);

} // namespace model
