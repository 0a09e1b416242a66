// SPDX-License-Identifier: EUPL-1.2
// What the list of cases is asked to show, and in which order. Plain values; empty means "any".
#pragma once

#include <QString>

namespace model {

struct CaseFilter
{
    enum class SortBy { Number, Alias, OpenedOn, Phase, Component, Channel, Behaviour, NextDueOn, State };

    QString text;      // part of a number, old number or alias
    QString phase;     // phase id of the procedure
    QString component; // codes
    QString channel;
    QString behaviour;
    QString state; // "open" or "closed"
    QString due;   // "late", "soon" (within 14 days) or "none" (open, own, nothing planned)
    SortBy sortBy = SortBy::Number;
    bool descending = true;

    bool operator==(const CaseFilter &) const = default;
};

} // namespace model
