// SPDX-License-Identifier: EUPL-1.2
// A quick note: words written down in a moment that are no case yet. It lies in the Inbox until it becomes a case, goes
// to one, or is destroyed. Its words stand nowhere in clear: not in a column, a log, or the title of a window.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

#include <QDateTime>

namespace model {

struct QuickNote
{
    static constexpr int MostCharacters = 100000; // some thirty pages: whoever has more to tell has a case

    NoteId id; // not valid: not stored yet
    qint64 revision = 0;
    QDateTime notedAt; // UTC, when its first word was stored
    SealedText text;

    bool operator==(const QuickNote &) const = default;
};

// Why these words cannot be a note; empty: they can.
[[nodiscard]] Findings validate(const QuickNote &note);
// The beginning of its first line with words, for a list.
[[nodiscard]] QString firstWords(const QuickNote &note);

} // namespace model
