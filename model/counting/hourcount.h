// SPDX-License-Identifier: EUPL-1.2
// Private to model/counting: hours run from moment to moment (WMT art. 63 lid 2: not before 24 hours after handing
// over), through the night and through the change of the clock: last Sunday of March and of October, Directive
// 2000/84/EC.
#pragma once

#include <QDate>
#include <QTime>
#include <optional>

namespace model {

struct Moment // by the clock in the European Netherlands
{
    QDate day;
    QTime time;

    bool operator==(const Moment &) const = default;
};

[[nodiscard]] bool isSkippedByTheClock(const Moment &moment); // 29 March 2026 02:30 does not exist
[[nodiscard]] bool isTwiceOnTheClock(const Moment &moment);   // 25 October 2026 02:30 comes twice; we take the first

// Hours may be negative: counted back. Whole minutes.
[[nodiscard]] Moment hoursFrom(const Moment &start, int hours);

} // namespace model
