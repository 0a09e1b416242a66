// SPDX-License-Identifier: EUPL-1.2
#include "model/workflow/standing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

namespace {

QString afterDot(const QString &name)
{
    return name.mid(name.lastIndexOf(u'.') + 1);
}

bool somethingIsMetBeside(const QString &fact, const Facts &facts)
{
    const QString prefix = fact.left(fact.indexOf(u'.') + 1);
    for (const QString &name : facts.names())
        if (name != fact && name.startsWith(prefix) && facts.isMet(name))
            return true;
    return false;
}

bool isDone(const Step &step, const Facts &facts, const Ticks &ticks)
{
    if (step.kind == Step::Kind::Fact)
        return facts.isMet(step.id); // a tick never makes a fact true
    const auto tick = ticks.constFind(step.id);
    return tick != ticks.constEnd() && tick->state == Tick::State::Done;
}

// Why the step need not be done; empty: it must. Marking a step away counts only where the procedure allows it, with a
// reason.
QString reasonNotApplicable(const Step &step, const Facts &facts, const Ticks &ticks, Language language)
{
    if (!step.when.isEmpty() && facts.isNo(step.when))
        return step.otherwise.in(language);
    const auto tick = ticks.constFind(step.id);
    if (step.mayNotApply && tick != ticks.constEnd() && tick->state == Tick::State::NotApplicable)
        return tick->reason.trimmed();
    return {};
}

StepStanding standingOf(const Step &step, const Facts &facts, const Ticks &ticks, Language language)
{
    StepStanding standing{.step = &step};
    if (isDone(step, facts, ticks)) {
        standing.state = StepStanding::State::Done;
    } else if (standing.reason = reasonNotApplicable(step, facts, ticks, language); !standing.reason.isEmpty()) {
        standing.state = StepStanding::State::NotApplicable;
    } else if (step.kind == Step::Kind::Fact && facts.isBegun(step.id) && somethingIsMetBeside(step.id, facts)) {
        standing.state = StepStanding::State::Busy;
    }
    return standing;
}

bool isOutstanding(const StepStanding &standing)
{
    return !standing.step->optional &&
           (standing.state == StepStanding::State::Empty || standing.state == StepStanding::State::Busy);
}

PhaseStanding::State stateOf(const Phase &phase, const Progress &progress)
{
    if (phase.id == progress.currentPhase) // also when it was finished before: the case came back to it
        return PhaseStanding::State::Current;
    if (progress.skipped.contains(phase.id))
        return PhaseStanding::State::Skipped;
    return progress.finished.contains(phase.id) ? PhaseStanding::State::Done : PhaseStanding::State::Open;
}

PhaseStanding standingOf(const Phase &phase, const Facts &facts, const Ticks &ticks, const Progress &progress,
                         Language language)
{
    PhaseStanding standing{.phase = &phase, .state = stateOf(phase, progress)};
    for (const Step &step : phase.steps) {
        standing.steps.push_back(standingOf(step, facts, ticks, language));
        if (standing.state != PhaseStanding::State::Skipped && isOutstanding(standing.steps.back()))
            standing.missing.push_back({.severity = Finding::Severity::Missing,
                                        .field = step.page + u'.' + afterDot(step.id),
                                        .text = step.toDo.in(language)});
    }
    return standing;
}

} // namespace

const StepStanding *Standing::step(const QString &id) const
{
    for (const PhaseStanding &phase : phases)
        for (const StepStanding &step : phase.steps)
            if (step.step->id == id)
                return &step;
    return nullptr;
}

QString Standing::openingStep() const
{
    if (next)
        return next->id;
    const PhaseStanding *phase = currentPhase();
    if (!phase && !phases.empty())
        phase = &phases.back();
    return phase && !phase->steps.empty() ? phase->steps.front().step->id : QString();
}

QString Standing::stepOf(const QString &page, const QString &field) const
{
    QString found;
    for (const PhaseStanding &phase : phases)
        for (const StepStanding &each : phase.steps) {
            const QString &id = each.step->id;
            if (each.step->page != page)
                continue;
            if (id == field || id.section(u'.', 1) == field)
                return id;
            if (found.isEmpty() || phase.state == PhaseStanding::State::Current)
                found = id;
        }
    return found;
}

int Standing::phaseOf(const QString &step) const
{
    for (size_t i = 0; i < phases.size(); ++i)
        for (const StepStanding &each : phases[i].steps)
            if (each.step->id == step)
                return int(i);
    return -1;
}

const Step *Standing::following(const QString &step) const
{
    if (next && next->id != step)
        return next;
    bool passed = false;
    for (const PhaseStanding &phase : phases)
        for (const StepStanding &each : phase.steps) {
            if (passed && each.state != StepStanding::State::NotApplicable)
                return each.step;
            passed = passed || each.step->id == step;
        }
    return nullptr;
}

bool Standing::isFinished(const QString &step) const
{
    return std::any_of(phases.begin(), phases.end(), [&](const PhaseStanding &phase) {
        return phase.state == PhaseStanding::State::Done &&
               std::any_of(phase.steps.begin(), phase.steps.end(),
                           [&](const StepStanding &each) { return each.step->id == step; });
    });
}

Standing standingOf(const Procedure &procedure, const Facts &facts, const Ticks &ticks, const Progress &progress,
                    Language language)
{
    Standing standing;
    for (const Phase &phase : procedure.phases) {
        standing.phases.push_back(standingOf(phase, facts, ticks, progress, language));
        if (standing.phases.back().state == PhaseStanding::State::Current)
            standing.current = int(standing.phases.size()) - 1;
    }
    if (const PhaseStanding *current = standing.currentPhase())
        for (const StepStanding &step : current->steps)
            if (!standing.next && isOutstanding(step))
                standing.next = step.step;
    return standing;
}

} // namespace model
