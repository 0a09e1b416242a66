// SPDX-License-Identifier: EUPL-1.2
// What was said on the command line of the window: which vault, or an example vault for a role, and in which language.
#pragma once

#include "model/core/localtext.h"
#include "model/workflow/procedure.h"

#include <QStringList>
#include <optional>

class QCoreApplication;

namespace app {

struct Arguments
{
    QString vault;                   // path of a vault folder; empty: the last one
    QStringList notOpened;           // what else was given to open: a window shows one vault, and must say so
    std::optional<model::Role> demo; // an example vault of this role
    std::optional<model::Language> language;

    // Prints help, version or what is wrong, and ends the program, as any program does.
    [[nodiscard]] static Arguments read(QCoreApplication &application);
};

} // namespace app
