// SPDX-License-Identifier: EUPL-1.2
// A mapping made column by column, as the import wizard lets a person make it: this column is the case number, that one
// the decision's day. Records, references and phases follow from what was chosen. It proposes and composes; it must
// never choose by itself.
#pragma once

#include "model/codes/codelists.h"
#include "model/exchange/importmapping.h"
#include "model/exchange/importpreview.h"

namespace model {

struct ColumnChoice
{
    QString column;
    QString field;                 // "decision.taken_on"; CaseNumberField; empty: left out
    std::vector<ValueRule> values; // for a field with codes
    bool operator==(const ColumnChoice &) const = default;
};

inline const QString CaseNumberField = QStringLiteral("case.number");

// Everything a column can be, in the order of a case's life, the case number first.
[[nodiscard]] QStringList importableFields();
// The code list of a field; empty: it holds no codes.
[[nodiscard]] QString codeListOf(const QString &field);

// What the columns probably are, by their names (Dutch and English) and values; to be shown, not used unseen.
[[nodiscard]] std::vector<ColumnChoice> proposedChoices(const ImportPreview &preview, const CodeLists &lists);
// Which code each value means, where the value is the code itself or its text in one of the languages.
[[nodiscard]] std::vector<ValueRule> proposedValues(const ColumnSample &column, const CodeList &list);

// Throws Failure{BadInput} when no column is the case number.
[[nodiscard]] ImportMapping mappingFrom(const QString &name, const CsvFormat &format, const DateFormat &dates,
                                        const std::vector<ColumnChoice> &choices);

} // namespace model
