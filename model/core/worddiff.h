// SPDX-License-Identifier: EUPL-1.2
// What changed between two versions of a text, word by word: what stayed, what went, what came. Words end where
// Unicode says they do (UAX 29, through QTextBoundaryFinder). Pure; it must never take long: two texts of 50,000 words
// that share nothing take about as long as two that are nearly alike.
//
// Why not libdtl (packaged in Debian as libdtl-dev 1.20, looked at on 24 November 2026): it cannot be told to settle
// for less than the shortest list of changes. Measured here: two texts of 2,000 different words took 236 ms, of 50,000
// words 2.5 s and with every twentieth word changed 0.36 s. Below is the same algorithm (Myers 1986, linear space),
// which gives up looking for the shortest at a bound and then still gives a right answer.
#pragma once

#include <QString>
#include <vector>

namespace model {

struct WordChange
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text; // one or more words with what stands between them; never empty
    bool operator==(const WordChange &) const = default;
};

// Same and Removed together are the text before, Same and Added the text after, to the character. Of one place where
// something was replaced the removed words come first.
[[nodiscard]] std::vector<WordChange> compareWords(const QString &before, const QString &after);

} // namespace model
