// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/postrule.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using Unit = model::Length::Unit;

class PostRuleTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    // S3: the term ended on Friday 4 September 2026.
    void judgesTheObjectionOfTheScenario_data()
    {
        QTest::addColumn<QDate>("posted");
        QTest::addColumn<QDate>("received");
        QTest::addColumn<bool>("timely");
        QTest::addColumn<QString>("words");
        QTest::newRow("posted and received in time")
            << QDate(2026, 9, 4) << QDate(2026, 9, 10) << true << u"op tijd (Awb 6:9 lid 2)"_s;
        QTest::newRow("received on the last day")
            << QDate(2026, 9, 4) << QDate(2026, 9, 11) << true << u"(vrijdag 11 september 2026): op tijd"_s;
        QTest::newRow("received too late")
            << QDate(2026, 9, 4) << QDate(2026, 9, 14) << false << u"in verzuim is geweest (Awb 6:11)"_s;
        QTest::newRow("posted too late")
            << QDate(2026, 9, 5) << QDate(2026, 9, 8) << false
            << u"na het einde van de termijn (vrijdag 4 september 2026): te laat (Awb 6:9 lid 2)"_s;
        QTest::newRow("received within the term")
            << QDate(2026, 9, 1) << QDate(2026, 9, 2) << true << u"op tijd (Awb 6:9 lid 1)"_s;
        QTest::newRow("brought on the last day")
            << QDate() << QDate(2026, 9, 4) << true << u"op tijd (Awb 6:9 lid 1)"_s;
        QTest::newRow("brought late") << QDate() << QDate(2026, 9, 5) << false << u"te laat (Awb 6:9 lid 1)"_s;
    }
    void judgesTheObjectionOfTheScenario()
    {
        QFETCH(const QDate, posted);
        QFETCH(const QDate, received);
        QFETCH(const bool, timely);
        QFETCH(const QString, words);
        const PostAnswer answer =
            judgePost(objection(), posted.isValid() ? std::optional(posted) : std::nullopt, received, m_calendar);
        QVERIFY(!answer.problem);
        QCOMPARE(answer.verdict.isTimely, timely);
        QCOMPARE(answer.verdict.lastReceipt, QDate(2026, 9, 11));
        QVERIFY2(answer.verdict.text.nl.contains(words), qPrintable(answer.verdict.text.nl));
        QVERIFY(!answer.verdict.text.en.isEmpty() && answer.verdict.convention.nl.isEmpty());
    }

    // The end is Monday 20 April 2026; a week later is King's Day.
    void movesTheWeekAsWellAndCallsThatAConvention()
    {
        const TermResult term = of({.start = QDate(2026, 3, 9), .length = {6, Unit::Weeks}});
        const PostAnswer answer = judgePost(term, QDate(2026, 4, 20), QDate(2026, 4, 28), m_calendar);
        QVERIFY(answer.verdict.isTimely);
        QCOMPARE(answer.verdict.lastReceipt, QDate(2026, 4, 28));
        QVERIFY(answer.verdict.convention.nl.startsWith(u"Conventie"));
    }

    void saysWhenItCameBeforeTheTermBegan()
    {
        const PostAnswer answer = judgePost(objection(), {}, QDate(2026, 7, 20), m_calendar);
        QVERIFY(answer.verdict.isTimely && answer.verdict.isEarly);
        QVERIFY(answer.verdict.text.nl.contains(u"Awb 6:10"));
    }

    void refusesDatesThatCannotBe()
    {
        QVERIFY(judgePost(objection(), QDate(2026, 9, 10), QDate(2026, 9, 4), m_calendar).problem);
        QVERIFY(judgePost(objection(), {}, QDate(2026, 2, 30), m_calendar).problem);
        QVERIFY(judgePost(objection(), {}, QDate(2101, 1, 1), m_calendar).problem);
        TermRequest back{.start = QDate(2026, 9, 4), .length = {10, Unit::Days}, .direction = TermDirection::Backward};
        QVERIFY(judgePost(of(back), {}, QDate(2026, 9, 1), m_calendar).problem);
    }

private:
    [[nodiscard]] TermResult of(const TermRequest &request) const
    {
        return TermCalculator(m_calendar).calculate(request).result;
    }
    [[nodiscard]] TermResult objection() const { return of({.start = QDate(2026, 7, 24), .length = {6, Unit::Weeks}}); }

    const DayCalendar m_calendar = DayCalendar::builtIn();
};

QTEST_GUILESS_MAIN(PostRuleTest)
#include "postruletest.moc"
