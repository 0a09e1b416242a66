// SPDX-License-Identifier: EUPL-1.2
// Was it in time? Awb 6:9: received before the end of the term; or, by post, posted before the end and received within
// a week after it. It judges dates only; whether lateness is excusable (Awb 6:11) is for a person.
#pragma once

#include "model/counting/termcalculator.h"

namespace model {

struct PostVerdict
{
    bool isTimely = false;
    bool isEarly = false; // before the term began: Awb 6:10 decides
    QDate lastReceipt;    // for what was posted in time: a week after the end, moved by the general act
    LocalText text;       // the verdict as sentences
    LocalText convention; // empty, or what is not certain about it
};

struct PostAnswer
{
    PostVerdict verdict; // only when there is no problem
    std::optional<TermProblem> problem;
};

// `result` is a forward term with an end. `posted` may be missing: then it did not come by post.
[[nodiscard]] PostAnswer judgePost(const TermResult &result, const std::optional<QDate> &posted, QDate received,
                                   const DayCalendar &calendar);

} // namespace model
