// SPDX-License-Identifier: EUPL-1.2
// Questions about all rows of a section at once; a retracted row never counts. Where there is no row to speak of the
// answer is unknown, never yes: "all of none" must not finish a step.
#pragma once

#include "model/core/fields.h"

#include <algorithm>

namespace model {

template <typename Row, typename Holds>
[[nodiscard]] bool anyRow(const std::vector<Row> &all, Holds &&holds)
{
    return std::any_of(all.begin(), all.end(), [&](const Row &row) { return !row.row.retracted && holds(row); });
}

template <typename Row>
[[nodiscard]] bool anyRow(const std::vector<Row> &all)
{
    return anyRow(all, [](const Row &) { return true; });
}

template <typename Row, typename Holds>
[[nodiscard]] std::optional<bool> allRows(const std::vector<Row> &all, Holds &&holds)
{
    if (!anyRow(all))
        return std::nullopt;
    return !anyRow(all, [&](const Row &row) { return !holds(row); });
}

// The rows for which `holds` is true, retracted ones left out. They point into `all`.
template <typename Row, typename Holds>
[[nodiscard]] std::vector<const Row *> rowsWhere(const std::vector<Row> &all, Holds &&holds)
{
    std::vector<const Row *> found;
    for (const Row &row : all)
        if (!row.row.retracted && holds(row))
            found.push_back(&row);
    return found;
}

template <typename Row, typename Holds>
[[nodiscard]] std::optional<QDate> firstDate(const std::vector<Row> &all, std::optional<QDate> Row::*date,
                                             Holds &&holds)
{
    std::optional<QDate> first;
    for (const Row *row : rowsWhere(all, holds))
        if (row->*date && (!first || *(row->*date) < *first))
            first = row->*date;
    return first;
}

template <typename Row, typename Holds>
[[nodiscard]] std::optional<QDate> lastDate(const std::vector<Row> &all, std::optional<QDate> Row::*date, Holds &&holds)
{
    std::optional<QDate> last;
    for (const Row *row : rowsWhere(all, holds))
        if (row->*date && (!last || *(row->*date) > *last))
            last = row->*date;
    return last;
}

// The day on which the last row got this date: unknown as long as one of them has none.
template <typename Row>
[[nodiscard]] std::optional<QDate> dayAllHad(const std::vector<Row> &all, std::optional<QDate> Row::*date)
{
    if (!allRows(all, [&](const Row &row) { return (row.*date).has_value(); }).value_or(false))
        return std::nullopt;
    return lastDate(all, date, [](const Row &) { return true; });
}

} // namespace model
