// SPDX-License-Identifier: EUPL-1.2
// The act against an independent formulation: the end is the first day, not before the nominal one, that is free of
// weekend and holiday and, for three days or more, leaves two such days in the term. Over 2014-2100.
#include "model/counting/generalact.h"

#include "tests/support/quiettest.h"

#include <QSet>

using namespace model;

namespace {

QSet<qint64> freeDays(const DayCalendar &calendar)
{
    QSet<qint64> all;
    for (QDate day(2014, 1, 1); day.year() <= 2100; day = day.addDays(1))
        if (day.dayOfWeek() > 5 || !holidaysOn(day).empty() || calendar.equatedDays().find(day))
            all.insert(day.toJulianDay());
    return all;
}

qint64 firstFittingEnd(qint64 start, int length, const QSet<qint64> &free)
{
    qint64 working = 0;
    for (qint64 day = start + 1;; ++day) {
        working += free.contains(day) ? 0 : 1;
        if (day >= start + length && !free.contains(day) && (length < 3 || working >= 2))
            return day;
    }
}

} // namespace

class GeneralActTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithAnIndependentFormulationFrom2014To2100()
    {
        const QSet<qint64> free = freeDays(m_calendar);
        for (QDate start(2014, 1, 1); start.year() < 2100; start = start.addDays(3))
            for (const int length : {1, 2, 3, 4, 5, 7, 21}) {
                const auto moved = movedByAct(start, start.addDays(length), m_calendar);
                QVERIFY(moved);
                QVERIFY2(moved->end.toJulianDay() == firstFittingEnd(start.toJulianDay(), length, free),
                         qPrintable(start.toString(Qt::ISODate)));
                QCOMPARE(moved->moves.empty(), moved->end == start.addDays(length));
            }
    }

    void movesOverAllThatIsFree()
    {
        const auto moved = toWorkingDay(QDate(2026, 4, 3), TermDirection::Forward, m_calendar);
        QCOMPARE(moved->end, QDate(2026, 4, 7));
        QCOMPARE(moved->moves.size(), size_t(4)); // Good Friday, Saturday, Sunday, Easter Monday
        QCOMPARE(toWorkingDay(QDate(2026, 4, 6), TermDirection::Backward, m_calendar)->end, QDate(2026, 4, 2));
    }

    // S8: 3 to 7 April 2026 hold one working day.
    void leavesTwoWorkingDaysInATermOfThreeDaysOrMore()
    {
        const auto moved = movedByAct(QDate(2026, 4, 2), QDate(2026, 4, 7), m_calendar);
        QCOMPARE(moved->end, QDate(2026, 4, 8));
        QCOMPARE(moved->moves.size(), size_t(1));
        QVERIFY(moved->moves.front().why == TermMove::Why::TooFewWorkingDays);
        QCOMPARE(moved->moves.front().day.day, QDate(2026, 4, 7));
        QCOMPARE(movedByAct(QDate(2026, 4, 2), QDate(2026, 4, 4), m_calendar)->end, QDate(2026, 4, 7)); // two days
    }

    void saysOnWhichUndecreedYearItDepends()
    {
        QCOMPARE(movedByAct(QDate(2029, 5, 4), QDate(2029, 5, 11), m_calendar)->notSettled, std::vector<int>{2029});
        QVERIFY(movedByAct(QDate(2028, 5, 4), QDate(2028, 5, 11), m_calendar)->notSettled.empty());
        // It begins in a year without a decree, but the days that decide lie in one with.
        QVERIFY(movedByAct(QDate(2022, 12, 20), QDate(2023, 1, 17), m_calendar)->notSettled.empty());
        QCOMPARE(movedByAct(QDate(2028, 12, 28), QDate(2029, 1, 1), m_calendar)->notSettled, std::vector<int>{2029});
    }

    void saysNothingBeyondItsCalendar()
    {
        QVERIFY(!toWorkingDay(QDate(2101, 1, 1), TermDirection::Forward, m_calendar));
        QVERIFY(!toWorkingDay(QDate(2014, 1, 1), TermDirection::Backward, m_calendar));
    }

private:
    const DayCalendar m_calendar = DayCalendar::builtIn();
};

QTEST_GUILESS_MAIN(GeneralActTest)
#include "generalacttest.moc"
