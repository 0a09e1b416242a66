// SPDX-License-Identifier: EUPL-1.2
// Chance that can be repeated: the same seed gives the same rolls on every machine (the standard library's
// distributions do not promise that). For fictional cases only; it must never be used for a key, a salt or anything
// secret.
#pragma once

#include <QtGlobal>
#include <random>

namespace model {

class Dice final
{
public:
    Dice(quint64 seed, quint64 number) : m_engine(seed * 0x9E3779B97F4A7C15ULL + number) {}

    // 0 … count - 1; 0 when there is nothing to choose from
    [[nodiscard]] int below(int count) { return count > 0 ? int(m_engine() % quint64(count)) : 0; }
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

private:
    std::mt19937_64 m_engine;
};

} // namespace model
