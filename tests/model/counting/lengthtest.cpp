// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/length.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using Unit = model::Length::Unit;

Q_DECLARE_METATYPE(model::Length)

class LengthTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsDutchAndEnglish_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Length>("length");
        QTest::newRow("days") << u"7 days"_s << Length{7, Unit::Days};
        QTest::newRow("dag") << u"1 dag"_s << Length{1, Unit::Days};
        QTest::newRow("weeks") << u"10 weeks"_s << Length{10, Unit::Weeks};
        QTest::newRow("weken") << u"10 Weken"_s << Length{10, Unit::Weeks};
        QTest::newRow("months") << u" 3  months "_s << Length{3, Unit::Months};
        QTest::newRow("maanden") << u"3 maanden"_s << Length{3, Unit::Months};
        QTest::newRow("year") << u"1 year"_s << Length{1, Unit::Years};
        QTest::newRow("jaar") << u"6 jaar"_s << Length{6, Unit::Years};
        QTest::newRow("jaren") << u"2 jaren"_s << Length{2, Unit::Years};
        QTest::newRow("hours") << u"36 hours"_s << Length{36, Unit::Hours};
        QTest::newRow("uur") << u"24uur"_s << Length{24, Unit::Hours};
        QTest::newRow("working days") << u"5 working days"_s << Length{5, Unit::WorkingDays};
        QTest::newRow("werkdagen") << u"5 werkdagen"_s << Length{5, Unit::WorkingDays};
    }
    void readsDutchAndEnglish()
    {
        QFETCH(const QString, text);
        QFETCH(const Length, length);
        const LengthReading reading = readLength(text);
        QVERIFY2(reading.length, qPrintable(reading.problem.en));
        QCOMPARE(*reading.length, length);
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing") << QString() << u"is no length"_s;
        QTest::newRow("no unit") << u"7"_s << u"is no length"_s;
        QTest::newRow("no number") << u"days"_s << u"is no length"_s;
        QTest::newRow("negative") << u"-7 days"_s << u"is no length"_s;
        QTest::newRow("a half") << u"1.5 weeks"_s << u"“.5 weeks” is no unit"_s;
        QTest::newRow("zero") << u"0 days"_s << u"no term of zero length"_s;
        QTest::newRow("typing mistake") << u"7 dyas"_s << u"Did you mean “days”?"_s;
        QTest::newRow("other unit") << u"2 fortnights"_s << u"“fortnights” is no unit of a term."_s;
        QTest::newRow("two units") << u"1 year 3 months"_s << u"is no unit"_s;
        QTest::newRow("huge") << u"100000 days"_s << u"longer than the calendar"_s;
        QTest::newRow("huger") << u"99999999999999999999 days"_s << u"longer than the calendar"_s;
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, problem);
        const LengthReading reading = readLength(text);
        QVERIFY(!reading.length);
        QVERIFY2(reading.problem.en.contains(problem), qPrintable(reading.problem.en));
        QVERIFY(!reading.problem.nl.isEmpty());
    }

    void writesItAsALawyerWould()
    {
        QCOMPARE(lengthInWords({10, Unit::Weeks}, Language::Dutch), u"tien weken"_s);
        QCOMPARE(lengthInWords({1, Unit::Weeks}, Language::Dutch), u"één week"_s);
        QCOMPARE(lengthInWords({6, Unit::Years}, Language::Dutch), u"zes jaar"_s);
        QCOMPARE(lengthInWords({24, Unit::Hours}, Language::Dutch), u"24 uur"_s);
        QCOMPARE(lengthInWords({1, Unit::Years}, Language::English), u"one year"_s);
        QCOMPARE(lengthInWords({5, Unit::WorkingDays}, Language::English), u"five working days"_s);
    }

    // Algemene termijnenwet art. 4 under a
    void knowsWhatTheActCovers()
    {
        for (const Length &covered : {Length{90, Unit::Days}, {12, Unit::Weeks}, {3, Unit::Months}, {1, Unit::Days}}) {
            QVERIFY(isCoveredByAct(covered));
            QVERIFY(whyNotCovered(covered).nl.isEmpty());
        }
        for (const Length &other :
             {Length{91, Unit::Days}, {13, Unit::Weeks}, {4, Unit::Months}, {1, Unit::Years}, {24, Unit::Hours}}) {
            QVERIFY(!isCoveredByAct(other));
            QVERIFY(!whyNotCovered(other).nl.isEmpty() && !whyNotCovered(other).en.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(LengthTest)
#include "lengthtest.moc"
