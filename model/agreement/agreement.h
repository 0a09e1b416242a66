// SPDX-License-Identifier: EUPL-1.2
// What was agreed, who does it, and by when.
// A case has several. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Agreement
{
    static constexpr Section section{"agreement", Section::Many};

    RowState row;
    SealedText what;
    SealedText who;
    Code recipient; // where it passes something on to somebody: it rests on consent, and falls with it
    std::optional<QDate> dueOn;
    std::optional<QDate> doneOn;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("what", &Agreement::what);
        field("who", &Agreement::who);
        field("recipient", &Agreement::recipient, "recipient");
        field("due_on", &Agreement::dueOn);
        field("done_on", &Agreement::doneOn);
    }

    bool operator==(const Agreement &) const = default;
};

[[nodiscard]] Findings validate(const Agreement &agreement, QDate today);
void addFacts(const std::vector<Agreement> &all, Facts &facts); // only rows that are not retracted

} // namespace model
