// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/hourcount.h"

#include "tests/support/quiettest.h"

#include <QTimeZone>

using namespace model;

class HourCountTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void runsFromMomentToMoment()
    {
        QCOMPARE(hoursFrom({QDate(2026, 3, 30), QTime(14, 0)}, 24), (Moment{QDate(2026, 3, 31), QTime(14, 0)}));
        QCOMPARE(hoursFrom({QDate(2026, 12, 31), QTime(23, 30)}, 1), (Moment{QDate(2027, 1, 1), QTime(0, 30)}));
        QCOMPARE(hoursFrom({QDate(2026, 3, 31), QTime(14, 0)}, -24), (Moment{QDate(2026, 3, 30), QTime(14, 0)}));
    }

    void knowsThatTheClockChanges()
    {
        QCOMPARE(hoursFrom({QDate(2026, 3, 28), QTime(14, 0)}, 24), (Moment{QDate(2026, 3, 29), QTime(15, 0)}));
        QCOMPARE(hoursFrom({QDate(2026, 10, 24), QTime(14, 0)}, 24), (Moment{QDate(2026, 10, 25), QTime(13, 0)}));
        QVERIFY(isSkippedByTheClock({QDate(2026, 3, 29), QTime(2, 30)}));
        QVERIFY(!isSkippedByTheClock({QDate(2026, 3, 29), QTime(3, 0)}));
        QVERIFY(isTwiceOnTheClock({QDate(2026, 10, 25), QTime(2, 0)}));
        QVERIFY(!isTwiceOnTheClock({QDate(2026, 10, 24), QTime(2, 0)}));
    }

    void agreesWithTheTimeZoneDatabase()
    {
        const QTimeZone amsterdam("Europe/Amsterdam");
        if (!amsterdam.isValid())
            QSKIP("no time zone database here");
        for (int hour = 0; hour < 2 * 366 * 24; hour += 5) {
            const QDateTime start(QDate(2026, 1, 1).addDays(hour / 24), QTime(hour % 24, 0), amsterdam);
            if (start.time().hour() == 2)
                continue; // skipped or twice: Qt and the law need not agree
            const QDateTime expected = start.toUTC().addSecs(36 * 3600).toTimeZone(amsterdam);
            QCOMPARE(hoursFrom({start.date(), start.time()}, 36), (Moment{expected.date(), expected.time()}));
        }
    }
};

QTEST_GUILESS_MAIN(HourCountTest)
#include "hourcounttest.moc"
