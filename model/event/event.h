// SPDX-License-Identifier: EUPL-1.2
// Something that happened outside the other pages and that a term of the law hangs on: an authority received the
// report, an accusation was handed over, a suspension began. Each kind stands for one fact of
// resources/terms/terms-1.yaml. A case has several. Every field may still be unknown; what a finished step needs is the
// procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

#include <QTime>

namespace model {

class Facts;

struct CaseEvent
{
    static constexpr Section section{"event", Section::Many};

    RowState row;
    Code kind;
    std::optional<QDate> happenedOn;
    QString happenedAt; // as typed: "14:00"; see timeOf
    RowId person;
    SealedText note;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("kind", &CaseEvent::kind, "case_event");
        field("happened_on", &CaseEvent::happenedOn);
        field("happened_at", &CaseEvent::happenedAt);
        field("person", &CaseEvent::person, "party");
        field("note", &CaseEvent::note);
    }

    bool operator==(const CaseEvent &) const = default;
};

// "14:00", "9.05"; nothing when it was not written, or is no time of day.
[[nodiscard]] std::optional<QTime> timeOf(const CaseEvent &event);

[[nodiscard]] Findings validate(const CaseEvent &event, QDate today);
void addFacts(const std::vector<CaseEvent> &all, Facts &facts); // only rows that are not retracted

} // namespace model
