// SPDX-License-Identifier: EUPL-1.2
// meldwijzer-cli: the vault without a window. Links the model only.
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/program.h"
#include "model/storage/processguard.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    model::guardProcess(argv);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("meldwijzer-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MELDWIJZER_VERSION));
    app::watchForInterrupt();
    app::Console console;
    return int(app::runProgram(QCoreApplication::arguments().mid(1), console));
}
