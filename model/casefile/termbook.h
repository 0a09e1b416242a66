// SPDX-License-Identifier: EUPL-1.2
// The rules and the calendar, ready to be asked for a hundred thousand cases: which rules a fact starts, and the answer
// to what was asked before. For one thread. The data belong to the program; it must never change a rule.
#pragma once

#include "model/casefile/termfacts.h"
#include "model/counting/termcalculator.h"
#include "model/counting/termrules.h"

#include <QHash>

namespace model {

// A rule, and what must be so in a case for it to apply.
struct TermHook
{
    const TermRule *rule = nullptr;
    int index = 0;
    TermFact runsFrom = TermFact::None;
    TermFact metBy = TermFact::None;
    unsigned needs = 0; // flags of TermEvent
    unsigned forbids = 0;
    bool lapses = false;
    bool outlivesCase = false;   // runs on when the case is closed
    bool missesItsStart = false; // being met without a start is worth saying

    [[nodiscard]] bool applies(unsigned flags) const { return (flags & needs) == needs && (flags & forbids) == 0; }
};

class TermBook final
{
public:
    TermBook(TermRules rules, DayCalendar calendar);
    [[nodiscard]] static TermBook builtIn();
    TermBook(const TermBook &) = delete;
    TermBook &operator=(const TermBook &) = delete;

    [[nodiscard]] const TermRules &rules() const { return m_rules; }
    [[nodiscard]] const DayCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const std::vector<TermHook> &startedBy(TermFact fact) const { return m_hooks[size_t(fact)]; }
    [[nodiscard]] const std::vector<TermHook> &all() const { return m_all; }
    // The numbers of the rules that this one lengthens by: "T9" lengthens T8 and T8_COMMITTEE.
    [[nodiscard]] const TermRule *stretching(const TermRule &rule) const;
    [[nodiscard]] bool isStretch(const QString &term) const;

    // The plain answer, remembered: nothing but the rule, its start and its origin goes into it.
    [[nodiscard]] const TermAnswer &answer(const TermHook &hook, QDate start, bool isPolicy);
    [[nodiscard]] TermAnswer calculate(const TermRequest &request) const;

    // What terms were counted with; another text means: count again.
    [[nodiscard]] static QString fingerprint();

private:
    TermRules m_rules;
    DayCalendar m_calendar;
    QStringList m_stretchTerms;
    std::vector<TermHook> m_all;
    std::vector<std::vector<TermHook>> m_hooks; // by the fact they run from
    QHash<quint64, TermAnswer> m_known;
};

} // namespace model
