// SPDX-License-Identifier: EUPL-1.2
// Writes one fictional case that could have happened: opened on some day, walked through the procedure of its role up
// to today, with everything on record that a finished phase asks for. The same seed, number and day give the same case.
// It stores nothing; it must never be fed with anything from a real case.
#pragma once

#include "model/casefile/casecontents.h"
#include "model/casefile/casefile.h"
#include "model/codes/measurecatalogue.h"
#include "model/exchange/fiction.h"
#include "model/workflow/standing.h"

namespace model {

struct FictionalCase
{
    QDate openedOn;
    QString phase; // empty: the procedure is behind it
    std::vector<PhaseEvent> events;
    Ticks ticks;
    CaseContents contents; // rows refer to each other by ids that count within the case

    bool operator==(const FictionalCase &) const = default;
};

class CaseAuthor final
{
public:
    // All of it must outlive the author.
    CaseAuthor(const Procedure &procedure, const Fiction &fiction, const MeasureCatalogue &measures, QDate today);

    [[nodiscard]] FictionalCase write(quint64 seed, quint64 number) const;

private:
    const Procedure &m_procedure;
    const Fiction &m_fiction;
    const MeasureCatalogue &m_measures;
    QDate m_today;
    std::vector<QStringList> m_sections; // per phase: those that its steps ask for first, in the order of a case's life
};

} // namespace model
