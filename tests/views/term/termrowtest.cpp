// SPDX-License-Identifier: EUPL-1.2
#include "views/term/termrow.h"

#include "tests/support/quiettest.h"
#include "views/icons.h"

using namespace Qt::StringLiterals;
using namespace views;

class TermRowTest final : public tests::QuietTest
{
    Q_OBJECT
private:
    const QDate m_today{2026, 6, 10};

    TermRow due(int days, bool isStatutory = true, bool lapses = false) const
    {
        return {.dueOn = m_today.addDays(days), .isStatutory = isStatutory, .lapses = lapses};
    }
    QString left(const TermRow &row) const { return TermRowWords::timeLeft(row, m_today); }
    Tone tone(const TermRow &row) const { return TermRowWords::tone(row, m_today); }

private Q_SLOTS:
    void theWordsSayHowMuchTimeIsLeft()
    {
        QCOMPARE(left(due(0)), u"today"_s);
        QCOMPARE(left(due(1)), u"tomorrow"_s);
        QCOMPARE(left(due(12)), u"in 12 days"_s);
        QCOMPARE(left(due(-3)), u"3 day(s) too late"_s);
        QCOMPARE(left({}), u"no day yet"_s);
    }

    void policyIsAmberWhenPassedAndNeverCalledTooLate()
    {
        QCOMPARE(left(due(-3, false)), u"target passed 3 day(s) ago"_s);
        QCOMPARE(tone(due(-3, false)), Tone::Warning);
        QCOMPARE(TermRowWords::origin(due(1, false)), u"Policy"_s);
        QCOMPARE(TermRowWords::origin(due(1)), u"By law"_s);
    }

    void ofADayEnteredByHandNobodySaysWhetherItIsLaw()
    {
        TermRow row = due(-3, false);
        row.isByHand = true;
        QCOMPARE(left(row), u"passed 3 day(s) ago"_s);
        QCOMPARE(TermRowWords::origin(row), u"Entered by hand"_s);
        QCOMPARE(tone(row), Tone::Warning);
    }

    void aFinalDayIsAmberWhenNearAndRedWhenPassed()
    {
        QCOMPARE(tone(due(TermRow::SoonInDays + 1)), Tone::Neutral);
        QCOMPARE(tone(due(TermRow::SoonInDays)), Tone::Warning);
        QCOMPARE(tone(due(0)), Tone::Warning);
        QCOMPARE(tone(due(-1)), Tone::Bad);
        QCOMPARE(tone({}), Tone::Neutral);
    }

    void aRightThatLapsedMakesNobodyLate()
    {
        QCOMPARE(left(due(-1, true, true)), u"over"_s);
        QCOMPARE(tone(due(-1, true, true)), Tone::Neutral);
    }

    void everyToneThatMeansSomethingHasAnIconThatExists()
    {
        QVERIFY(toneIcon(Tone::Neutral).isEmpty());
        for (const Tone each : {Tone::Bad, Tone::Warning, Tone::Good, Tone::Info})
            QVERIFY(!icon(toneIcon(each)).pixmap(16).isNull());
    }
};

QTEST_MAIN(TermRowTest)
#include "termrowtest.moc"
