// SPDX-License-Identifier: EUPL-1.2
// What a term is computed from: when it began, how long it is, by which rule it counts, and what happened to it since.
// A plain value; TermCalculator turns it into a TermResult, or says why it cannot.
#pragma once

#include "model/counting/length.h"

#include <QDate>
#include <QTime>
#include <vector>

namespace model {

// How days are counted and whether the end moves.
enum class Counting {
    Plain,        // calendar days, weeks, months or years; the end stays where it falls
    GeneralAct,   // the same, and the Algemene termijnenwet moves the end (art. 1, 2, 4)
    Disciplinary, // WMT art. 53: days of leave, illness and absence do not count; the act applies (art. 110)
    WorkingDays,  // only working days count
    Hours         // from moment to moment (WMT art. 63 lid 2); the act does not apply (its art. 4)
};

// Statutory: in an act or in a regulation under it. Policy: our own or customary; it never claims to be law.
enum class TermOrigin { Statutory, Policy };

enum class TermDirection { Forward, Backward }; // backward: "until ten days before the hearing"

struct Span // of days, first and last included
{
    QDate first;
    QDate last; // of a suspension it may be open: the term still stands still

    bool operator==(const Span &) const = default;
};

// The term runs on, because somebody may and did decide so (verdaging). Counted from the nominal end.
struct TermExtension
{
    Length length;
    LocalText basis;
    LocalText reason;
    bool isCombined = false; // the law states one longer term, instead of adding a second one to it
};

// The term stands still on these days (opschorting). Awb 7:10 lid 2: from the day after the request to mend an
// omission, up to the day on which it was mended, which counts again.
struct TermSuspension
{
    Span days;
    LocalText reason;
};

// What no counting may pass: WMT art. 53 lid 5 (60 days after the conduct, leave or not).
struct TermBar
{
    Length length{60, Length::Unit::Days};
    QDate from; // not valid: from the start of the term
    LocalText basis{QStringLiteral("WMT art. 53 lid 5"), QStringLiteral("WMT art. 53 (5)")};
};

// What the explanation says besides dates.
struct TermSource
{
    LocalText event;       // "Klacht ontvangen"
    LocalText basis;       // "Awb 9:11"
    LocalText because;     // "omdat een commissie adviseert"
    QDate readOn;          // the version of the source that was read
    bool isUnsure = false; // not read in the source itself
};

struct TermRequest
{
    QDate start; // the day of the event; it does not count
    std::optional<QTime> startTime;
    Length length;
    Counting counting = Counting::GeneralAct;
    TermOrigin origin = TermOrigin::Statutory;
    TermDirection direction = TermDirection::Forward;
    std::vector<TermExtension> extensions;
    std::vector<TermSuspension> suspensions;
    std::vector<Span> absences; // disciplinary counting only
    std::optional<TermBar> bar; // disciplinary counting only
    TermSource source;
};

} // namespace model
