// SPDX-License-Identifier: EUPL-1.2
// One measure for one person (or the reasoned absence of one): ordered, planned, carried out.
// A case has several. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Measure
{
    static constexpr Section section{"measure", Section::Many};

    RowState row;
    RowId person;
    Code kind;
    Code noMeasureReason;
    SealedText description;
    std::optional<QDate> orderedOn;
    std::optional<QDate> plannedOn;
    std::optional<QDate> carriedOutOn;
    std::optional<int> sessions;
    std::optional<bool> reporterJoins;
    SealedText evidence;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("person", &Measure::person, "party");
        field("kind", &Measure::kind, "measure");
        field("no_measure_reason", &Measure::noMeasureReason, "no_measure_reason");
        field("description", &Measure::description);
        field("ordered_on", &Measure::orderedOn);
        field("planned_on", &Measure::plannedOn);
        field("carried_out_on", &Measure::carriedOutOn);
        field("sessions", &Measure::sessions);
        field("reporter_joins", &Measure::reporterJoins);
        field("evidence", &Measure::evidence);
    }

    bool operator==(const Measure &) const = default;
};

// A measure that is one: neither unknown yet nor the reasoned absence of one.
[[nodiscard]] bool isReal(const Measure &measure);

[[nodiscard]] Findings validate(const Measure &measure, QDate today);
void addFacts(const std::vector<Measure> &all, Facts &facts); // only rows that are not retracted

} // namespace model
