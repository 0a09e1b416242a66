// SPDX-License-Identifier: EUPL-1.2
#include "model/core/clock.h"

namespace model {

QDate Clock::today() const
{
    return now().toLocalTime().date();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace model
