// SPDX-License-Identifier: EUPL-1.2
// The use cases of reading back (Wbk art. 2b): a text was shown to whoever told it, she says what is not right, an
// older version comes back. Every one is written in the journal. It must never write her agreement down by itself.
#pragma once

#include "model/casefile/caseservice.h"
#include "model/casefile/reporterview.h"

namespace model {

class ReadBackService final
{
public:
    struct Parts
    {
        CaseService &service;
        SectionStore &sections;
        TextVersions &versions;
        Journal &journal;
        const Clock &clock;
    };
    explicit ReadBackService(Parts parts) : m(parts) {}

    // That she was shown these texts: a version of each, the day (unless she agreed with the text as it is), and to
    // whom.
    void shown(CaseId id, const ReporterView &view);
    // What she says is not right about the text at that place; takes the place of what she said before.
    void setCorrections(CaseId id, const TextPlace &text, const SealedText &corrections);

    // Puts a text as it was in its place again, as a change like any other; what stood there is a version first.
    // Throws Failure{Conflict} where the text was agreed with and no reason is given, or there is no such version.
    void putBack(CaseId id, const TextPlace &place, int number, const QString &reason = {});
    // The text of this moment at that place; unknown where there is no such row.
    [[nodiscard]] SealedText textAt(CaseId id, const TextPlace &place) const;
    void versionsViewed(CaseId id, const TextPlace &place);

private:
    Parts m;
};

} // namespace model
