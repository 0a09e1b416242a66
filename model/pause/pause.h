// SPDX-License-Identifier: EUPL-1.2
// What keeps a term from simply running on: days that do not count (WMT art. 53 lid 4), a term that stands still, a
// term that was extended. It says from when until when, of whom, and why; it counts nothing. A case has several. Every
// field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Pause
{
    static constexpr Section section{"pause", Section::Many};

    RowState row;
    Code kind;
    Code term; // of a standstill and an extension
    RowId person;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn; // that day included
    SealedText reason;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("kind", &Pause::kind, "pause_kind");
        field("term", &Pause::term, "term_kind");
        field("person", &Pause::person, "party");
        field("starts_on", &Pause::startsOn);
        field("ends_on", &Pause::endsOn);
        field("reason", &Pause::reason);
    }

    bool operator==(const Pause &) const = default;
};

[[nodiscard]] bool isAbsence(const Pause &pause);      // leave, illness, unauthorised absence
[[nodiscard]] bool mayStandStill(const QString &term); // code of term_kind
[[nodiscard]] bool mayBeExtended(const QString &term);
[[nodiscard]] bool isInOrder(const Pause &pause); // has a first day, and no last day before it

[[nodiscard]] Findings validate(const Pause &pause, QDate today);
void addFacts(const std::vector<Pause> &all, Facts &facts); // only rows that are not retracted

} // namespace model
