// SPDX-License-Identifier: EUPL-1.2
// The actions of the journal in the words of the window.
#pragma once

#include <QCoreApplication>

namespace app {

class JournalWords final
{
    Q_DECLARE_TR_FUNCTIONS(app::JournalWords)
public:
    // An action there are no words for is shown as it stands: nothing is hidden.
    [[nodiscard]] static QString textOf(const QString &action);
};

} // namespace app
