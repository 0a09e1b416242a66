// SPDX-License-Identifier: EUPL-1.2
// Every date of the scenarios (domain, S1-S12) and of their table of date tests, and the rules behind them.
#include "model/counting/termcalculator.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using Unit = model::Length::Unit;

Q_DECLARE_METATYPE(model::TermRequest)

namespace {

TermRequest statutory(QDate start, int count, Unit unit)
{
    return {.start = start, .length = {count, unit}};
}

TermRequest policy(QDate start, int count, Unit unit)
{
    return {.start = start, .length = {count, unit}, .origin = TermOrigin::Policy};
}

TermRequest extended(TermRequest request, int count, Unit unit)
{
    request.extensions.push_back({.length = {count, unit}});
    return request;
}

TermRequest disciplinary(QDate conduct, int days, std::vector<Span> absences = {})
{
    return {.start = conduct,
            .length = {days, Unit::Days},
            .counting = Counting::Disciplinary,
            .absences = std::move(absences),
            .bar = TermBar{}};
}

} // namespace

class TermCalculatorTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void computesTheDatesOfTheScenarios_data();
    void computesTheDatesOfTheScenarios();
    void computesTheTableOfDateTests_data();
    void computesTheTableOfDateTests();
    void plansPolicyTermsOnAWorkingDayAndClaimsNoLaw_data();
    void plansPolicyTermsOnAWorkingDayAndClaimsNoLaw();
    void leavesAloneWhatTheActDoesNotCover_data();
    void leavesAloneWhatTheActDoesNotCover();
    void neverMovesATermCountedBack();
    void countsHoursFromMomentToMoment();
    void marksEveryResultThatNeedsADecree();
    void isDeterminedByTheRequestAlone();

private:
    [[nodiscard]] TermResult good(const TermRequest &request) const
    {
        const TermAnswer answer = TermCalculator(m_calendar).calculate(request);
        if (!answer.isGood())
            qWarning("%s", qPrintable(answer.problem->text.en)); // fails the test
        return answer.result;
    }
    static void row(const char *name, const TermRequest &request, QDate nominal, QDate statutory)
    {
        QTest::newRow(name) << request << nominal << statutory;
    }
    static void columns()
    {
        QTest::addColumn<TermRequest>("request");
        QTest::addColumn<QDate>("nominal");
        QTest::addColumn<QDate>("statutory");
    }
    void compare() const
    {
        QFETCH(const TermRequest, request);
        QFETCH(const QDate, nominal);
        QFETCH(const QDate, statutory);
        const TermResult result = good(request);
        QCOMPARE(result.nominalEnd, nominal);
        QCOMPARE(result.statutoryEnd, std::optional(statutory));
        QCOMPARE(result.planned, statutory);
        QCOMPARE(result.moves.empty(), nominal == statutory);
    }

    const DayCalendar m_calendar = DayCalendar::builtIn();
};

void TermCalculatorTest::computesTheDatesOfTheScenarios_data()
{
    columns();
    using D = QDate;
    const std::vector<Span> leave{{D(2026, 3, 9), D(2026, 3, 13)}};
    row("S1 window", disciplinary(D(2026, 5, 15), 21), D(2026, 6, 5), D(2026, 6, 5));
    row("S1 bar", statutory(D(2026, 5, 15), 60, Unit::Days), D(2026, 7, 14), D(2026, 7, 14));
    row("S2 acknowledgement", statutory(D(2026, 4, 2), 7, Unit::Days), D(2026, 4, 9), D(2026, 4, 9));
    row("S2 information", statutory(D(2026, 4, 7), 3, Unit::Months), D(2026, 7, 7), D(2026, 7, 7));
    row("S2 window", disciplinary(D(2026, 3, 18), 21), D(2026, 4, 8), D(2026, 4, 8));
    row("S2 bar", statutory(D(2026, 3, 18), 60, Unit::Days), D(2026, 5, 17), D(2026, 5, 18));
    row("S3 acknowledgement", statutory(D(2026, 4, 20), 7, Unit::Days), D(2026, 4, 27), D(2026, 4, 28));
    row("S3 information", statutory(D(2026, 4, 28), 3, Unit::Months), D(2026, 7, 28), D(2026, 7, 28));
    row("S3 objection", statutory(D(2026, 7, 24), 6, Unit::Weeks), D(2026, 9, 4), D(2026, 9, 4));
    const TermRequest decision = statutory(D(2026, 9, 4), 6, Unit::Weeks);
    row("S3 decision", decision, D(2026, 10, 16), D(2026, 10, 16));
    row("S3 decision adjourned", extended(decision, 6, Unit::Weeks), D(2026, 11, 27), D(2026, 11, 27));
    const TermRequest committee = statutory(D(2026, 9, 4), 12, Unit::Weeks);
    row("S3 committee", committee, D(2026, 11, 27), D(2026, 11, 27));
    row("S3 committee adjourned", extended(committee, 6, Unit::Weeks), D(2027, 1, 8), D(2027, 1, 8));
    row("S5 acknowledgement", statutory(D(2026, 5, 6), 7, Unit::Days), D(2026, 5, 13), D(2026, 5, 13));
    row("S5 information", statutory(D(2026, 5, 11), 3, Unit::Months), D(2026, 8, 11), D(2026, 8, 11));
    row("S6 one year", statutory(D(2025, 3, 16), 1, Unit::Years), D(2026, 3, 16), D(2026, 3, 16));
    row("S6 refusal", statutory(D(2026, 3, 16), 4, Unit::Weeks), D(2026, 4, 13), D(2026, 4, 13));
    row("S6 committee", statutory(D(2026, 3, 16), 10, Unit::Weeks), D(2026, 5, 25), D(2026, 5, 26));
    row("S6 without", statutory(D(2026, 3, 16), 6, Unit::Weeks), D(2026, 4, 27), D(2026, 4, 28));
    row("S6 adjourned", extended(statutory(D(2026, 3, 16), 10, Unit::Weeks), 4, Unit::Weeks), D(2026, 6, 22),
        D(2026, 6, 22));
    row("S8 window with leave", disciplinary(D(2026, 3, 6), 21, leave), D(2026, 4, 1), D(2026, 4, 1));
    row("S8 window without", disciplinary(D(2026, 3, 6), 21), D(2026, 3, 27), D(2026, 3, 27));
    row("S8 bar", statutory(D(2026, 3, 6), 60, Unit::Days), D(2026, 5, 5), D(2026, 5, 6));
    row("S8 process", statutory(D(2026, 3, 30), 21, Unit::Days), D(2026, 4, 20), D(2026, 4, 20));
    row("S8 beklag", statutory(D(2026, 4, 2), 5, Unit::Days), D(2026, 4, 7), D(2026, 4, 8));
    row("S8 beklag hearing", statutory(D(2026, 4, 8), 30, Unit::Days), D(2026, 5, 8), D(2026, 5, 8));
    row("S8 conduct 2", disciplinary(D(2026, 2, 1), 21), D(2026, 2, 22), D(2026, 2, 23));
    row("S12 acknowledgement", statutory(D(2025, 12, 26), 7, Unit::Days), D(2026, 1, 2), D(2026, 1, 5));
    row("S12 information", statutory(D(2026, 1, 5), 3, Unit::Months), D(2026, 4, 5), D(2026, 4, 7));
}

void TermCalculatorTest::computesTheDatesOfTheScenarios()
{
    compare();
}

void TermCalculatorTest::computesTheTableOfDateTests_data()
{
    columns();
    using D = QDate;
    row("1", statutory(D(2026, 4, 20), 7, Unit::Days), D(2026, 4, 27), D(2026, 4, 28));
    row("3", statutory(D(2025, 12, 26), 7, Unit::Days), D(2026, 1, 2), D(2026, 1, 5));
    row("5", statutory(D(2026, 3, 16), 10, Unit::Weeks), D(2026, 5, 25), D(2026, 5, 26));
    row("7", statutory(D(2026, 12, 29), 3, Unit::Months), D(2027, 3, 29), D(2027, 3, 30));
    row("9", statutory(D(2026, 11, 30), 3, Unit::Months), D(2027, 2, 28), D(2027, 3, 1));
    row("11", statutory(D(2026, 3, 18), 60, Unit::Days), D(2026, 5, 17), D(2026, 5, 18));
    row("13", disciplinary(D(2026, 3, 6), 21, {{D(2026, 3, 9), D(2026, 3, 13)}}), D(2026, 4, 1), D(2026, 4, 1));
    row("15", statutory(D(2026, 5, 29), 6, Unit::Years), D(2032, 5, 29), D(2032, 5, 29));
    row("21 covered", statutory(D(2027, 4, 5), 12, Unit::Weeks), D(2027, 6, 28), D(2027, 6, 28));
    row("21 not covered", statutory(D(2027, 4, 5), 13, Unit::Weeks), D(2027, 7, 5), D(2027, 7, 5));
}

void TermCalculatorTest::computesTheTableOfDateTests()
{
    compare();
}

void TermCalculatorTest::plansPolicyTermsOnAWorkingDayAndClaimsNoLaw_data()
{
    columns();
    using D = QDate;
    row("S3 zienswijze", policy(D(2026, 6, 16), 2, Unit::Weeks), D(2026, 6, 30), D(2026, 6, 30));
    row("S2 after 3 months", policy(D(2026, 6, 17), 3, Unit::Months), D(2026, 9, 17), D(2026, 9, 17));
    row("S2 after 6 months", policy(D(2026, 6, 17), 6, Unit::Months), D(2026, 12, 17), D(2026, 12, 17));
    row("S2 after 12 months", policy(D(2026, 6, 17), 12, Unit::Months), D(2027, 6, 17), D(2027, 6, 17));
    row("S2 after 2 weeks", policy(D(2026, 6, 17), 2, Unit::Weeks), D(2026, 7, 1), D(2026, 7, 1));
    row("S12 signal", policy(D(2026, 10, 3), 7, Unit::Days), D(2026, 10, 10), D(2026, 10, 12));
    row("years, too", policy(D(2026, 5, 16), 2, Unit::Years), D(2028, 5, 16), D(2028, 5, 16));
    TermRequest back = policy(D(2026, 4, 16), 10, Unit::Days);
    back.direction = TermDirection::Backward; // too late is worse than too early
    row("counted back", back, D(2026, 4, 6), D(2026, 4, 2));
}

void TermCalculatorTest::plansPolicyTermsOnAWorkingDayAndClaimsNoLaw()
{
    QFETCH(const TermRequest, request);
    QFETCH(const QDate, nominal);
    QFETCH(const QDate, statutory);
    const TermResult result = good(request);
    QCOMPARE(result.nominalEnd, nominal);
    QCOMPARE(result.planned, statutory);
    QVERIFY(!result.statutoryEnd);
    QCOMPARE(result.end(), result.planned);
}

void TermCalculatorTest::leavesAloneWhatTheActDoesNotCover_data()
{
    columns();
    using D = QDate;
    row("years", statutory(D(2025, 5, 16), 1, Unit::Years), D(2026, 5, 16), D(2026, 5, 16));
    row("91 days", statutory(D(2026, 1, 3), 91, Unit::Days), D(2026, 4, 4), D(2026, 4, 4));
    row("90 days are covered", statutory(D(2026, 1, 4), 90, Unit::Days), D(2026, 4, 4), D(2026, 4, 7));
    row("13 weeks", statutory(D(2026, 1, 3), 13, Unit::Weeks), D(2026, 4, 4), D(2026, 4, 4));
    row("12 weeks are covered", statutory(D(2026, 1, 10), 12, Unit::Weeks), D(2026, 4, 4), D(2026, 4, 7));
    row("4 months", statutory(D(2026, 1, 4), 4, Unit::Months), D(2026, 5, 4), D(2026, 5, 4));
    row("4 months, Saturday", statutory(D(2026, 1, 16), 4, Unit::Months), D(2026, 5, 16), D(2026, 5, 16));
    row("3 months are covered", statutory(D(2026, 2, 16), 3, Unit::Months), D(2026, 5, 16), D(2026, 5, 18));
    TermRequest plain = statutory(D(2026, 4, 20), 7, Unit::Days);
    plain.counting = Counting::Plain;
    row("plain", plain, D(2026, 4, 27), D(2026, 4, 27));
    TermRequest working = statutory(D(2026, 4, 20), 5, Unit::Days);
    working.counting = Counting::WorkingDays;
    row("working days", working, D(2026, 4, 28), D(2026, 4, 28));
}

void TermCalculatorTest::leavesAloneWhatTheActDoesNotCover()
{
    compare();
}

// Atw art. 1 lid 2; Awb 7:4 lid 1 (ten days) and 2 (a week).
void TermCalculatorTest::neverMovesATermCountedBack()
{
    TermRequest request = statutory(QDate(2026, 5, 27), 10, Unit::Days);
    request.direction = TermDirection::Backward;
    TermResult result = good(request);
    QCOMPARE(result.nominalEnd, QDate(2026, 5, 17)); // a Sunday
    QCOMPARE(result.statutoryEnd, std::optional(QDate(2026, 5, 17)));
    QVERIFY(result.moves.empty() && result.uncertain.empty());
    request.length = {1, Unit::Weeks};
    QCOMPARE(good(request).nominalEnd, QDate(2026, 5, 20));
    request = {.start = QDate(2026, 4, 8), .length = {3, Unit::Days}, .direction = TermDirection::Backward};
    result = good(request); // 5, 6, 7 April hold one working day; art. 2 is silent on these
    QCOMPARE(result.statutoryEnd, std::optional(QDate(2026, 4, 5)));
    QCOMPARE(result.uncertain,
             (QList<TermMark>{{.kind = TermMark::Kind::BackwardTooShort, .otherwise = QDate(2026, 4, 2)}}));
}

// WMT art. 63 lid 2; S8: handed over on 30 March at 14:00.
void TermCalculatorTest::countsHoursFromMomentToMoment()
{
    TermRequest request{.start = QDate(2026, 3, 30),
                        .startTime = QTime(14, 0),
                        .length = {24, Unit::Hours},
                        .counting = Counting::Hours};
    TermResult result = good(request);
    QCOMPARE(result.nominalEnd, QDate(2026, 3, 31));
    QCOMPARE(result.endTime, std::optional(QTime(14, 0)));
    QCOMPARE(result.statutoryEnd, std::optional(QDate(2026, 3, 31)));
    request.start = QDate(2026, 4, 2); // ends on Good Friday and stays there: art. 4
    result = good(request);
    QCOMPARE(result.statutoryEnd, std::optional(QDate(2026, 4, 3)));
    QVERIFY(result.moves.empty());
    request.start = QDate(2026, 10, 25);
    request.startTime = QTime(2, 30);
    QCOMPARE(good(request).uncertain, (QList<TermMark>{{.kind = TermMark::Kind::TwiceThatHour}}));
}

void TermCalculatorTest::marksEveryResultThatNeedsADecree()
{
    const QList<TermMark> unsettled{{.kind = TermMark::Kind::NotSettled, .year = 2029}};
    QCOMPARE(good(statutory(QDate(2029, 5, 4), 7, Unit::Days)).uncertain, unsettled);
    QCOMPARE(good(policy(QDate(2029, 5, 4), 7, Unit::Days)).uncertain, unsettled);
    TermRequest working{.start = QDate(2028, 12, 22), .length = {10, Unit::Days}, .counting = Counting::WorkingDays};
    QCOMPARE(good(working).uncertain, unsettled);
    QVERIFY(good(statutory(QDate(2026, 5, 29), 6, Unit::Years)).uncertain.empty()); // does not depend on it
    QVERIFY(good(statutory(QDate(2028, 5, 4), 7, Unit::Days)).uncertain.empty());
    const DayCalendar bare{EquatedDays()};
    const TermResult result = TermCalculator(bare).calculate(statutory(QDate(2026, 5, 8), 7, Unit::Days)).result;
    QCOMPARE(result.statutoryEnd, std::optional(QDate(2026, 5, 15))); // without the decree it would not move
    QCOMPARE(result.uncertain, (QList<TermMark>{{.kind = TermMark::Kind::NotSettled, .year = 2026}}));
}

void TermCalculatorTest::isDeterminedByTheRequestAlone()
{
    const TermRequest request = extended(statutory(QDate(2026, 3, 16), 10, Unit::Weeks), 4, Unit::Weeks);
    const TermResult once = good(request);
    const TermResult again = good(request);
    QCOMPARE(once.nominalEnd, again.nominalEnd);
    QCOMPARE(once.uncertain, again.uncertain);
    QCOMPARE(once.source.readOn, again.source.readOn);
}

QTEST_GUILESS_MAIN(TermCalculatorTest)
#include "termcalculatortest.moc"
