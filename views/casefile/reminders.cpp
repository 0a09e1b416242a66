// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/reminders.h"

#include <QCoreApplication>

namespace views {

QString noConsequencesReminder()
{
    return QCoreApplication::translate(
        "views::Reminders",
        "Nobody in this chain speaks about consequences: not to the reporter, not to a witness, not to the person "
        "concerned. That belongs to the competent authority (Answer of 22 June 2026, question 12).");
}

} // namespace views
