// SPDX-License-Identifier: EUPL-1.2
// The stretches in which two sequences of numbers agree and differ: Myers' comparison in linear space (An O(N·D)
// Difference Algorithm, 1986), with a bound on how long it looks for the shortest list of changes. Past the bound the
// answer is still right, only longer than it need be. For worddiff; it must never see a text.
#pragma once

#include <vector>

namespace model {

struct SequenceChange
{
    bool isSame = true;
    int before = 0; // where in the first sequence, and how many
    int beforeCount = 0;
    int after = 0; // the same in the second
    int afterCount = 0;
};

// In order, without gaps; same and different stretches take turns.
[[nodiscard]] std::vector<SequenceChange> compareSequences(const std::vector<int> &before,
                                                           const std::vector<int> &after);

} // namespace model
