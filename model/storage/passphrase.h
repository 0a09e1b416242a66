// SPDX-License-Identifier: EUPL-1.2
// What counts as a passphrase: its one spelling (Unicode NFKC), what is refused, and how strong it is in words.
// No composition rules (ASVS 6.2.5), nothing cut off. It never keeps or logs what it looks at.
#pragma once

#include "model/core/secretbytes.h"

#include <QString>

namespace model {

constexpr int LeastPassphraseCharacters = 15;
constexpr qsizetype MostPassphraseBytes = 1024;

// "é" typed as one character and as e + accent are the same passphrase. Bytes that are not UTF-8 are returned as they
// are.
[[nodiscard]] SecretBytes normalisedPassphrase(const SecretBytes &typed);

// Why this cannot be a passphrase, as a sentence; empty when it can.
[[nodiscard]] QString passphraseProblem(const SecretBytes &typed);

enum class PassphraseStrength { Refused, Fair, Good, Strong };

// A rough judgement by length, number of words and repetition; not a measurement of entropy.
[[nodiscard]] PassphraseStrength passphraseStrength(const SecretBytes &typed);
[[nodiscard]] QString strengthText(PassphraseStrength strength);

} // namespace model
