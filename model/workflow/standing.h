// SPDX-License-Identifier: EUPL-1.2
// Where a case stands in its procedure: one pure function over the procedure, the facts, what was ticked and how far it
// came. It must never read storage, the clock or the language of the machine: the same input gives the same answer in
// ten years.
#pragma once

#include "model/core/finding.h"
#include "model/core/localtext.h"
#include "model/workflow/facts.h"
#include "model/workflow/procedure.h"

#include <QHash>
#include <QSet>

namespace model {

// What a person said about a step: done (checks only) or not applicable, with a reason.
struct Tick
{
    enum class State { Done, NotApplicable };
    State state = State::Done;
    QString reason; // obligatory for NotApplicable
    QDate on;
    bool operator==(const Tick &) const = default;
};
using Ticks = QHash<QString, Tick>; // by Step::id

// How far the case came, by explicit acts (finish, skip, return).
struct Progress
{
    QString currentPhase; // empty: all phases are behind it
    QSet<QString> finished;
    QSet<QString> skipped;
    bool operator==(const Progress &) const = default;
};

struct StepStanding
{
    // Busy: there is something, but not all of it (Facts::isBegun), and another fact with the same prefix is met:
    // two allegations, one with a finding.
    enum class State { Empty, Busy, Done, NotApplicable };
    const Step *step = nullptr; // points into the procedure, which must outlive this
    State state = State::Empty;
    QString reason; // why not applicable
};

struct PhaseStanding
{
    enum class State { Open, Current, Done, Skipped };
    const Phase *phase = nullptr;
    State state = State::Open;
    std::vector<StepStanding> steps;
    // What keeps this phase from finishing, one sentence per step; empty: may be finished once it is the current one.
    // `field` is "<page>.<fact without its prefix>" (for a check "<page>.<its name>"), so that a click goes to
    // Step::page.
    Findings missing;
};

struct Standing
{
    std::vector<PhaseStanding> phases;
    int current = -1;           // index into phases; -1: the whole procedure is behind it
    const Step *next = nullptr; // the one step to emphasise; null when nothing obligatory is left in the current phase

    [[nodiscard]] const PhaseStanding *currentPhase() const { return current < 0 ? nullptr : &phases[size_t(current)]; }
    [[nodiscard]] const StepStanding *step(const QString &id) const;
    // Where the work goes on: the next step, or the first of the current phase; where all is behind, of the last one.
    [[nodiscard]] QString openingStep() const; // empty: there is no step at all
    // The step that asks for this field (a fact without its prefix, or a check); else one of that page, in the phase
    // the case is in where that has one; empty: no step shows the page.
    [[nodiscard]] QString stepOf(const QString &page, const QString &field) const;
    [[nodiscard]] int phaseOf(const QString &step) const;           // index into phases; -1: none has it
    [[nodiscard]] const Step *following(const QString &step) const; // where "Next step" leads from it; null: nowhere
    [[nodiscard]] bool isFinished(const QString &step) const;       // its phase is: a change there needs a reason
};

// `language` only chooses the words of the findings.
[[nodiscard]] Standing standingOf(const Procedure &procedure, const Facts &facts, const Ticks &ticks,
                                  const Progress &progress, Language language);

} // namespace model
