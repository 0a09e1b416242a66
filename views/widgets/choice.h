// SPDX-License-Identifier: EUPL-1.2
// What can be chosen in a list, as the widgets see it: a key that is stored, a text that is read, and, for what cannot
// be chosen now, the reason in words. It must never be chosen from by its text: texts change, keys do not.
#pragma once

#include "model/core/fields.h"

#include <QList>
#include <QString>

namespace views {

struct Choice
{
    QString key;
    QString text;
    QString barredBecause; // not empty: shown grey, with this reason, and not selectable
    QString parent = {};   // key of the wider choice it is counted under; shown indented below it
    bool operator==(const Choice &) const = default;
};
using Choices = QList<Choice>;

// A row of another section that a row here can point to.
struct RowChoice
{
    model::RowId id;
    QString text;         // "Person concerned · @betrokkene-1"
    QString detail;       // longer text to show beside it: the advice a decision answers
    model::Code category; // of a party: the personnel category, by which measures are offered
    bool operator==(const RowChoice &) const = default;
};
using RowChoices = QList<RowChoice>;

} // namespace views
