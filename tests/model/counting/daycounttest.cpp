// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/daycount.h"

#include "tests/support/quiettest.h"

using namespace model;

class DayCountTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void doesNotCountTheDayOfTheEvent()
    {
        QCOMPARE(plainDays(QDate(2026, 4, 20), 7), QDate(2026, 4, 27));
        QCOMPARE(plainDays(QDate(2028, 2, 28), 2), QDate(2028, 3, 1));
        QCOMPARE(plainDays(QDate(2026, 4, 20), -10), QDate(2026, 4, 10));
    }

    void takesTheLastDayOfAShorterMonth_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("end");
        QTest::newRow("same number") << QDate(2026, 4, 2) << 3 << QDate(2026, 7, 2);
        QTest::newRow("30 November") << QDate(2026, 11, 30) << 3 << QDate(2027, 2, 28);
        QTest::newRow("30 November, leap") << QDate(2027, 11, 30) << 3 << QDate(2028, 2, 29);
        QTest::newRow("31 January") << QDate(2026, 1, 31) << 1 << QDate(2026, 2, 28);
        QTest::newRow("28 February does not become 31 May") << QDate(2026, 2, 28) << 3 << QDate(2026, 5, 28);
        QTest::newRow("30 April does not become 31 May") << QDate(2026, 4, 30) << 1 << QDate(2026, 5, 30);
        QTest::newRow("December") << QDate(2026, 9, 30) << 3 << QDate(2026, 12, 30);
        QTest::newRow("over the year") << QDate(2026, 12, 31) << 2 << QDate(2027, 2, 28);
        QTest::newRow("29 February and a year") << QDate(2028, 2, 29) << 12 << QDate(2029, 2, 28);
        QTest::newRow("29 February and four years") << QDate(2028, 2, 29) << 48 << QDate(2032, 2, 29);
        QTest::newRow("back") << QDate(2026, 5, 31) << -3 << QDate(2026, 2, 28);
        QTest::newRow("back over the year") << QDate(2026, 1, 15) << -1 << QDate(2025, 12, 15);
    }
    void takesTheLastDayOfAShorterMonth()
    {
        QFETCH(const QDate, start);
        QFETCH(const int, months);
        QFETCH(const QDate, end);
        QCOMPARE(plainMonths(start, months), end);
    }

    void leavesDaysOfAbsenceOut()
    {
        const std::vector<Span> leave{{QDate(2026, 3, 9), QDate(2026, 3, 13)}};
        QCOMPARE(countedDays(QDate(2026, 3, 6), 21, {}), QDate(2026, 3, 27));
        QCOMPARE(countedDays(QDate(2026, 3, 6), 21, leave), QDate(2026, 4, 1));
        QCOMPARE(countedDays(QDate(2026, 3, 6), 19, leave), QDate(2026, 3, 30));
    }

    void countsWorkingDays()
    {
        const DayCalendar calendar = DayCalendar::builtIn();
        QCOMPARE(workingDays(QDate(2026, 5, 13), 1, calendar), QDate(2026, 5, 18)); // Ascension, equated, weekend
        QCOMPARE(workingDays(QDate(2026, 4, 2), 3, calendar), QDate(2026, 4, 9));
        QCOMPARE(workingDays(QDate(2026, 4, 7), -1, calendar), QDate(2026, 4, 2));
    }

    void endsWhereTheCalendarEnds()
    {
        QVERIFY(!plainDays(QDate(2100, 12, 31), 1));
        QVERIFY(!plainDays(QDate(2014, 1, 1), -1));
        QVERIFY(!plainDays(QDate(2026, 1, 1), 99'999 * 7));
        QVERIFY(!plainMonths(QDate(2026, 1, 1), 99'999 * 12));
        QVERIFY(!plainMonths(QDate(2026, 1, 1), -99'999 * 12));
        QVERIFY(!countedDays(QDate(2099, 12, 31), 99'999, {}));
        QVERIFY(!workingDays(QDate(2099, 12, 31), 99'999, DayCalendar::builtIn()));
    }
};

QTEST_GUILESS_MAIN(DayCountTest)
#include "daycounttest.moc"
