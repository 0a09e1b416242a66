// SPDX-License-Identifier: EUPL-1.2
// What somebody asks the calculator, as it stands in the fields, and the answer to show beside them: ends, explanation,
// or what is wrong with which field. Pure. What was not filled in yet is no problem; nothing is ever guessed for it.
#pragma once

#include "model/counting/postrule.h"
#include "model/counting/termrules.h"

namespace model {

struct TermQuestion
{
    std::optional<QDate> start;
    QString startTime;                        // as typed; for a term in hours
    QString rule;                             // a term of the list; empty: by length and counting
    QString length;                           // as typed
    Counting counting = Counting::GeneralAct; // a length in hours or working days says itself how it counts
    TermOrigin origin = TermOrigin::Statutory;
    TermDirection direction = TermDirection::Forward;
    QString extension; // as typed
    std::vector<Span> absences;
    std::optional<QDate> conduct; // of the bar in disciplinary law
    std::optional<QDate> posted;
    std::optional<QDate> received;
};

struct TermReply
{
    enum class Field { Start, Time, Rule, Length, Counting, Extension, Absences, Conduct, Post };
    struct Problem
    {
        Field field;
        QString text; // a whole sentence
    };

    std::optional<TermResult> result; // nothing: incomplete, or there are problems
    std::optional<PostVerdict> post;
    std::vector<Problem> problems;
    QString headline;    // "Uiterlijk dinsdag 26 mei 2026"
    QString explanation; // whole sentences, in the language asked for

    [[nodiscard]] QString problemOf(Field field) const;
};

[[nodiscard]] TermReply answerTerm(const TermQuestion &question, const TermCalculator &calculator,
                                   const TermRules &rules, Language language);

} // namespace model
