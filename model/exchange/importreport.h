// SPDX-License-Identifier: EUPL-1.2
// What came of an import, or would come of it: counts, and every row that does not fit with its line and the reason.
// A reason must never hold a word of a cell: reports are copied, mailed and logged.
#pragma once

#include <QString>
#include <vector>

namespace model {

struct RefusedRow
{
    qint64 line = 0;
    QString reason; // a sentence
    bool operator==(const RefusedRow &) const = default;
};

struct ImportReport
{
    qint64 rowsRead = 0;
    qint64 casesMade = 0; // after a check: that would be made
    qint64 casesAlreadyThere = 0;
    std::vector<RefusedRow> refused; // in the order of the file

    [[nodiscard]] bool changedNothing() const { return casesMade == 0; }
};

} // namespace model
