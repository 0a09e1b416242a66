// SPDX-License-Identifier: EUPL-1.2
// What can lead to somebody without being a name: an e-mail address, a telephone number, a service number in a text,
// and of somebody whose name is hidden the rank and unit, and a pseudonym that sounds like the name. It shows them to
// whoever decides; it hides nothing itself, for only a person knows which of them matters.
#pragma once

#include "model/casefile/casecontents.h"

#include <QSet>

namespace model {

struct TraceableFact
{
    enum class Kind { Address, Telephone, Number, OfHiddenPerson };
    Kind kind = Kind::Number;
    QString section;
    RowId row;
    QString column;
    QString word; // as it stands there; a code where the column holds one
    bool operator==(const TraceableFact &) const = default;
};

// Facts in the sections in `within`; of rows that were struck through only in the reason. `hidden` are the parties
// whose names do not go along.
[[nodiscard]] std::vector<TraceableFact> traceableFacts(const CaseContents &contents, const QSet<RowId> &hidden,
                                                        const QStringList &within);

} // namespace model
