// SPDX-License-Identifier: EUPL-1.2
// The window. Guards the process before Qt has read a byte, then hands over to Application.
#include "app/application.h"
#include "model/storage/processguard.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    model::guardProcess(argv);
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("meldwijzer"));
    QApplication::setApplicationDisplayName(QStringLiteral("Meldwijzer"));
    QApplication::setApplicationVersion(QStringLiteral(MELDWIJZER_VERSION));
    QApplication::setOrganizationName(QStringLiteral("Meldwijzer"));
    QApplication::setDesktopFileName(QStringLiteral("nl.meldwijzer.Meldwijzer"));
    app::Application application(app::Arguments::read(qt));
    application.start();
    return QApplication::exec();
}
