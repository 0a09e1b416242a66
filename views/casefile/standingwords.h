// SPDX-License-Identifier: EUPL-1.2
// Symbol and word for each state of a phase and of a step, in one place, so that strip, rail and card say the same.
#pragma once

#include "model/workflow/standing.h"
#include "views/widgets/symbol.h"

namespace views {

struct StateWords
{
    Symbol symbol;
    QString word; // "done", for the eye and for a screen reader
};

[[nodiscard]] StateWords wordsFor(model::PhaseStanding::State state);
[[nodiscard]] StateWords wordsFor(const model::StepStanding &step, bool isNext);

} // namespace views
