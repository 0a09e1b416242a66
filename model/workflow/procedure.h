// SPDX-License-Identifier: EUPL-1.2
// The procedure of one role as it was read from its YAML file: phases, their steps, why each exists and on what rule it
// rests. Immutable once read. It decides nothing (standing.h does) and stores nothing; it must never hold a rule
// without its source.
#pragma once

#include "model/core/fields.h"
#include "model/core/localtext.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace model {

// Who works in a vault. A vault belongs to exactly one compartment (architecture D4, D8).
enum class Role { Counsellor, Adviser, Investigator, Legal };

// Where a rule comes from. What is policy never claims to be law.
struct Basis
{
    enum class Kind { Statutory, Policy };
    Kind kind = Kind::Policy;
    LocalText text;      // article or paper: "Wbk art. 2b", {nl: "Antwoord vraag 8", en: "Answer, question 8"}
    QDate readOn;        // the version of that text which was read: in force on this day, or published on it
    bool unsure = false; // marked in domain.md as not verified; shown so to the user
};

// One thing to do in a phase.
struct Step
{
    enum class Kind {
        Fact, // done when the fact named `id` is known (a date, or yes)
        Check // done when somebody ticks it
    };
    Kind kind = Kind::Fact;
    QString id;      // fact "intake.received_on", or the name of the check "second_reader"
    QString page;    // the page where the work is done; for a fact its prefix unless said otherwise
    LocalText text;  // what is so when it is done: "Er is vastgelegd wanneer de melding binnenkwam"
    LocalText toDo;  // the same as a request, for the list of what is missing: "Leg vast wanneer de melding binnenkwam"
    LocalText title; // two or three words for the step rail: "Melding"
    LocalText why;   // one paragraph in plain words
    Basis basis;
    QString when; // name of a yes/no fact; while that fact is "no" the step does not apply. Empty: always applies
    LocalText otherwise;      // with `when`: why the step does not apply then, as the user reads it
    bool optional = false;    // does not keep the phase from finishing
    bool mayNotApply = false; // the user may mark it "not applicable" with a reason
    int line = 0;             // in the file, for messages
};

struct Phase
{
    QString id; // "intake"
    LocalText text;
    LocalText purpose;   // one sentence
    QString comesAfter;  // phase id, empty for the first
    LocalText maySkip;   // why this phase may be skipped; empty: it may not
    QString mayReturnTo; // phase id, empty: no way back
    std::vector<Step> steps;
    int line = 0;
};

struct Procedure
{
    QString name; // "adviser"
    int version = 0;
    Role role = Role::Adviser;
    QDate inForceFrom;
    LocalText title;
    std::vector<Phase> phases; // in order

    [[nodiscard]] const Phase *phase(const QString &id) const;      // null if there is none
    [[nodiscard]] const Phase *phaseAfter(const QString &id) const; // null after the last
    [[nodiscard]] const Step *step(const QString &id) const;        // over all phases; null if there is none

    // The pages its steps send somebody to, each once, in order: what a case of this role consists of (D8).
    [[nodiscard]] QStringList pages() const;
    [[nodiscard]] bool keeps(const Section &section) const; // is there a page for it?
};

[[nodiscard]] QString roleName(Role role);                        // "counsellor", "adviser", "investigator", "legal"
[[nodiscard]] bool roleFromName(const QString &name, Role &role); // false: there is no such role

} // namespace model
