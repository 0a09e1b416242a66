// SPDX-License-Identifier: EUPL-1.2
// From the rows of one case number to the contents of one case. Pure: it stores nothing and reads no clock. Rows that
// refer to each other do so by ids that only count within the case (CaseBulk gives them their real ones).
// It must never make half a case: when one of its rows does not fit, none does.
#pragma once

#include "model/casefile/casecontents.h"
#include "model/exchange/importmapping.h"
#include "model/exchange/importreport.h"

#include <QSet>

namespace model {

struct AssembledCase
{
    CaseContents contents;
    QString phase;
    std::vector<RefusedRow> refused; // not empty: the case does not fit
};

class CaseAssembly final
{
public:
    // `mapping` is bound to the columns of the file and outlives this.
    CaseAssembly(const ImportMapping &mapping, const WordsOfList &wordsOf);

    [[nodiscard]] AssembledCase assemble(const std::vector<CsvRow> &rows) const;

private:
    class RowMaker;

    [[nodiscard]] QString phaseOf(const std::vector<CsvRow> &rows) const;

    const ImportMapping &m_mapping;
    std::vector<int> m_sections;               // per record: its place in casecontents.h
    QHash<QString, QSet<QString>> m_codeWords; // per code list that is filled straight from a column
};

} // namespace model
