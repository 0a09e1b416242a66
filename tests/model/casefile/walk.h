// SPDX-License-Identifier: EUPL-1.2
// Walks a case through the real procedure of a role and says which steps still keep a phase from finishing. Every check
// counts as ticked: a scenario is about what was written.
#pragma once

#include "model/casefile/casecontents.h"
#include "model/casefile/crossfacts.h"
#include "model/workflow/procedures.h"
#include "model/workflow/standing.h"

namespace tests {

inline QStringList missingIn(model::Role role, const model::CaseContents &contents, const QString &phase)
{
    using namespace model;
    const Procedure procedure = builtInProcedure(role, emptyFacts());
    Ticks ticks;
    for (const Phase &each : procedure.phases)
        for (const Step &step : each.steps)
            if (step.kind == Step::Kind::Check)
                ticks.insert(step.id, {Tick::State::Done, {}, QDate(2026, 6, 17)});
    const Standing standing = standingOf(procedure, factsOf(contents), ticks, {phase, {}, {}}, Language::English);
    QStringList ids;
    for (const PhaseStanding &each : standing.phases)
        for (const StepStanding &step : each.steps)
            if (each.phase->id == phase && !step.step->optional && step.state != StepStanding::State::Done &&
                step.state != StepStanding::State::NotApplicable)
                ids << step.step->id;
    return ids;
}

} // namespace tests
