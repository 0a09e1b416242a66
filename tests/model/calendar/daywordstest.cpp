// SPDX-License-Identifier: EUPL-1.2
#include "model/calendar/daywords.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

class DayWordsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void namesADay()
    {
        QCOMPARE(dayInWords(QDate(2026, 5, 26), Language::Dutch), u"dinsdag 26 mei 2026"_s);
        QCOMPARE(dayInWords(QDate(2026, 5, 26), Language::English), u"Tuesday 26 May 2026"_s);
    }

    void namesAPeriodAsShortAsItCan()
    {
        QCOMPARE(periodInWords(QDate(2026, 3, 9), QDate(2026, 3, 13), Language::Dutch),
                 u"9 tot en met 13 maart 2026"_s);
        QCOMPARE(periodInWords(QDate(2026, 3, 30), QDate(2026, 4, 1), Language::English),
                 u"30 March to 1 April 2026"_s);
        QCOMPARE(periodInWords(QDate(2025, 12, 30), QDate(2026, 1, 2), Language::Dutch),
                 u"30 december 2025 tot en met 2 januari 2026"_s);
        QCOMPARE(periodInWords(QDate(2026, 3, 9), QDate(2026, 3, 9), Language::Dutch), u"9 maart 2026"_s);
    }

    void writesSmallNumbersAndLists()
    {
        QCOMPARE(numberInWords(10, Language::Dutch), u"tien"_s);
        QCOMPARE(numberInWords(1, Language::Dutch), u"één"_s);
        QCOMPARE(numberInWords(21, Language::English), u"21"_s);
        QCOMPARE(listInWords({u"a"_s, u"b"_s, u"c"_s}, Language::Dutch), u"a, b en c"_s);
        QCOMPARE(listInWords({u"a"_s}, Language::English), u"a"_s);
        QCOMPARE(sentenceCase(u"één week"_s), u"Eén week"_s);
    }

    void explainsADay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("dutch");
        QTest::addColumn<QString>("english");
        QTest::newRow("working") << QDate(2026, 4, 28) << u"Dinsdag 28 april 2026 is een werkdag."_s
                                 << u"Tuesday 28 April 2026 is a working day."_s;
        QTest::newRow("Saturday")
            << QDate(2026, 10, 10)
            << u"Zaterdag 10 oktober 2026 is geen werkdag: een zaterdag (Algemene termijnenwet art. 1 lid 1)."_s
            << u"Saturday 10 October 2026 is no working day: a Saturday (Algemene termijnenwet art. 1 (1))."_s;
        QTest::newRow("Good Friday")
            << QDate(2026, 4, 3)
            << u"Vrijdag 3 april 2026 is geen werkdag: Goede Vrijdag (Algemene termijnenwet art. 3 lid 2)."_s
            << u"Friday 3 April 2026 is no working day: Good Friday (Algemene termijnenwet art. 3 (2))."_s;
        QTest::newRow("two holidays")
            << QDate(2016, 5, 5)
            << u"Donderdag 5 mei 2016 is geen werkdag: Bevrijdingsdag en Hemelvaartsdag (Algemene termijnenwet art. 3 lid 1)."_s
            << u"Thursday 5 May 2016 is no working day: Liberation Day and Ascension Day (Algemene termijnenwet art. 3 (1))."_s;
        QTest::newRow("equated")
            << QDate(2026, 5, 15)
            << u"Vrijdag 15 mei 2026 is geen werkdag: gelijkgesteld met een feestdag (de dag na Hemelvaartsdag; koninklijk besluit gelijkgestelde dagen 2026-2028) (Algemene termijnenwet art. 3 lid 3)."_s
            << u"Friday 15 May 2026 is no working day: equated with a holiday (the day after Ascension Day; royal decree on equated days 2026-2028) (Algemene termijnenwet art. 3 (3))."_s;
    }
    void explainsADay()
    {
        QFETCH(const QDate, day);
        QFETCH(const QString, dutch);
        QFETCH(const QString, english);
        const DayStatus status = DayCalendar::builtIn().status(day);
        QCOMPARE(dayExplained(status, Language::Dutch), dutch);
        QCOMPARE(dayExplained(status, Language::English), english);
    }

    void saysThatAYearIsNotSettled()
    {
        const DayStatus status = DayCalendar::builtIn().status(QDate(2029, 5, 11));
        QVERIFY(dayExplained(status, Language::Dutch).contains(u"De brugdagen van 2029 zijn nog niet vastgesteld"));
        QVERIFY(dayExplained(status, Language::English).contains(u"niet vastgesteld"));
    }
};

QTEST_GUILESS_MAIN(DayWordsTest)
#include "daywordstest.moc"
