// SPDX-License-Identifier: EUPL-1.2
// An earlier version of one sealed text of a case, and the place of such a text. Values only.
#pragma once

#include "model/core/fields.h"

#include <QDateTime>

namespace model {

// Where a text stands. `row` is not valid in a section that a case has once.
struct TextPlace
{
    QString section;
    RowId row;
    QString field; // column
    bool operator==(const TextPlace &) const = default;
};

struct TextVersion
{
    enum class Cause {
        Paused,  // writing stopped for a while, or the page was left
        Closed,  // the case was closed, or the vault locked
        Shown,   // to whoever told it
        Agreed,  // she agreed with exactly this
        Replaced // an older version was put back in its place
    };

    int number = 0; // 1, 2, … within its place
    QDateTime madeAt;
    QByteArray actor; // key slot, as in the journal
    QString role;
    Cause cause = Cause::Paused;
    SealedText text;
};

[[nodiscard]] QString causeName(TextVersion::Cause cause); // the word of the table and of an export: "paused"

// Has a text of this section and column versions? Names have none (a register keeps them), nor have notes for the
// writer alone, which are to go when their time is over: a version would outlive them.
[[nodiscard]] bool keepsVersions(const QString &section, const QString &field);

} // namespace model
