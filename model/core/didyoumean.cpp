// SPDX-License-Identifier: EUPL-1.2
#include "model/core/didyoumean.h"

#include <algorithm>
#include <vector>

namespace model {

namespace {

constexpr qsizetype longestName = 100; // a pasted paragraph is no typing mistake, and the table below is quadratic

} // namespace

int editDistance(const QString &a, const QString &b)
{
    const QString from = a.toCaseFolded();
    const QString to = b.toCaseFolded();
    const auto width = size_t(to.size()) + 1;
    std::vector<int> before(width), previous(width), row(width);
    for (size_t j = 0; j < width; ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        std::swap(before, previous);
        std::swap(previous, row);
        row[0] = int(i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const auto k = size_t(j);
            const int replace = previous[k - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            row[k] = std::min({previous[k] + 1, row[k - 1] + 1, replace});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                row[k] = std::min(row[k], before[k - 2] + 1);
        }
    }
    return row[width - 1];
}

QString nearestName(const QString &name, const QStringList &candidates)
{
    if (name.size() > longestName)
        return {};
    // One slip in a short word, up to three in a long one: more than that is another word.
    int best = std::clamp(int(name.size()) / 4, 1, 3) + 1;
    QString nearest;
    for (const QString &candidate : candidates) {
        const int distance = candidate.size() > longestName ? best : editDistance(name, candidate);
        if (distance < best) {
            best = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace model
