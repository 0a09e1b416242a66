// SPDX-License-Identifier: EUPL-1.2
// Takes a text apart into the words by which it is found, and folds them: small letters without marks. The index, the
// question and the highlighting all use this one list of words, so that what is found can also be shown. A pseudonym
// (@melder-42) is one word and is not found by "melder". It must never store or log a word.
#pragma once

#include <QString>
#include <vector>

namespace model {

struct Word
{
    qsizetype at = 0; // in the text it was taken from
    qsizetype length = 0;
    QString folded;
    bool operator==(const Word &) const = default;
};

// Between the fields of a row, so that no phrase is found across two of them. No question can hold it.
inline constexpr char16_t FieldBorder[] = u"@";

[[nodiscard]] std::vector<Word> wordsIn(const QString &text);
[[nodiscard]] QString foldedWords(const QString &text); // the same, parted by spaces, for the index

} // namespace model
