// SPDX-License-Identifier: EUPL-1.2
// Looks for what could give somebody away in texts that are about to leave: names (also a part of one, also in another
// spelling) and pseudonyms of the people of the case. It finds and hides words; it never decides what may go (gate.h).
#pragma once

#include "model/casefile/casecontents.h"

#include <QSet>

namespace model {

// One place where a person can be recognised. Shown on screen only; never stored, never logged.
struct Trace
{
    QString section; // "conversation"
    RowId row;       // not valid for a section a case has once
    QString column;
    RowId party;  // whom it gives away
    QString word; // as it stands there
    bool operator==(const Trace &) const = default;
};

// Traces of the parties in `of`, in the sections in `within`.
[[nodiscard]] std::vector<Trace> tracesIn(const CaseContents &contents, const QSet<RowId> &of,
                                          const QStringList &within);

// The same contents without those parties: their names are gone and every word that is a part of one is replaced by
// `mask`.
[[nodiscard]] CaseContents masked(CaseContents contents, const QSet<RowId> &parties, const QString &mask);

// One text that stands outside the contents (a reason in the journal), without the names of those parties.
[[nodiscard]] QString maskedText(const QString &text, const CaseContents &contents, const QSet<RowId> &parties,
                                 const QString &mask);

} // namespace model
