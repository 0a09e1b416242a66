// SPDX-License-Identifier: EUPL-1.2
// How a text is kept: UTF-8 Markdown limited to bold, items of a list and headings (architecture D11), one line of it a
// line on the screen. Every SealedText is such a text. Whatever somebody types survives: what only looks like a mark
// ("- 5 degrees", "2 ** 3") is kept with a backslash before it, and everything without marks is kept as it is.
// It must never drop a letter: what cannot be read as a mark is text.
//
//     # Heading          a line that begins with "# "
//     - item             a line that begins with "- "
//     a **bold** word    what is bold begins and ends with something that is not a space, on one line
//     \# no heading      the backslash is dropped, likewise before "- " and before any "*"
#pragma once

#include <QString>
#include <vector>

namespace model {

struct NoteRun
{
    QString text; // never a line end
    bool isBold = false;
    bool operator==(const NoteRun &) const = default;
};

struct NoteLine
{
    enum class Kind { Paragraph, Heading, Item };
    Kind kind = Kind::Paragraph;
    std::vector<NoteRun> runs; // none: an empty line
    bool operator==(const NoteLine &) const = default;
};

using Note = std::vector<NoteLine>;

[[nodiscard]] Note readNote(QStringView markdown); // at least one line
[[nodiscard]] QString writeNote(const Note &note); // readNote() of it is the note again, normalised
// Neighbours differ, none is empty, bold begins and ends with a letter, a heading has no bold of its own.
[[nodiscard]] NoteLine normalised(const NoteLine &line);
[[nodiscard]] QString textOf(const NoteLine &line); // without marks; an item without its dash

[[nodiscard]] bool hasMarks(const Note &note); // false: only lines of text

// As it is read aloud, searched and compared: an item keeps its dash, everything else loses its marks.
[[nodiscard]] QString plainNote(QStringView markdown);
// A plain text (a quick note, a register) kept so that it reads as it stands: plainNote() of it is `plain` again.
[[nodiscard]] QString markdownOf(const QString &plain);

} // namespace model
