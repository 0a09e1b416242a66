// SPDX-License-Identifier: EUPL-1.2
// The words of a text and the tokens among them. A token stands for a person of the case ("@melder", "@betrokkene-1",
// model/casefile/aliases.h): small letters, digits and hyphens after an @ that no letter precedes, so an e-mail address
// holds none. It must never look up who a token stands for.
#pragma once

#include <QString>
#include <vector>

namespace model {

struct NoteSpan
{
    qsizetype at = 0;
    qsizetype length = 0;
    bool operator==(const NoteSpan &) const = default;
};

[[nodiscard]] int wordCount(QStringView text); // a word has a letter or a digit in it
[[nodiscard]] std::vector<NoteSpan> tokensIn(QStringView text);
// Words that can be looked up in a list of words: letters, with apostrophes and hyphens inside. Left out are tokens,
// `words between backticks`, addresses, words with digits, and abbreviations in capitals.
[[nodiscard]] std::vector<NoteSpan> spellableWords(QStringView text);

} // namespace model
