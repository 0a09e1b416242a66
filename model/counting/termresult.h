// SPDX-License-Identifier: EUPL-1.2
// A term that was counted: its ends, and everything that is needed to explain them. Days are data here, words are made
// by explanation.h. A policy term has no statutory end, ever.
#pragma once

#include "model/calendar/daycalendar.h"
#include "model/counting/termrequest.h"

#include <QList>

namespace model {

// One step on the way to the nominal end.
struct TermStep
{
    enum class Kind { Length, AtOnce, Suspension, Extension, Bar };

    Kind kind = Kind::Length;
    QDate end;       // where the term would end after this step
    Length length;   // of a length, an extension and the bar
    Span days;       // of a suspension
    LocalText basis; // of “at once”, an extension and the bar
    LocalText reason;
};

// One reason why the end is not the nominal one.
struct TermMove
{
    enum class Why {
        NotAWorkingDay,   // art. 1 of the act; of a policy term, because nobody works then
        TooFewWorkingDays // art. 2: `day` is the only working day in the term
    };

    Why why = Why::NotAWorkingDay;
    DayStatus day;
};

// What is not certain about a result. Of two readings the earlier date is shown, except where the law itself calls the
// extension a term of its own (ExtensionTooLong): then both are named.
struct TermMark
{
    enum class Kind {
        NotSettled,          // `year` has no decree on equated days, and the result depends on it
        ExtensionFromRolled, // the extension might count from the end as moved by the act: `otherwise`
        ExtensionTooLong,    // with its extension the term is longer than the act covers: it might end on `otherwise`
        AbsenceAtTheEnd,     // the end moved to a day of absence; without that day: `otherwise`
        BackwardTooShort,    // art. 2 might lengthen a term counted back, too: `otherwise`
        TwiceThatHour,       // the clock showed the hour of the start twice; the first is taken
        UnsureSource         // the rule was not read in the source itself
    };

    Kind kind = Kind::NotSettled;
    int year = 0;
    QDate otherwise;

    bool operator==(const TermMark &) const = default;
};

// The lists share their contents when copied: the same result stands in thousands of cases.
struct TermResult
{
    QDate start;
    std::optional<QTime> startTime; // of a term in hours
    Length length;
    Counting counting = Counting::GeneralAct;
    TermOrigin origin = TermOrigin::Statutory;
    TermDirection direction = TermDirection::Forward;
    QList<Span> absences; // that fell within the term

    QList<TermStep> steps;
    QDate nominalEnd;
    std::optional<QTime> endTime;      // of a term in hours; the same for all three ends
    std::optional<QDate> statutoryEnd; // nothing: a policy term
    QDate planned;                     // by when to plan: the statutory end, or a working day for a policy term
    QList<TermMove> moves;
    QList<TermMark> uncertain;
    LocalText notCovered; // why the act does not apply to a term that counts by it; empty when it does
    DayStatus endDay;     // of the nominal end

    bool isStopped = false; // a suspension is still open: there is no end, only days left
    int daysLeft = 0;

    TermSource source;

    [[nodiscard]] bool isAtOnce() const { return !steps.empty() && steps.front().kind == TermStep::Kind::AtOnce; }
    // The day that counts: statutory, or planned.
    [[nodiscard]] QDate end() const { return statutoryEnd ? *statutoryEnd : planned; }
};

// Why there is no result: one sentence for a person.
struct TermProblem
{
    enum class Kind { BadDate, OutsideCalendar, BadLength, BadSpan, BadCombination };

    Kind kind = Kind::BadDate;
    LocalText text;
};

struct TermAnswer
{
    TermResult result; // only when there is no problem
    std::optional<TermProblem> problem;

    [[nodiscard]] bool isGood() const { return !problem.has_value(); }
};

} // namespace model
