// SPDX-License-Identifier: EUPL-1.2
// A text that is content, not interface: it stands in YAML in Dutch and English side by side (procedure, code lists,
// measures). Which of the two is shown follows the language of the window; interface texts go through tr() instead.
#pragma once

#include <QString>

namespace model {

enum class Language { Dutch, English };

struct LocalText
{
    QString nl;
    QString en;

    [[nodiscard]] const QString &in(Language language) const { return language == Language::Dutch ? nl : en; }
    bool operator==(const LocalText &) const = default;
};

} // namespace model
