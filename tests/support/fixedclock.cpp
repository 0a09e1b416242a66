// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/fixedclock.h"

namespace tests {

FixedClock::FixedClock(QDate day)
{
    setDay(day);
}

QDateTime FixedClock::now() const
{
    return m_now;
}

void FixedClock::setDay(QDate day)
{
    m_now = QDateTime(day, QTime(10, 0), Qt::UTC);
}

void FixedClock::advanceDays(int days)
{
    m_now = m_now.addDays(days);
}

} // namespace tests
