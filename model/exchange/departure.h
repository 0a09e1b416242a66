// SPDX-License-Identifier: EUPL-1.2
// What somebody wants to take out of the vault: which case, for whom, in which form, with or without the reporter's
// identity, and on whose word where no consent is there. Plain values; the gate (gate.h) answers.
#pragma once

#include "model/casefile/casecontents.h"
#include "model/core/id.h"

namespace model {

// The duties that may go before consent. Each needs a ground, a day and a note, and none is ever assumed
// (domain.md 1.2, 3).
enum class SecrecyException {
    None,
    DutyToReportGraveCrime, // Sv art. 160
    DutyToReportAsOfficial, // Sv art. 162
    ConflictOfDuties,       // last resort
    DutyToReportWrongdoing  // AMAR art. 153h / BARD art. 98g: content, never identity
};

struct Departure
{
    // A calendar carries terms, and no text; a file is one version of a document, as it lies in the vault.
    enum class Form { Pdf, Json, Print, Calendar, File };

    CaseId caseId;
    QString recipient; // code of the list "recipient"
    RowId person;      // the party who receives it, where the recipient is a person of the case
    Form form = Form::Pdf;
    QStringList sections; // names of the sections that go along; empty: nothing is chosen yet
    bool withReporterIdentity = false;
    SecrecyException exception = SecrecyException::None;
    QString exceptionNote;
    QString purpose; // why, in a sentence; goes into the journal, sealed
};

} // namespace model
