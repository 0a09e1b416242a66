// SPDX-License-Identifier: EUPL-1.2
// One term of one case: by which rule it runs, on which row it hangs, how it was counted, and how it stands. A plain
// value: it decides nothing and holds no word that a person wrote.
#pragma once

#include "model/core/id.h"
#include "model/counting/termresult.h"

namespace model {

// Where in a case something hangs: a row of a section, or the case as a whole.
struct TermPlace
{
    QLatin1StringView section; // "decision"; empty: the case as a whole
    RowId row;

    bool operator==(const TermPlace &) const = default;
};

struct CaseTerm
{
    enum class State {
        Running,
        Met,      // also late: see isLate()
        Missed,   // a duty whose day has passed
        Lapsed,   // a right or a power whose day has passed: nobody is late, it is over
        Stopped,  // stands still, or the case was closed and with it the duty
        Withdrawn // it was met, but what started it is not, or no longer, in the case
    };

    QString rule; // "T8_COMMITTEE"; empty: entered by hand
    QString kind; // code of term_kind: "T8"
    TermPlace place;
    TermResult result; // of a withdrawn term, and of one entered by hand, only the days; see isCounted
    bool isCounted = true;
    bool lapses = false; // a right of somebody, or a power: past its day it lapses and is not missed
    State state = State::Running;
    std::optional<QDate> metOn;

    [[nodiscard]] bool isByHand() const { return rule.isEmpty(); }
    // The day that counts; nothing while there is no end to speak of.
    [[nodiscard]] std::optional<QDate> dueOn() const
    {
        const QDate end = result.isStopped ? QDate() : result.end();
        return end.isValid() ? std::optional(end) : std::nullopt;
    }
    // Never of a term without a length ("without delay"): the day shown is a convention.
    [[nodiscard]] bool isLate() const
    {
        return state == State::Met && !result.isAtOnce() && dueOn() && metOn && *metOn > *dueOn();
    }
};

} // namespace model
