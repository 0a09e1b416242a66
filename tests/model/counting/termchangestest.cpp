// SPDX-License-Identifier: EUPL-1.2
// What happens to a term after it began: extension, suspension, the bar, days of absence at the end; and what stays
// uncertain about it.
#include "model/counting/termcalculator.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using Unit = model::Length::Unit;
using Mark = model::TermMark::Kind;

class TermChangesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    // S6: counted from 25 May it is 22 June, counted from 26 May it would be the 23rd.
    void extendsFromTheNominalEndAndMarksTheConvention()
    {
        const TermResult result = good(complaint(Length{4, Unit::Weeks}));
        QCOMPARE(result.statutoryEnd, std::optional(QDate(2026, 6, 22)));
        QCOMPARE(result.uncertain,
                 (QList<TermMark>{{.kind = Mark::ExtensionFromRolled, .otherwise = QDate(2026, 6, 23)}}));
        QCOMPARE(result.steps.size(), size_t(2));
        QCOMPARE(result.steps.front().end, QDate(2026, 5, 25));
    }

    void marksNoConventionWhereBothReadingsAgree()
    {
        TermRequest request{.start = QDate(2026, 9, 4), .length = {6, Unit::Weeks}};
        request.extensions.push_back({.length = {6, Unit::Weeks}});
        QVERIFY(good(request).uncertain.empty());
    }

    // T9 and T15: an extension is a term of its own, so the act moves its end, though the whole is over twelve weeks.
    void holdsTheActAgainstTheExtensionItself()
    {
        TermRequest request{.start = QDate(2026, 2, 7), .length = {10, Unit::Weeks}};
        request.extensions.push_back({.length = {4, Unit::Weeks}});
        const TermResult result = good(request);
        QCOMPARE(result.nominalEnd, QDate(2026, 5, 16));
        QCOMPARE(result.statutoryEnd, std::optional(QDate(2026, 5, 18)));
        QVERIFY(has(result, {.kind = Mark::ExtensionTooLong, .otherwise = QDate(2026, 5, 16)}));
    }

    // T3: Wbk art. 2e states one term of six months instead of three.
    void holdsTheActAgainstTheWholeWhereTheLawStatesOneTerm()
    {
        TermRequest request{.start = QDate(2025, 11, 16), .length = {3, Unit::Months}};
        request.extensions.push_back({.length = {3, Unit::Months}, .isCombined = true});
        const TermResult result = good(request);
        QCOMPARE(result.statutoryEnd, std::optional(QDate(2026, 5, 16))); // a Saturday
        QVERIFY(!result.notCovered.nl.isEmpty());
    }

    void extendsMoreThanOnce()
    {
        TermRequest request = complaint(Length{4, Unit::Weeks});
        request.extensions.push_back({.length = {2, Unit::Weeks}});
        QCOMPARE(good(request).nominalEnd, QDate(2026, 7, 6));
    }

    void standsStillAndGoesOn()
    {
        TermRequest request = complaint();
        request.suspensions.push_back({.days = {QDate(2026, 4, 1), QDate(2026, 4, 14)}});
        QCOMPARE(good(request).nominalEnd, QDate(2026, 6, 8));
        request.suspensions.insert(request.suspensions.begin(), {.days = {QDate(2026, 5, 27), QDate(2026, 5, 28)}});
        const TermResult result = good(request); // the second begins in the time that the first gave back
        QCOMPARE(result.nominalEnd, QDate(2026, 6, 10));
        QCOMPARE(result.steps.size(), size_t(3));
    }

    void countsOnlyTheDaysOnWhichItRan()
    {
        TermRequest request = complaint();
        request.suspensions.push_back({.days = {QDate(2026, 3, 10), QDate(2026, 3, 18)}}); // it began on the 16th
        QCOMPARE(good(request).nominalEnd, QDate(2026, 5, 27));
    }

    void suspendsTheExtendedTime()
    {
        TermRequest request = complaint(Length{4, Unit::Weeks});
        request.suspensions.push_back({.days = {QDate(2026, 6, 1), QDate(2026, 6, 7)}});
        QCOMPARE(good(request).nominalEnd, QDate(2026, 6, 29));
    }

    void hasNoEndWhileItStandsStill()
    {
        TermRequest request = complaint();
        request.suspensions.push_back({.days = {QDate(2026, 5, 16), QDate()}});
        const TermResult result = good(request);
        QVERIFY(result.isStopped);
        QCOMPARE(result.daysLeft, 10); // 16 to 25 May
        QVERIFY(!result.statutoryEnd && !result.nominalEnd.isValid() && !result.planned.isValid());
    }

    void refusesASuspensionAfterTheEnd()
    {
        TermRequest request = complaint();
        request.suspensions.push_back({.days = {QDate(2026, 7, 1), QDate(2026, 7, 2)}});
        const TermAnswer answer = TermCalculator(m_calendar).calculate(request);
        QVERIFY(!answer.isGood());
        QVERIFY(answer.problem->text.en.contains(u"after the end of the term"));
    }

    // WMT art. 53 lid 5: leave is not deducted from the 60 days.
    void neverPassesTheBar()
    {
        TermRequest request = disciplinary(QDate(2026, 3, 6));
        request.absences = {{QDate(2026, 3, 9), QDate(2026, 4, 30)}};
        TermResult result = good(request);
        QCOMPARE(result.steps.front().end, QDate(2026, 5, 19)); // 21 counted days
        QCOMPARE(result.nominalEnd, QDate(2026, 5, 5));
        QCOMPARE(result.statutoryEnd, std::optional(QDate(2026, 5, 6)));
        request.bar->length = {90, Unit::Days}; // lid 6: the prosecutor came in between
        result = good(request);
        QCOMPARE(result.statutoryEnd, std::optional(QDate(2026, 5, 19)));
    }

    // Art. 6, 23, 26, 37, 39: from discovery; the bar counts from the conduct all the same.
    void countsTheBarFromTheConduct()
    {
        TermRequest request = disciplinary(QDate(2026, 4, 20));
        request.bar->from = QDate(2026, 3, 6);
        QCOMPARE(good(request).statutoryEnd, std::optional(QDate(2026, 5, 6)));
        QVERIFY(good(request).steps.back().kind == TermStep::Kind::Bar);
    }

    // WMT art. 49 lid 6: this term is lengthened by 21 counted days.
    void extendsInCountedDays()
    {
        TermRequest request = disciplinary(QDate(2026, 3, 6));
        request.absences = {{QDate(2026, 4, 6), QDate(2026, 4, 10)}};
        request.extensions.push_back({.length = {21, Unit::Days}});
        QCOMPARE(good(request).nominalEnd, QDate(2026, 4, 22));
    }

    void marksAnEndThatMovesToADayOfAbsence()
    {
        TermRequest request = disciplinary(QDate(2026, 2, 1));
        request.absences = {{QDate(2026, 2, 23), QDate(2026, 2, 24)}};
        const TermResult result = good(request);
        QCOMPARE(result.statutoryEnd, std::optional(QDate(2026, 2, 23)));
        QVERIFY(has(result, {.kind = Mark::AbsenceAtTheEnd, .otherwise = QDate(2026, 2, 25)}));
    }

    void keepsTheAbsencesThatMattered()
    {
        TermRequest request = disciplinary(QDate(2026, 3, 6));
        request.absences = {{QDate(2026, 3, 2), QDate(2026, 3, 9)}, {QDate(2026, 8, 1), QDate(2026, 8, 20)}};
        const TermResult result = good(request);
        QCOMPARE(result.absences, (QList<Span>{{QDate(2026, 3, 7), QDate(2026, 3, 9)}}));
        QCOMPARE(result.nominalEnd, QDate(2026, 3, 30));
    }

    void marksARuleThatWasNotReadInItsSource()
    {
        TermRequest request = complaint();
        request.source.isUnsure = true;
        QVERIFY(has(good(request), {.kind = Mark::UnsureSource}));
    }

private:
    static TermRequest complaint(std::optional<Length> more = {})
    {
        TermRequest request{.start = QDate(2026, 3, 16), .length = {10, Unit::Weeks}};
        if (more)
            request.extensions.push_back({.length = *more});
        return request;
    }
    static TermRequest disciplinary(QDate start)
    {
        return {.start = start, .length = {21, Unit::Days}, .counting = Counting::Disciplinary, .bar = TermBar{}};
    }
    static bool has(const TermResult &result, const TermMark &mark)
    {
        return std::find(result.uncertain.begin(), result.uncertain.end(), mark) != result.uncertain.end();
    }
    [[nodiscard]] TermResult good(const TermRequest &request) const
    {
        const TermAnswer answer = TermCalculator(m_calendar).calculate(request);
        if (!answer.isGood())
            qWarning("%s", qPrintable(answer.problem->text.en)); // fails the test
        return answer.result;
    }

    const DayCalendar m_calendar = DayCalendar::builtIn();
};

QTEST_GUILESS_MAIN(TermChangesTest)
#include "termchangestest.moc"
