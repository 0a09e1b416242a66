// SPDX-License-Identifier: EUPL-1.2
// A small procedure and the standing of a case in it, for tests of what is around the pages. The real procedures have
// their own tests; this one must stay small enough to read.
#pragma once

#include "model/workflow/standing.h"

namespace tests {

// Two phases: intake (received, account, a check that may not apply) and advice (written), which may be skipped and
// from which a case may go back.
class SmallCase final
{
public:
    SmallCase()
    {
        using model::Step;
        procedure.name = QStringLiteral("small");
        procedure.phases = {{.id = QStringLiteral("intake"), .text = both("Intake")},
                            {.id = QStringLiteral("advice"),
                             .text = both("Advice"),
                             .comesAfter = QStringLiteral("intake"),
                             .maySkip = both("nobody asked for advice"),
                             .mayReturnTo = QStringLiteral("intake")}};
        procedure.phases[0].steps = {step("intake.received_on", "intake", "Receipt"),
                                     step("intake.account_written", "intake", "Account"),
                                     step("second_reader", "intake", "Second reader")};
        procedure.phases[0].steps[2].kind = Step::Kind::Check;
        procedure.phases[0].steps[2].mayNotApply = true;
        procedure.phases[1].steps = {step("advice.written", "advice", "Text")};
        procedure.phases[1].steps[0].basis.kind = model::Basis::Kind::Policy;
        procedure.phases[1].steps[0].basis.unsure = true;
        for (const model::Phase &phase : procedure.phases)
            for (const Step &each : phase.steps)
                if (each.kind == Step::Kind::Fact)
                    facts.setUnknown(each.id);
        progress.currentPhase = QStringLiteral("intake");
    }

    [[nodiscard]] model::Standing standing() const
    {
        return model::standingOf(procedure, facts, ticks, progress, model::Language::English);
    }
    void finishIntake()
    {
        facts.set(QStringLiteral("intake.received_on"), true);
        facts.set(QStringLiteral("intake.account_written"), true);
        ticks.insert(QStringLiteral("second_reader"), {.on = QDate(2026, 6, 1)});
    }
    void enterAdvice()
    {
        finishIntake();
        progress.finished = {QStringLiteral("intake")};
        progress.currentPhase = QStringLiteral("advice");
    }

    model::Procedure procedure;
    model::Facts facts;
    model::Ticks ticks;
    model::Progress progress;

private:
    static model::LocalText both(const char *text) { return {QString::fromLatin1(text), QString::fromLatin1(text)}; }
    static model::Step step(const char *id, const char *page, const char *title)
    {
        model::Step made;
        made.id = QString::fromLatin1(id);
        made.page = QString::fromLatin1(page);
        made.title = both(title);
        made.text = {made.title.nl + QStringLiteral(" is vastgelegd."),
                     made.title.en + QStringLiteral(" is on record.")};
        made.toDo = {QStringLiteral("Leg vast: ") + made.title.nl, QStringLiteral("Record: ") + made.title.en};
        made.why = both("Because without it nobody can weigh.");
        made.basis = {model::Basis::Kind::Statutory, both("Wbk art. 2a"), QDate(2023, 2, 18), false};
        return made;
    }
};

} // namespace tests
