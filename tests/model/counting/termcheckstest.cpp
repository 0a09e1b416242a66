// SPDX-License-Identifier: EUPL-1.2
// Everything that must not become a date: each is a clear sentence in both languages.
#include "model/counting/termchecks.h"

#include "model/counting/termcalculator.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using Unit = model::Length::Unit;

Q_DECLARE_METATYPE(model::TermRequest)

namespace {

TermRequest sevenDays(QDate start = QDate(2026, 4, 20))
{
    return {.start = start, .length = {7, Unit::Days}};
}

TermRequest counted(Counting counting, Length length = {7, Unit::Days})
{
    return {.start = QDate(2026, 4, 20), .length = length, .counting = counting};
}

TermRequest absent(std::vector<Span> spans, Counting counting = Counting::Disciplinary)
{
    TermRequest request = counted(counting);
    request.absences = std::move(spans);
    return request;
}

TermRequest backward(Counting counting = Counting::GeneralAct)
{
    TermRequest request = counted(counting);
    request.direction = TermDirection::Backward;
    return request;
}

TermRequest extended(TermRequest request, Length length)
{
    request.extensions.push_back({.length = length});
    return request;
}

TermRequest suspended(TermRequest request, std::vector<Span> spans)
{
    for (const Span &span : spans)
        request.suspensions.push_back({.days = span});
    return request;
}

} // namespace

class TermChecksTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void refusesDatesAndLengths_data();
    void refusesDatesAndLengths() { refuse(); }
    void refusesSpansAndCombinations_data();
    void refusesSpansAndCombinations() { refuse(); }
    void letsGoodRequestsThrough();

private:
    static void columns()
    {
        QTest::addColumn<TermRequest>("request");
        QTest::addColumn<QString>("english");
    }
    static void row(const char *name, const TermRequest &request, const QString &english)
    {
        QTest::newRow(name) << request << english;
    }
    static void refuse();
};

void TermChecksTest::refusesDatesAndLengths_data()
{
    columns();
    using D = QDate;
    row("no date", sevenDays(D(2026, 2, 30)), u"The start is not a date that exists."_s);
    row("before the calendar", sevenDays(D(2013, 12, 31)), u"The start (31 December 2013) lies outside the calendar"_s);
    row("after the calendar", sevenDays(D(2101, 1, 1)), u"runs from 2014 to 2100"_s);
    row("ends after it", sevenDays(D(2100, 12, 30)), u"The end of the term lies outside"_s);
    row("far after it", {.start = D(2026, 1, 1), .length = {99'999, Unit::Years}},
        u"The end of the term lies outside"_s);
    row("zero", {.start = D(2026, 1, 1), .length = {0, Unit::Days}}, u"no term of zero length"_s);
    row("hours by days", {.start = D(2026, 1, 1), .length = {24, Unit::Hours}}, u"not possible with “24 hours”"_s);
    row("hours without a time", counted(Counting::Hours, {24, Unit::Hours}), u"needs a start with a time"_s);
    row("days by hours", counted(Counting::Hours), u"Counting hours is not possible with “seven days”"_s);
    row("weeks by disciplinary law", counted(Counting::Disciplinary, {3, Unit::Weeks}),
        u"not possible with “three weeks”"_s);
    row("weeks by working days", counted(Counting::WorkingDays, {2, Unit::Weeks}), u"not possible with “two weeks”"_s);
    row("working days by the act", counted(Counting::GeneralAct, {2, Unit::WorkingDays}), u"“two working days”"_s);
    TermRequest skipped = counted(Counting::Hours, {24, Unit::Hours});
    skipped.start = D(2026, 3, 29);
    skipped.startTime = QTime(2, 30);
    row("an hour that the clock skips", skipped, u"That time does not exist"_s);
}

void TermChecksTest::refusesSpansAndCombinations_data()
{
    columns();
    using D = QDate;
    row("absence elsewhere", absent({{D(2026, 4, 21), D(2026, 4, 22)}}, Counting::GeneralAct),
        u"disciplinary law only"_s);
    row("absence upside down", absent({{D(2026, 4, 22), D(2026, 4, 21)}}),
        u"The end of an absence (21 April 2026) comes before its beginning (22 April 2026)."_s);
    row("absence without a date", absent({{D(2026, 2, 30), D(2026, 4, 21)}}),
        u"The beginning of an absence is not a date"_s);
    row("absence without an end", absent({{D(2026, 4, 21), D()}}), u"The end of an absence is not a date"_s);
    row("absences overlap", absent({{D(2026, 4, 25), D(2026, 4, 27)}, {D(2026, 4, 21), D(2026, 4, 25)}}),
        u"Two absences overlap on 25 April 2026."_s);
    row("absent for ever", absent({{D(2026, 4, 21), D(2100, 12, 31)}}), u"The end of the term lies outside"_s);
    row("back by disciplinary law", backward(Counting::Disciplinary), u"A term counted back cannot be"_s);
    row("back and extended", extended(backward(), {1, Unit::Weeks}), u"A term counted back cannot be extended"_s);
    row("extended by nothing", extended(sevenDays(), {0, Unit::Days}), u"no term of zero length"_s);
    row("extended by hours", extended(sevenDays(), {5, Unit::Hours}), u"not possible with “five hours”"_s);
    row("suspended and absent", suspended(counted(Counting::Disciplinary), {{D(2026, 4, 21), D(2026, 4, 22)}}),
        u"give days of absence instead"_s);
    row("suspensions overlap",
        suspended(sevenDays(), {{D(2026, 4, 21), D(2026, 4, 23)}, {D(2026, 4, 23), D(2026, 4, 24)}}),
        u"Two suspensions overlap on 23 April 2026."_s);
    row("suspended for ever, and again",
        suspended(sevenDays(), {{D(2026, 4, 21), D()}, {D(2026, 4, 23), D(2026, 4, 24)}}),
        u"Two suspensions overlap"_s);
    TermRequest late = counted(Counting::Disciplinary);
    late.bar = TermBar{.from = D(2026, 4, 21)};
    row("conduct after discovery", late, u"The conduct cannot come after the start"_s);
}

void TermChecksTest::refuse()
{
    QFETCH(const TermRequest, request);
    QFETCH(const QString, english);
    const DayCalendar calendar = DayCalendar::builtIn();
    const TermAnswer answer = TermCalculator(calendar).calculate(request);
    QVERIFY(!answer.isGood());
    QVERIFY2(answer.problem->text.en.contains(english), qPrintable(answer.problem->text.en));
    QVERIFY(answer.problem->text.nl.endsWith(u'.') && answer.problem->text.en.endsWith(u'.'));
    QVERIFY(!answer.result.nominalEnd.isValid() && !answer.result.statutoryEnd);
}

void TermChecksTest::letsGoodRequestsThrough()
{
    QVERIFY(!problemWith(sevenDays()));
    QVERIFY(!problemWith(backward()));
    QVERIFY(!problemWith(absent({{QDate(2026, 4, 21), QDate(2026, 4, 22)}, {QDate(2026, 4, 23), QDate(2026, 4, 23)}})));
    QVERIFY(!problemWith(suspended(sevenDays(), {{QDate(2026, 4, 21), QDate()}})));
}

QTEST_GUILESS_MAIN(TermChecksTest)
#include "termcheckstest.moc"
