// SPDX-License-Identifier: EUPL-1.2
// Something to be read on paper, as a plain value: what stands above it, how it is marked, and its parts in order.
// Whoever renders it (PDF, print) needs nothing else. It knows no case, no font and no page; it must never decide what
// may be read (exchange/gate.h does).
#pragma once

#include "model/calendar/daywords.h" // dateInWords: the language of the letter, not of the machine
#include "model/notes/note.h"

#include <QDate>
#include <QStringList>
#include <variant>
#include <vector>

namespace model {

struct Letter
{
    struct Heading
    {
        QString text;
        int level = 1; // 1: a part of the letter, 2: one thing within it
        bool operator==(const Heading &) const = default;
    };
    struct Text
    {
        QString text;
        bool operator==(const Text &) const = default;
    };
    struct Labelled
    {
        QString label;
        QString value; // may have several lines
        bool operator==(const Labelled &) const = default;
    };
    // A text with bold, headings and items of its own.
    struct Written
    {
        QString label;
        Note note;
        bool operator==(const Written &) const = default;
    };
    struct Table
    {
        QStringList heads;
        std::vector<QStringList> rows; // as many cells as there are heads
        bool operator==(const Table &) const = default;
    };
    using Part = std::variant<Heading, Text, Labelled, Written, Table>;

    enum class Marking { StaffConfidential, Confidential };

    Language language = Language::Dutch;
    QString title;     // also goes into the document's properties: never a name in it
    QString reference; // number of the case
    Marking marking = Marking::StaffConfidential;
    QDate date;
    std::vector<Part> parts;

    bool operator==(const Letter &) const = default;
};

[[nodiscard]] QString markingText(Letter::Marking marking, Language language);
// Everything that stands in it, line by line, as it would be read aloud.
[[nodiscard]] QString plainText(const Letter &letter);

} // namespace model
