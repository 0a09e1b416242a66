// SPDX-License-Identifier: EUPL-1.2
// For every rule of terms-1.yaml a case in which its start happened on one day, what meets it, and when it must end:
// counted by hand, not by the program. everyruletest fails when a rule of the list is not here.
#pragma once

#include "tests/model/casefile/scenarioterms.h"

#include <functional>

namespace tests {

using Change = std::function<void(CaseContents &)>;

inline const QDate Start(2026, 6, 2); // a Tuesday without a holiday near
inline const QDate Then(2026, 6, 3);

struct RuleCase
{
    const char *rule;
    Change start;
    QDate due;
    State after = State::Missed; // when that day has passed
    Change meet = {};
    QDate metOn = Then;
    bool leavesATrace = false; // met without its start: withdrawn, not gone
};

inline Change and_(Change one, Change other)
{
    return [=](CaseContents &c) {
        one(c);
        other(c);
    };
}

inline Change intake(std::optional<QDate> Intake::*day, QDate on)
{
    return [=](CaseContents &c) { c.intake.*day = on; };
}

inline Change event(const char *kind, QDate on, const QString &at = {})
{
    return [=](CaseContents &c) {
        c.events.push_back({.row = {.id = RowId(qint64(c.events.size()) + 40)},
                            .kind = {QString::fromLatin1(kind)},
                            .happenedOn = on,
                            .happenedAt = at});
    };
}

inline Change objection(std::optional<QDate> Objection::*day, QDate on)
{
    return [=](CaseContents &c) {
        if (c.objections.empty())
            c.objections = {{.row = {.id = RowId(9)}, .decision = RowId(6)}};
        c.objections[0].*day = on;
    };
}

inline Change decision(std::optional<QDate> Decision::*day, QDate on, const char *measure = "")
{
    return [=](CaseContents &c) {
        if (c.decisions.empty())
            c.decisions = {{.row = {.id = RowId(6)}, .person = Concerned}};
        c.decisions[0].*day = on;
        if (*measure)
            c.measures = {{.row = {.id = RowId(8)}, .person = Concerned, .kind = {QString::fromLatin1(measure)}}};
    };
}

inline Change conducted(
    QDate on, std::function<void(Allegation &)> also = [](Allegation &) {})
{
    return [=](CaseContents &c) {
        c.allegations = {conduct(11, on)};
        also(c.allegations[0]);
    };
}

inline Change closed(QDate on, std::optional<bool> wrongdoing = {})
{
    return [=](CaseContents &c) {
        c.closure = {.reason = {u"HANDLED"_s}, .closedOn = on};
        c.triages = {{.isWrongdoing = wrongdoing}};
    };
}

inline Change complaint(bool committee)
{
    return [=](CaseContents &c) {
        c.intake.isComplaint = true;
        c.intake.committeeAdvises = committee;
    };
}

inline Change triaged(bool wrongdoing)
{
    return [=](CaseContents &c) { c.triages = {{.isWrongdoing = wrongdoing}}; };
}

inline Change talks(int count)
{
    return [=](CaseContents &c) {
        for (int i = 0; i < count; ++i)
            c.aftercare.push_back({.row = {.id = RowId(20 + i)}, .heldOn = Then});
    };
}

inline Change signal(QDate heard, std::optional<QDate> answered = {})
{
    return [=](CaseContents &c) {
        c.aftercare = {{.row = {.id = RowId(20)}, .heldOn = heard, .signalAnsweredOn = answered}};
        if (heard.isValid())
            c.aftercare[0].retaliation.values = {u"EXCLUSION"_s};
        else
            c.aftercare[0].heldOn.reset();
    };
}

[[nodiscard]] const std::vector<RuleCase> &ruleCases();

} // namespace tests
