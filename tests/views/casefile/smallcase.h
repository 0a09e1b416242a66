// SPDX-License-Identifier: EUPL-1.2
// A small case for tests of what stands around the pages: intake is finished, triage is current, closing is to come.
// Its standing is written by hand, so that a test can turn each state by itself; the rules are tested in the model.
#pragma once

#include "model/workflow/standing.h"

namespace tests {

struct SmallCase
{
    model::Procedure procedure;
    model::Standing standing;

    SmallCase()
    {
        using namespace Qt::StringLiterals;
        using Kind = model::Step::Kind;
        procedure.phases = {
            {.id = u"intake"_s,
             .text = {u"Melding"_s, u"Intake"_s},
             .steps = {step(Kind::Fact, u"intake.received_on"_s, u"intake"_s, u"Ontvangst"_s, u"Receipt"_s)}},
            {.id = u"triage"_s,
             .text = {u"Weging"_s, u"Triage"_s},
             .comesAfter = u"intake"_s,
             .maySkip = {u"de melding is ingetrokken"_s, u"the report was withdrawn"_s},
             .mayReturnTo = u"intake"_s,
             .steps = {step(Kind::Fact, u"triage.decided_on"_s, u"triage"_s, u"Besluit"_s, u"Decision"_s),
                       step(Kind::Check, u"second_reader"_s, u"checklist"_s, u"Tweede lezer"_s, u"Second reader"_s)}},
            {.id = u"closure"_s,
             .text = {u"Sluiting"_s, u"Closing"_s},
             .comesAfter = u"triage"_s,
             .steps = {step(Kind::Fact, u"closure.closed_on"_s, u"closure"_s, u"Sluiten"_s, u"Close"_s)}}};
        procedure.phases[1].steps[1].mayNotApply = true;
        using State = model::PhaseStanding::State;
        for (const model::Phase &phase : procedure.phases)
            standing.phases.push_back({.phase = &phase});
        for (size_t i = 0; i < standing.phases.size(); ++i)
            for (const model::Step &each : procedure.phases[i].steps)
                standing.phases[i].steps.push_back({.step = &each});
        standing.phases[0].state = State::Done;
        standing.phases[0].steps[0].state = model::StepStanding::State::Done;
        standing.phases[1].state = State::Current;
        standing.current = 1;
        standing.next = &procedure.phases[1].steps[0];
        setMissing(2);
    }
    SmallCase(const SmallCase &) = delete; // the standing points into the procedure
    SmallCase &operator=(const SmallCase &) = delete;

    // How much the current phase still misses: 0, 1 or 2.
    void setMissing(int count)
    {
        using namespace Qt::StringLiterals;
        standing.phases[1].missing.clear();
        if (count > 0)
            standing.phases[1].missing.push_back(
                {model::Finding::Severity::Missing, u"triage.decided_on"_s, u"Write down when it was decided."_s});
        if (count > 1)
            standing.phases[1].missing.push_back(
                {model::Finding::Severity::Missing, u"checklist.second_reader"_s, u"Let somebody read along."_s});
    }
    [[nodiscard]] model::StepStanding &decision() { return standing.phases[1].steps[0]; }
    [[nodiscard]] model::StepStanding &check() { return standing.phases[1].steps[1]; }
    [[nodiscard]] model::Step &checkStep() { return procedure.phases[1].steps[1]; }

private:
    static model::Step step(model::Step::Kind kind, const QString &id, const QString &page, const QString &dutch,
                            const QString &english)
    {
        using namespace Qt::StringLiterals;
        return {.kind = kind,
                .id = id,
                .page = page,
                .text = {dutch + u" is gedaan."_s, english + u" is done."_s},
                .toDo = {u"Doe: "_s + dutch, u"Do: "_s + english},
                .title = {dutch, english},
                .why = {u"Waarom: "_s + dutch, u"Why: "_s + english}};
    }
};

} // namespace tests
