// SPDX-License-Identifier: EUPL-1.2
// What a mapping makes of one row: the text for each field. Pure functions over cells; they must never fill in what no
// cell says, and a text that has no rule refuses the row unless the mapping says that it means "unknown".
#pragma once

#include "model/exchange/importmapping.h"

#include <QStringList>

namespace model {

// Looks up every column of the mapping in the header. Throws Failure{BadInput} naming the first one that is missing,
// with the nearest one there is; also when a column occurs twice and the mapping needs it.
void bindColumns(ImportMapping &mapping, const QStringList &header, const QString &fileName);

// The cells of one row as the mapping sees them.
class ImportRow final
{
public:
    ImportRow(const ImportMapping &mapping, const QStringList &cells) : m_mapping(mapping), m_cells(cells) {}

    [[nodiscard]] QString text(const ColumnRef &column) const;  // trimmed, as the register has it
    [[nodiscard]] QString value(const ColumnRef &column) const; // the same; empty when it means "not yet known"
    [[nodiscard]] bool isAnyFilled(const std::vector<ColumnRef> &columns) const;

private:
    const ImportMapping &m_mapping;
    const QStringList &m_cells;
};

struct SourceValue
{
    QString text;    // empty: unknown
    QString refusal; // why the row does not fit; empty: it does
    QString column;  // of the register, where the text stands; for messages
};

// The value of a Column, Lines, Constant, Compare or Either; Counted and Record are the caller's.
[[nodiscard]] SourceValue valueOf(const ValueSource &source, const ImportRow &row);

// Whether what was done follows what was advised. Both are words, general before special, parted by "/":
// "discipline/a" is a kind of "discipline". Done is the same, or a kind of what was advised: `same`. Nothing was done
// ("none"): `nothing`. Done is more general than advised, or one of the two is unknown: unknown, never guessed.
// Otherwise: `different`.
[[nodiscard]] QString answerOf(const ValueSource &comparison, const QString &advised, const QString &done);

} // namespace model
