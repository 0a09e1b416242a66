// SPDX-License-Identifier: EUPL-1.2
// Reads our own source tree, for tests that hold the house to its promises. Paths are written from the source root.
// It must never look at the build folder: a promise is about what people read, not about what was made of it.
#pragma once

#include <QString>
#include <QStringList>

namespace tests {

// All files under the folders whose name fits one of the patterns, sorted, as paths from the source root.
[[nodiscard]] QStringList sourcesIn(const QStringList &folders, const QStringList &patterns);

[[nodiscard]] bool sourceExists(const QString &path);
[[nodiscard]] QString readSource(const QString &path); // throws std::runtime_error naming the path
[[nodiscard]] QStringList sourceLines(const QString &path);

// What the #include "…" lines name, comments left out. The second: what the #include <…> lines name.
[[nodiscard]] QStringList houseIncludes(const QString &code);

// The same text with comments blanked; with CodeOnly the inside of string literals too. Line numbers stay the same.
enum class Blank { Comments, CommentsAndStrings };
[[nodiscard]] QString blanked(const QString &code, Blank what);

// The list SECTIONS of the top CMakeLists.txt.
[[nodiscard]] QStringList sectionNames();

// Lines of a list like arrows.txt: comments and empty lines left out, the rest trimmed.
[[nodiscard]] QStringList listLines(const QString &path);

// "path | second | third" cut into trimmed columns.
[[nodiscard]] QStringList columnsOf(const QString &line);

// For QVERIFY2: prints every complaint on its own line and answers how many there are.
[[nodiscard]] QByteArray told(const QStringList &complaints);

} // namespace tests
