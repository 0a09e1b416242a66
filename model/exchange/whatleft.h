// SPDX-License-Identifier: EUPL-1.2
// What has left the vault of one case, as the journal tells it: to whom, when, in which form, with or without the
// reporter's identity. A withdrawal cannot call any of it back, and whoever withdraws is told so (S5).
#pragma once

#include "model/core/id.h"

#include <QDateTime>
#include <QStringList>
#include <vector>

namespace model {

class Journal;

struct WhatLeft
{
    QDateTime at;          // UTC
    QString recipient;     // code of the list "recipient"
    QString form;          // "pdf", "json", "print", "calendar"
    bool identity = false; // it told who reported
    QStringList sections;
    bool operator==(const WhatLeft &) const = default;
};

// Oldest first.
[[nodiscard]] std::vector<WhatLeft> whatLeft(const Journal &journal, CaseId id);

} // namespace model
