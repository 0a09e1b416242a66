// SPDX-License-Identifier: EUPL-1.2
// The dates of the scenarios once more, this time asked of the rules themselves: T1 to T32 as data must count as the
// papers say, not just a length that somebody typed.
#include "model/counting/termrule.h"

#include "model/counting/explanation.h"
#include "model/counting/termcalculator.h"
#include "model/counting/termrules.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

class TermRuleTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void countsAsThePapersSay_data();
    void countsAsThePapersSay();
    void explainsTheComplaintAsTheIssueAsks();
    void turnsIntoPolicyWithTheSameDates();
    void startsAnHourAfterItsEvent();
    void keepsTheBarOfDisciplinaryLaw();
    void offersItsExtensionsButDoesNotApplyThem();

private:
    [[nodiscard]] const TermRule &rule(const QString &id) const
    {
        const TermRule *found = m_rules.find(id);
        if (!found)
            qWarning("there is no rule %s", qPrintable(id)); // fails the test
        return found ? *found : m_rules.rules().front();
    }
    [[nodiscard]] TermResult count(const TermRequest &request) const
    {
        const TermAnswer answer = TermCalculator(m_calendar).calculate(request);
        if (!answer.isGood())
            qWarning("%s", qPrintable(answer.problem->text.en)); // fails the test
        return answer.result;
    }

    const TermRules m_rules = TermRules::builtIn();
    const DayCalendar m_calendar = DayCalendar::builtIn();
};

void TermRuleTest::countsAsThePapersSay_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    using D = QDate;
    const auto row = [](const char *name, const QString &id, QDate start, QDate end) {
        QTest::newRow(name) << id << start << end;
    };
    row("S3", u"T1"_s, D(2026, 4, 20), D(2026, 4, 28));
    row("S12", u"T2"_s, D(2026, 1, 5), D(2026, 4, 7));
    row("T3", u"T3_INFORM"_s, D(2026, 11, 30), D(2027, 3, 1));
    row("T5", u"T5"_s, D(2027, 4, 5), D(2027, 6, 28));
    row("T6, no roll", u"T6"_s, D(2026, 5, 30), D(2031, 5, 30));
    row("T7", u"T7"_s, D(2026, 3, 16), D(2026, 4, 28));
    row("S6", u"T8_COMMITTEE"_s, D(2026, 3, 16), D(2026, 5, 26));
    row("S6 without", u"T8"_s, D(2026, 3, 16), D(2026, 4, 28));
    row("S6 refusal", u"T10"_s, D(2026, 3, 16), D(2026, 4, 13));
    row("S6 a year", u"T11"_s, D(2025, 3, 16), D(2026, 3, 16));
    row("S3 objection", u"T13"_s, D(2026, 7, 24), D(2026, 9, 4));
    row("S3 decision", u"T14"_s, D(2026, 9, 4), D(2026, 10, 16));
    row("S3 committee", u"T14_COMMITTEE"_s, D(2026, 9, 4), D(2026, 11, 27));
    row("T16", u"T16"_s, D(2026, 5, 27), D(2026, 5, 17));
    row("T17", u"T17"_s, D(2026, 5, 27), D(2026, 5, 20));
    row("S1", u"T19"_s, D(2026, 5, 15), D(2026, 6, 5));
    row("S2 bar", u"T20"_s, D(2026, 3, 18), D(2026, 5, 18));
    row("S8 process", u"T23"_s, D(2026, 3, 30), D(2026, 4, 20));
    row("S8 grievance", u"T24"_s, D(2026, 4, 2), D(2026, 4, 8));
    row("S8 hearing", u"T25"_s, D(2026, 4, 8), D(2026, 5, 8));
    row("T26", u"T26"_s, D(2026, 4, 7), D(2026, 5, 6));
    row("T27", u"T27"_s, D(2026, 5, 29), D(2032, 5, 29));
    row("T29, no roll", u"T29"_s, D(2026, 5, 10), D(2026, 5, 17));
    row("T32", u"T32_WOO"_s, D(2026, 4, 16), D(2026, 5, 18));
    row("S3 views", u"T31"_s, D(2026, 6, 16), D(2026, 6, 30));
    row("S2 check-in", u"CHECK_IN_2W"_s, D(2026, 6, 17), D(2026, 7, 1));
    row("S2 after a year", u"CHECK_IN_12M"_s, D(2026, 6, 17), D(2027, 6, 17));
    row("S12 signal", u"SIGNAL"_s, D(2026, 10, 3), D(2026, 10, 12));
}

void TermRuleTest::countsAsThePapersSay()
{
    QFETCH(const QString, id);
    QFETCH(const QDate, start);
    QFETCH(const QDate, end);
    const TermResult result = count(rule(id).request(start));
    QCOMPARE(result.end(), end);
    QCOMPARE(result.statutoryEnd.has_value(), rule(id).origin == TermOrigin::Statutory);
    QCOMPARE(result.source.readOn, rule(id).readOn);
}

void TermRuleTest::explainsTheComplaintAsTheIssueAsks()
{
    QCOMPARE(explain(count(rule(u"T8_COMMITTEE"_s).request(QDate(2026, 3, 16))), Language::Dutch),
             u"Klacht ontvangen maandag 16 maart 2026. Tien weken (Awb 9:11, omdat een commissie adviseert): maandag "
             u"25 mei 2026. Dat "
             u"is Tweede Pinksterdag, dus dinsdag 26 mei 2026 (Algemene termijnenwet art. 1)."_s);
}

// T1 and T2 after the triage said "no wrongdoing": the statutory end is empty, the dates stay.
void TermRuleTest::turnsIntoPolicyWithTheSameDates()
{
    for (const auto &[id, start] : {std::pair{u"T1"_s, QDate(2026, 4, 20)}, {u"T2"_s, QDate(2026, 1, 5)}}) {
        const TermResult law = count(rule(id).request(start));
        const TermResult policy = count(asPolicy(rule(id).request(start)));
        QVERIFY(!policy.statutoryEnd);
        QCOMPARE(policy.planned, *law.statutoryEnd);
        QCOMPARE(policy.nominalEnd, law.nominalEnd);
    }
}

void TermRuleTest::startsAnHourAfterItsEvent()
{
    const TermResult result = count(rule(u"T22"_s).request(QDate(2026, 3, 30), QTime(14, 0)));
    QCOMPARE(result.nominalEnd, QDate(2026, 3, 31));
    QCOMPARE(result.endTime, std::optional(QTime(14, 0)));
    QVERIFY(rule(u"T22"_s).sense == TermRule::Sense::NotBefore);
}

void TermRuleTest::keepsTheBarOfDisciplinaryLaw()
{
    TermRequest request = rule(u"T19_DISCOVERY"_s).request(QDate(2026, 4, 20));
    request.bar->from = QDate(2026, 3, 6); // the conduct
    QCOMPARE(count(request).statutoryEnd, std::optional(QDate(2026, 5, 6)));
    request = rule(u"T19_PROSECUTOR"_s).request(QDate(2026, 4, 20));
    request.bar->from = QDate(2026, 3, 6);
    QCOMPARE(count(request).statutoryEnd, std::optional(QDate(2026, 5, 11)));
}

void TermRuleTest::offersItsExtensionsButDoesNotApplyThem()
{
    const TermRule &complaint = rule(u"T8_COMMITTEE"_s);
    QCOMPARE(complaint.extensions.size(), size_t(1)); // by T9
    TermRequest request = complaint.request(QDate(2026, 3, 16));
    QVERIFY(request.extensions.empty());
    request.extensions.push_back(complaint.extensions.front());
    const TermResult result = count(request);
    QCOMPARE(result.statutoryEnd, std::optional(QDate(2026, 6, 22)));
    QVERIFY(explain(result, Language::Dutch).contains(u"Verlengd met vier weken (Awb 9:11 lid 2, verdaagd"));
    QCOMPARE(rule(u"T19"_s).extensions.front().length, (Length{21, Length::Unit::Days})); // by T21
    request = rule(u"T3_INFORM"_s).request(QDate(2025, 11, 16));
    request.extensions = rule(u"T3_INFORM"_s).extensions;
    QCOMPARE(count(request).statutoryEnd, std::optional(QDate(2026, 5, 16))); // six months: no roll
}

QTEST_GUILESS_MAIN(TermRuleTest)
#include "termruletest.moc"
