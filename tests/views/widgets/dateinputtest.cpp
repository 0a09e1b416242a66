// SPDX-License-Identifier: EUPL-1.2
// Days as people type them.
#include "views/widgets/dateinput.h"

#include "tests/support/quiettest.h"

#include <QLocale>

using namespace Qt::StringLiterals;

class DateInputTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsADayAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const QDate day(2026, 3, 12);
        for (const auto &typed :
             {u"12-3-26"_s, u"12-03-2026"_s, u"12/3/2026"_s, u"12.3.26"_s, u"12 3 26"_s, u"2026-03-12"_s,
              u"12 maart 2026"_s, u"12 mrt 2026"_s, u"12 mrt. 26"_s, u"12 March 2026"_s, u"do 12 maart 2026"_s,
              u"  12  MAART 2026 "_s, u"12-3"_s, u"12 maart"_s})
            QTest::newRow(qPrintable(typed)) << typed << day;
        const QDate today(2026, 6, 1);
        QTest::newRow("today") << u"vandaag"_s << today;
        QTest::newRow("yesterday") << u"Gisteren"_s << today.addDays(-1);
        QTest::newRow("english") << u"tomorrow"_s << today.addDays(1);
        QTest::newRow("+14") << u"+14"_s << today.addDays(14);
        QTest::newRow("-3") << u"-3"_s << today.addDays(-3);
        QTest::newRow("weeks") << u"+2 weken"_s << today.addDays(14);
        QTest::newRow("months") << u"+ 3 maanden"_s << QDate(2026, 9, 1);
        QTest::newRow("leap") << u"29-2-28"_s << QDate(2028, 2, 29);
        QTest::newRow("last century") << u"1-5-98"_s << QDate(1998, 5, 1);
    }
    void readsADayAsPeopleTypeIt()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QCOMPARE(views::readDate(typed, QDate(2026, 6, 1)), std::optional(day));
    }

    void neverGuesses_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto &typed : {u""_s, u"  "_s, u"31-2-26"_s, u"29-2-27"_s, u"32-1-26"_s, u"12-13-26"_s, u"12"_s,
                                  u"maart"_s, u"ergens in mei"_s, u"12-3-"_s, u"12-3-202"_s, u"0-0-0"_s, u"12 m 2026"_s,
                                  u"+"_s, u"1-1-1850"_s, u"12-3-26; DROP"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }
    void neverGuesses()
    {
        QFETCH(QString, typed);
        QVERIFY(!views::readDate(typed, QDate(2026, 6, 1)));
    }

    void whatItWritesItReadsBack()
    {
        for (const bool dutch : {true, false})
            for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
                QCOMPARE(views::readDate(views::writeDate(day, dutch), QDate(2026, 6, 1)), std::optional(day));
    }
};

QTEST_GUILESS_MAIN(DateInputTest)
#include "dateinputtest.moc"
