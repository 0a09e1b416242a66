// SPDX-License-Identifier: EUPL-1.2
// One term of the law as data: what starts it, how long it is, how it counts, who may lengthen it, and where that
// stands. A rule knows no case; somebody who knows the day of its event asks it for a request.
#pragma once

#include "model/counting/termrequest.h"

#include <QStringList>

namespace model {

struct TermRule
{
    enum class Sense {
        Deadline,  // at the latest on that day
        NotBefore, // not earlier than that moment
        Window,    // until then it may, or it counts
        ByItself   // on that day it happens by law
    };

    struct Bar // what counting never passes
    {
        Length length;
        QString runsFrom; // a fact
        LocalText basis;
    };

    QString id;   // "T8_COMMITTEE"
    QString term; // "T8": the number in the table of terms, and in the code list term_kind
    LocalText text;
    LocalText actor;
    LocalText event;              // "Klacht ontvangen"; the day follows
    LocalText because;            // "omdat een commissie adviseert"; may be empty
    QString runsFrom;             // the fact that starts it: "complaint.received_on"; empty when it extends others
    QString metBy;                // the fact that meets it; may be empty
    QStringList extends;          // ids of the rules that this one lengthens
    std::optional<Length> length; // nothing: at once
    Counting counting = Counting::GeneralAct;
    TermDirection direction = TermDirection::Forward;
    Sense sense = Sense::Deadline;
    TermOrigin origin = TermOrigin::Statutory;
    std::optional<Bar> bar;
    std::vector<TermExtension>
        extensions;                     // those that may follow, also from rules that extend this one; none by itself
    std::vector<LocalText> conventions; // how we read it, and what to know
    LocalText basis;
    QDate readOn;
    bool unsure = false; // not read in the source itself
    int line = 0;        // in the file

    // Whether there is a day to count to: a length and a start of its own.
    [[nodiscard]] bool isCountable() const { return length && extends.isEmpty(); }

    [[nodiscard]] TermSource source() const;

    // Only of a countable rule. `startTime` is needed by a rule in hours. Add what happened in the case afterwards:
    // extensions, absences, suspensions, and the day of the conduct as bar->from.
    [[nodiscard]] TermRequest request(QDate start, const std::optional<QTime> &startTime = {}) const;
};

// The same term, when the case turns out to fall outside the law: T1 and T2 after the triage said "no wrongdoing".
[[nodiscard]] TermRequest asPolicy(TermRequest request);

} // namespace model
