// SPDX-License-Identifier: EUPL-1.2
// What somebody asks of the whole vault, and how it is read from what was typed: words, wo*, "a phrase", -word, and
// field:value in Dutch or English. It reads only; what a value stands for, the filters know. What cannot be understood
// gets a sentence that says why, and is never guessed.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace model {

struct SearchTerm
{
    QStringList words; // folded; several: a phrase
    bool isPrefix = false;
    bool isExcluded = false;
    bool operator==(const SearchTerm &) const = default;
};

struct SearchFilter
{
    enum class Field { Phase, Role, Channel, Term, Component, State };
    Field field = Field::Phase;
    QString value; // as typed
    bool isExcluded = false;
    bool operator==(const SearchFilter &) const = default;
};

struct SearchQuery
{
    std::vector<SearchTerm> terms;
    std::vector<SearchFilter> filters;

    [[nodiscard]] bool hasWords() const { return !terms.empty(); } // at least one of them must be there
    [[nodiscard]] bool isEmpty() const { return terms.empty() && filters.empty(); }
    bool operator==(const SearchQuery &) const = default;
};

struct ReadQuery
{
    SearchQuery query;
    QString problem; // a sentence; empty: it was understood
};

[[nodiscard]] ReadQuery readQuery(const QString &typed);

// The name of a field as it may be typed: {"fase", "phase"}.
[[nodiscard]] QStringList namesOf(SearchFilter::Field field);

} // namespace model
