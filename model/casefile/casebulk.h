// SPDX-License-Identifier: EUPL-1.2
// Writes a whole case at once, as an import, the generator and the example cases need it: file, key, every section,
// what was ticked and finished, and one entry in the journal. Rows of the contents refer to each other by ids that
// count within the case only; here they get their real ones. Nobody works on a case this way: CaseService does that.
#pragma once

#include "model/casefile/casecontents.h"
#include "model/casefile/casefile.h"
#include "model/workflow/standing.h"

namespace model {

class Casework;

struct WholeCase
{
    CaseFile file; // number and alias are given here when they are empty
    CaseContents contents;
    std::vector<PhaseEvent> events;
    Ticks ticks;
    QString action; // for the journal: "case_imported"
};

// Inside a transaction (CaseService::write).
CaseId addWholeCase(Casework &work, WholeCase whole);

} // namespace model
