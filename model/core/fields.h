// SPDX-License-Identifier: EUPL-1.2
// The vocabulary in which a section describes itself, once: which columns it has and of what kind each is.
// Everything that must treat all fields alike (load, save, seal, journal, export, forms, round-trip tests) reads that
// one list, so none of them can forget a field (packaging/decisions/006). A description names; it must never decide or
// compute.
//
//     struct Intake {
//         static constexpr Section section{"intake", Section::One};
//         std::optional<QDate> receivedOn;
//         template <typename Visitor> static void describe(Visitor &&field) { field("received_on",
//         &Intake::receivedOn); }
//     };
//
// The type of a member says how it is kept:
//     std::optional<QDate>  a calendar day, or unknown            TEXT, ISO
//     std::optional<bool>   yes, no, or not answered              INTEGER 1, 0, NULL
//     std::optional<int>    a count (minutes, sessions)           INTEGER
//     Code, Codes           of the code list named in the third argument   TEXT
//     QString               plain text without personal data      TEXT
//     SealedText            anything a person said or wrote       BLOB, sealed with the key of the case
//     RowId                 another row; the third argument is its table   INTEGER
#pragma once

#include "model/core/id.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace model {

struct Section
{
    enum Cardinality { One, Many }; // how many a case has
    const char *name;               // table, folder, page and prefix of the facts
    Cardinality cardinality;
};

// A word of a code list; empty is unknown.
struct Code
{
    QString value;
    [[nodiscard]] bool isKnown() const { return !value.isEmpty(); }
    bool operator==(const Code &) const = default;
};

// Several words of one code list, in the order of that list.
struct Codes
{
    QStringList values;
    [[nodiscard]] bool isKnown() const { return !values.isEmpty(); }
    [[nodiscard]] bool contains(const QString &code) const { return values.contains(code); }
    bool operator==(const Codes &) const = default;
};

// A text that must never leave the vault in clear. It has no implicit conversion to QString, so that a log cannot
// swallow it.
struct SealedText
{
    QString text;
    [[nodiscard]] bool isKnown() const { return !text.isEmpty(); }
    bool operator==(const SealedText &) const = default;
};

// What every row of a Section::Many has beside its own fields.
struct RowState
{
    RowId id;
    bool retracted = false; // struck through, never deleted
    SealedText retraction;  // why
    bool operator==(const RowState &) const = default;
};

} // namespace model
