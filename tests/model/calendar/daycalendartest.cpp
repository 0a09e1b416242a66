// SPDX-License-Identifier: EUPL-1.2
#include "model/calendar/daycalendar.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using Kind = model::DayStatus::Kind;

Q_DECLARE_METATYPE(model::DayStatus::Kind)

class DayCalendarTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryKindOfDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("an ordinary Tuesday") << QDate(2026, 4, 28) << Kind::Working;
        QTest::newRow("Saturday") << QDate(2026, 10, 10) << Kind::Saturday;
        QTest::newRow("Sunday") << QDate(2026, 5, 17) << Kind::Sunday;
        QTest::newRow("Easter Sunday is a Sunday") << QDate(2026, 4, 5) << Kind::Sunday;
        QTest::newRow("27 April 2025 is a Sunday, not King's Day") << QDate(2025, 4, 27) << Kind::Sunday;
        QTest::newRow("King's Day on a Saturday") << QDate(2025, 4, 26) << Kind::Holiday;
        QTest::newRow("Good Friday") << QDate(2026, 4, 3) << Kind::Holiday;
        QTest::newRow("equated 2026") << QDate(2026, 5, 15) << Kind::Equated;
        QTest::newRow("equated 2027") << QDate(2027, 5, 7) << Kind::Equated;
        QTest::newRow("no bridge Monday by rule") << QDate(2026, 5, 4) << Kind::Working;
        QTest::newRow("New Year's Eve") << QDate(2026, 12, 31) << Kind::Working;
    }
    void knowsEveryKindOfDay()
    {
        QFETCH(const QDate, day);
        QFETCH(const Kind, kind);
        const DayStatus status = m_calendar.status(day);
        QCOMPARE(status.kind, kind);
        QCOMPARE(status.isWorkingDay(), kind == Kind::Working);
        QCOMPARE(m_calendar.isWorkingDay(day), kind == Kind::Working);
        QVERIFY(status.isSettled);
        QCOMPARE(!status.decree.nl.isEmpty(), kind == Kind::Equated);
    }

    void callsAWorkingDayUnsettledOnlyInAYearWithoutDecree()
    {
        QVERIFY(!m_calendar.status(QDate(2029, 5, 11)).isSettled);
        QVERIFY(m_calendar.status(QDate(2029, 5, 10)).isSettled); // Ascension Day, decree or not
        QVERIFY(m_calendar.status(QDate(2029, 5, 12)).isSettled); // Saturday
        QVERIFY(!m_calendar.status(QDate(2020, 5, 22)).isSettled);
    }

    void quickAndFullAnswersAgree()
    {
        for (QDate day(2014, 1, 1); day.year() < 2032; day = day.addDays(1))
            QCOMPARE(m_calendar.isWorkingDay(day), m_calendar.status(day).isWorkingDay());
    }

    void findsTheNextAndThePreviousWorkingDay()
    {
        QCOMPARE(m_calendar.workingDayFrom(QDate(2026, 5, 14)), QDate(2026, 5, 18));
        QCOMPARE(m_calendar.workingDayFrom(QDate(2026, 5, 18)), QDate(2026, 5, 18));
        QCOMPARE(m_calendar.workingDayUntil(QDate(2026, 4, 6)), QDate(2026, 4, 2));
    }

    void endsWhereItsYearsEnd()
    {
        QVERIFY(DayCalendar::knows(QDate(2014, 1, 1)) && DayCalendar::knows(QDate(2100, 12, 31)));
        QVERIFY(!DayCalendar::knows(QDate(2013, 12, 31)) && !DayCalendar::knows(QDate(2101, 1, 1)));
        QVERIFY(!DayCalendar::knows(QDate()));
        QVERIFY(!DayCalendar::knows(m_calendar.workingDayUntil(QDate(2014, 1, 1))));
    }

private:
    const DayCalendar m_calendar = DayCalendar::builtIn();
};

QTEST_GUILESS_MAIN(DayCalendarTest)
#include "daycalendartest.moc"
