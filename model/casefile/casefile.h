// SPDX-License-Identifier: EUPL-1.2
// The case as a whole: its number, pseudonym, phase and the few codes by which a list is sorted. No text a person
// wrote.
#pragma once

#include "model/core/id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace model {

struct CaseFile
{
    enum class Origin { Own, Imported };

    CaseId id;
    QString number;    // "2026-0042"
    QString oldNumber; // in the register it was imported from
    QString alias;     // "@melder-42"
    QDate openedOn;
    QString procedureName;
    int procedureVersion = 0;
    QString phase; // present phase; empty when all are behind it
    bool isOpen = true;
    Origin origin = Origin::Own;
    QString component; // codes, repeated from the sections for the list
    QString channel;
    QString behaviour;
    std::optional<QDate> nextDueOn;

    bool operator==(const CaseFile &) const = default;
};

// What happened to a phase, in order.
struct PhaseEvent
{
    enum class Kind { Finished, Skipped, Returned };
    QString phase;
    Kind kind = Kind::Finished;
    QDate on;
    QString reason;
    bool operator==(const PhaseEvent &) const = default;
};

} // namespace model
