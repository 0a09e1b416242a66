// SPDX-License-Identifier: EUPL-1.2
// The questions that are put as headings into an empty text, per role and kind of conversation (the list
// conversation_kind), in Dutch and English. Data from resources/writing; it must never hold a question about
// consequences for anybody.
#pragma once

#include "model/core/localtext.h"

#include <QMap>
#include <QStringList>

namespace model {

class Questions final
{
public:
    // Throws Failure{BadInput} with file and line.
    [[nodiscard]] static Questions read(const QByteArray &yaml, const QString &fileName);
    [[nodiscard]] static Questions builtIn();

    [[nodiscard]] QStringList kinds() const; // that any role has questions for
    // `role` as in roleName(); a role without questions of its own gets those of the adviser.
    // Limited Markdown: "# question" and an empty line under each; empty: there are none.
    [[nodiscard]] QString of(const QString &role, const QString &kind, Language language) const;

private:
    QMap<QString, std::vector<LocalText>> m_byPlace; // "counsellor FIRST_TALK"
};

} // namespace model
