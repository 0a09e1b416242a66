// SPDX-License-Identifier: EUPL-1.2
// "Did you mean …?": the nearest of a list of names, so that a typing mistake costs a second and not an hour.
// It only suggests; it must never be used to accept a name that is not there.
#pragma once

#include <QString>
#include <QStringList>

namespace model {

// Damerau-Levenshtein distance (adjacent letters may swap), upper and lower case alike.
[[nodiscard]] int editDistance(const QString &a, const QString &b);

// The nearest candidate that is near enough to be a typing mistake; empty if there is none.
[[nodiscard]] QString nearestName(const QString &name, const QStringList &candidates);

} // namespace model
