// SPDX-License-Identifier: EUPL-1.2
// The terms of all cases for a screen: those that still run, sorted, filtered, a page at a time. It reads an index of
// the stored terms and counts nothing; it must never load more than a page, nor open a seal.
#pragma once

#include "model/casefile/caseterm.h"

#include <vector>

namespace model {

class Store;

struct TermFilter
{
    enum class Show { All, Late, Soon }; // all that run; duties past their day; what ends within two weeks
    enum class SortBy { Due, Kind, Number };

    Show show = Show::All;
    QString kind; // code of term_kind; empty: any
    SortBy sortBy = SortBy::Due;

    bool operator==(const TermFilter &) const = default;
};

struct TermLine
{
    CaseId caseId;
    QString number;
    QString alias;
    QString rule; // empty: entered by hand
    QString kind;
    QString section; // what it hangs on; empty and not valid: the case
    RowId row;
    QDate startedOn; // not valid: unknown (entered by hand)
    QDate dueOn;
    bool isStatutory = false;
    bool lapses = false; // a right of somebody
    bool isLate = false;
};

class TermList final
{
public:
    static constexpr int SoonDays = 14;

    explicit TermList(Store &store) : m_store(store) {}

    // The lines after `after` (nothing: from the beginning), at most `limit`.
    [[nodiscard]] std::vector<TermLine> page(const TermFilter &filter, QDate today, const TermLine *after,
                                             int limit) const;
    [[nodiscard]] int count(const TermFilter &filter, QDate today) const;
    // The kinds of which one runs, for the filter.
    [[nodiscard]] QStringList kinds() const;

private:
    Store &m_store;
};

} // namespace model
