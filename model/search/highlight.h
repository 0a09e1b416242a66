// SPDX-License-Identifier: EUPL-1.2
// Where in an opened text the words of a question stand, and the piece of it that shows them. Works in memory on what
// was just unsealed; nothing of it is ever stored.
#pragma once

#include "model/search/searchquery.h"

namespace model {

struct Mark
{
    qsizetype at = 0;
    qsizetype length = 0;
    bool operator==(const Mark &) const = default;
};

struct Snippet
{
    QString text; // one line, … where it was cut
    std::vector<Mark> marks;
    bool operator==(const Snippet &) const = default;
};

// Does this text hold every word that must be there, and none that may not?
[[nodiscard]] bool answers(const SearchQuery &query, const QString &text);
// Where the words that must be there stand, in order, without overlap.
[[nodiscard]] std::vector<Mark> marksIn(const SearchQuery &query, const QString &text);
// The first place with a word of the question, with what stands around it; the beginning when there is none.
[[nodiscard]] Snippet snippetOf(const SearchQuery &query, const QString &text, qsizetype length = 160);

} // namespace model
