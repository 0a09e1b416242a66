// SPDX-License-Identifier: EUPL-1.2
// The facts that terms hang on, as bytes for a column, and back. Days, codes and references: it must never meet a word
// that a person wrote. What it cannot read it says, so that the facts are taken from the sections again.
#pragma once

#include "model/casefile/termfacts.h"

#include <QByteArray>

namespace model {

// Goes up when the facts are gathered or written in another way; facts of another revision are not read.
inline constexpr int FactsRevision = 2;

[[nodiscard]] QByteArray bytesOf(const TermFacts &facts);
[[nodiscard]] std::optional<TermFacts> factsIn(const QByteArray &bytes); // nothing: not ours, or cut off

} // namespace model
