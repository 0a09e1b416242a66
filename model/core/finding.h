// SPDX-License-Identifier: EUPL-1.2
// What the user should know about what she wrote: the "no" of a rule, as a value (never an exception).
// A finding names the field it is about, so that a click on it can go there.
#pragma once

#include "model/core/id.h"

#include <QString>
#include <vector>

namespace model {

struct Finding
{
    enum class Severity { Missing, Wrong, Notice };

    Severity severity = Severity::Missing;
    QString field; // "<section>.<column>", as in the procedure: "intake.received_on"
    QString text;  // a whole sentence in the user's language
    RowId row{};   // of which row, where a case has several and the row is stored; else not valid

    bool operator==(const Finding &) const = default;
};

using Findings = std::vector<Finding>;

} // namespace model
