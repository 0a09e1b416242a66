// SPDX-License-Identifier: EUPL-1.2
// The context under which the texts of the command line are translated. It holds nothing else.
#pragma once

#include <QCoreApplication>

namespace app {

class CliText
{
    Q_DECLARE_TR_FUNCTIONS(app::CliText)
};

} // namespace app
