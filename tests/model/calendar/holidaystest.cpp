// SPDX-License-Identifier: EUPL-1.2
// The holidays against an independent formulation, for every day of 2014-2100: Easter from the table of Paschal full
// moons (valid 1900-2199) instead of the computus, King's Day from the Sundays, everything as written dates.
#include "model/calendar/holidays.h"

#include "tests/support/quiettest.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

// Month and day of the Paschal full moon, by year modulo 19.
constexpr int fullMoons[19][2] = {{4, 14}, {4, 3},  {3, 23}, {4, 11}, {3, 31}, {4, 18}, {4, 8},
                                  {3, 28}, {4, 16}, {4, 5},  {3, 25}, {4, 13}, {4, 2},  {3, 22},
                                  {4, 10}, {3, 30}, {4, 17}, {4, 7},  {3, 27}};

QDate easterFromTheMoon(int year)
{
    const auto &moon = fullMoons[year % 19];
    QDate day = QDate(year, moon[0], moon[1]).addDays(1);
    while (day.dayOfWeek() != Qt::Sunday)
        day = day.addDays(1);
    return day;
}

QHash<QDate, QStringList> holidaysByHand(int year)
{
    const QDate easter = easterFromTheMoon(year);
    QHash<QDate, QStringList> all;
    all[QDate(year, 1, 1)] << u"Nieuwjaarsdag"_s;
    all[easter.addDays(-2)] << u"Goede Vrijdag"_s;
    all[easter.addDays(1)] << u"Tweede Paasdag"_s;
    const bool isSunday = QDate(year, 4, 27).dayOfWeek() == Qt::Sunday;
    all[QDate(year, 4, isSunday ? 26 : 27)] << u"Koningsdag"_s;
    all[QDate(year, 5, 5)] << u"Bevrijdingsdag"_s;
    all[easter.addDays(-3).addDays(6 * 7)] << u"Hemelvaartsdag"_s;
    all[easter.addDays(7 * 7 + 1)] << u"Tweede Pinksterdag"_s;
    all[QDate(year, 12, 25)] << u"Eerste Kerstdag"_s;
    all[QDate(year, 12, 26)] << u"Tweede Kerstdag"_s;
    return all;
}

QStringList namesOn(QDate day)
{
    QStringList names;
    for (const Holiday holiday : holidaysOn(day))
        names << holidayName(holiday).nl;
    names.sort();
    return names;
}

} // namespace

class HolidaysTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void agreeWithAnIndependentFormulationFrom2014To2100()
    {
        for (int year = firstHolidayYear; year <= lastHolidayYear; ++year) {
            QCOMPARE(easterSunday(year), easterFromTheMoon(year));
            const auto expected = holidaysByHand(year);
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
                QStringList names = expected.value(day);
                names.sort();
                QVERIFY2(namesOn(day) == names, qPrintable(day.toString(Qt::ISODate)));
            }
        }
    }

    // domain.md section 2.2
    void areThoseOfThePapers_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("name");
        QTest::newRow("Good Friday 2024") << QDate(2024, 3, 29) << u"Goede Vrijdag"_s;
        QTest::newRow("Easter 2025") << QDate(2025, 4, 21) << u"Tweede Paasdag"_s;
        QTest::newRow("King 2024") << QDate(2024, 4, 27) << u"Koningsdag"_s;
        QTest::newRow("King 2025") << QDate(2025, 4, 26) << u"Koningsdag"_s;
        QTest::newRow("King 2031") << QDate(2031, 4, 26) << u"Koningsdag"_s;
        QTest::newRow("Ascension 2026") << QDate(2026, 5, 14) << u"Hemelvaartsdag"_s;
        QTest::newRow("Whit 2027") << QDate(2027, 5, 17) << u"Tweede Pinksterdag"_s;
        QTest::newRow("Good Friday 2028") << QDate(2028, 4, 14) << u"Goede Vrijdag"_s;
        QTest::newRow("Whit 2029") << QDate(2029, 5, 21) << u"Tweede Pinksterdag"_s;
        QTest::newRow("5 May every year") << QDate(2027, 5, 5) << u"Bevrijdingsdag"_s;
    }
    void areThoseOfThePapers()
    {
        QFETCH(const QDate, day);
        QFETCH(const QString, name);
        QCOMPARE(namesOn(day), QStringList{name});
    }

    void kingsDayIsNeverOnASunday()
    {
        QVERIFY(holidaysOn(QDate(2025, 4, 27)).empty());
        for (int year = firstHolidayYear; year <= lastHolidayYear; ++year)
            QVERIFY(kingsDay(year).dayOfWeek() != Qt::Sunday);
    }

    void twoMayFallTogether()
    {
        QCOMPARE(namesOn(QDate(2016, 5, 5)), (QStringList{u"Bevrijdingsdag"_s, u"Hemelvaartsdag"_s}));
    }

    void newYearsEveIsNone() { QVERIFY(holidaysOn(QDate(2026, 12, 31)).empty()); }

    void haveANameInBothLanguages()
    {
        for (int i = 0; i <= int(Holiday::BoxingDay); ++i) {
            QVERIFY(!holidayName(Holiday(i)).nl.isEmpty());
            QVERIFY(!holidayName(Holiday(i)).en.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(HolidaysTest)
#include "holidaystest.moc"
