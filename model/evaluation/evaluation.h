// SPDX-License-Identifier: EUPL-1.2
// What was found when a measure, or the case as a whole, was looked at again.
// A case has several. Every field may still be unknown; what a finished step needs is the procedure's business.
#pragma once

#include "model/core/fields.h"
#include "model/core/finding.h"

namespace model {

class Facts;

struct Evaluation
{
    static constexpr Section section{"evaluation", Section::Many};

    RowState row;
    RowId measure;
    std::optional<QDate> heldOn;
    std::optional<bool> carriedOut;
    Code effect;
    std::optional<bool> reporterHeard;
    SealedText findings;
    SealedText lesson;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("measure", &Evaluation::measure, "measure");
        field("held_on", &Evaluation::heldOn);
        field("carried_out", &Evaluation::carriedOut);
        field("effect", &Evaluation::effect, "effect");
        field("reporter_heard", &Evaluation::reporterHeard);
        field("findings", &Evaluation::findings);
        field("lesson", &Evaluation::lesson);
    }

    bool operator==(const Evaluation &) const = default;
};

[[nodiscard]] Findings validate(const Evaluation &evaluation, QDate today);
void addFacts(const std::vector<Evaluation> &all, Facts &facts); // only rows that are not retracted

} // namespace model
