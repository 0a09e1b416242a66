// SPDX-License-Identifier: EUPL-1.2
#include "model/core/clock.h"
#include "tests/support/quiettest.h"

namespace {

class LateInTheEvening final : public model::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {QDate(2026, 7, 16), QTime(23, 30), Qt::UTC}; }
};

} // namespace

class ClockTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void systemTimeIsInUtc()
    {
        const QDateTime now = model::SystemClock().now();
        QVERIFY(now.isValid());
        QCOMPARE(now.timeSpec(), Qt::UTC);
    }

    // TZ is Europe/Amsterdam in every test: at 23:30 UTC in summer the user's calendar already shows tomorrow.
    void todayIsTheDayWhereTheUserIs() { QCOMPARE(LateInTheEvening().today(), QDate(2026, 7, 17)); }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clocktest.moc"
