// SPDX-License-Identifier: EUPL-1.2
// All code lists that come with the program, by name; the names are those that fields use in their description. The
// measures are among them ("measure"). Read once per session; it must never be changed by a case or an import.
#pragma once

#include "model/codes/codelist.h"

#include <QHash>

namespace model {

class CodeLists final
{
public:
    [[nodiscard]] static CodeLists builtIn();

    [[nodiscard]] const CodeList &list(const QString &name) const; // throws Failure{Internal} if there is none
    [[nodiscard]] bool has(const QString &name) const { return m_lists.contains(name); }
    [[nodiscard]] QStringList names() const; // sorted

private:
    QHash<QString, CodeList> m_lists;
};

// One of them, when the others are not needed. Throws Failure{Internal} if there is none.
[[nodiscard]] CodeList builtInCodeList(const QString &name);

// A file that was built in. Throws Failure{Internal} if it is not there: then the program was put together wrongly.
[[nodiscard]] QByteArray readResource(const QString &path);

} // namespace model
