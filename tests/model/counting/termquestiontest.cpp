// SPDX-License-Identifier: EUPL-1.2
#include "model/counting/termquestion.h"

#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;
using Field = TermReply::Field;

namespace {

TermReply answerTo(const TermQuestion &question, Language language = Language::Dutch)
{
    static const DayCalendar calendar = DayCalendar::builtIn();
    static const TermRules rules = TermRules::builtIn();
    return answerTerm(question, TermCalculator(calendar), rules, language);
}

} // namespace

class TermQuestionTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void countsAndExplains()
    {
        const TermReply reply = answerTo({.start = QDate(2026, 3, 16), .length = u"10 weken"_s});
        QVERIFY(reply.result);
        QCOMPARE(reply.result->end(), QDate(2026, 5, 26));
        QCOMPARE(reply.headline, u"Eindigt op dinsdag 26 mei 2026"_s);
        QVERIFY(reply.explanation.contains(u"Tweede Pinksterdag"_s));
    }

    void whatIsNotFilledInYetIsNoProblem()
    {
        QVERIFY(answerTo({}).problems.empty());
        QVERIFY(answerTo({.start = QDate(2026, 3, 16)}).problems.empty());
        QVERIFY(answerTo({.length = u"7 dagen"_s}).problems.empty());
        QVERIFY(!answerTo({.length = u"7 dagen"_s}).result);
    }

    void aProblemStandsAtTheFieldItConcerns()
    {
        const QDate day(2026, 3, 16);
        QVERIFY(!answerTo({.start = day, .length = u"7 manen"_s}).problemOf(Field::Length).isEmpty());
        QVERIFY(!answerTo({.start = day, .length = u"7 dagen"_s, .extension = u"veel"_s})
                     .problemOf(Field::Extension)
                     .isEmpty());
        QVERIFY(!answerTo({.start = QDate(1850, 1, 1), .length = u"7 dagen"_s}).problemOf(Field::Start).isEmpty());
        QVERIFY(
            !answerTo({.start = day, .startTime = u"kwart"_s, .length = u"24 uur"_s}).problemOf(Field::Time).isEmpty());
        QVERIFY(!answerTo({.start = day, .length = u"24 uur"_s}).problemOf(Field::Time).isEmpty());
        QVERIFY(!answerTo({.start = day, .length = u"6 weken"_s, .posted = day.addDays(2)})
                     .problemOf(Field::Post)
                     .isEmpty());
        const TermReply twisted = answerTo({.start = day,
                                            .length = u"21 dagen"_s,
                                            .counting = Counting::Disciplinary,
                                            .absences = {{day.addDays(9), day.addDays(3)}}});
        QVERIFY(!twisted.problemOf(Field::Absences).isEmpty());
        QVERIFY(!twisted.result);
    }

    void hoursAndWorkingDaysSayHowTheyCount()
    {
        const TermReply hours = answerTo({.start = QDate(2026, 3, 30), .startTime = u"14.00"_s, .length = u"24 uur"_s});
        QVERIFY(hours.result);
        QCOMPARE(hours.result->endTime, std::optional(QTime(14, 0)));
        QVERIFY(hours.headline.endsWith(u", 14:00"_s));
        const TermReply days = answerTo({.start = QDate(2026, 5, 13), .length = u"2 werkdagen"_s});
        QCOMPARE(days.result->counting, Counting::WorkingDays);
    }

    void aTermOfTheListBringsItsOwnLengthAndSource()
    {
        const TermReply reply =
            answerTo({.start = QDate(2026, 3, 16), .rule = u"T1"_s, .length = u"99 weken"_s}, Language::English);
        QVERIFY(reply.result);
        QCOMPARE(reply.result->length, (Length{7, Length::Unit::Days}));
        QVERIFY(reply.explanation.contains(u"AMAR art. 153j"_s));
        QVERIFY(!answerTo({.start = QDate(2026, 3, 16), .rule = u"T999"_s}).problemOf(Field::Rule).isEmpty());
    }

    void aPolicyTermIsPlannedAndNeverCalledLaw()
    {
        const TermReply reply = answerTo(
            {.start = QDate(2026, 3, 16), .length = u"5 dagen"_s, .origin = TermOrigin::Policy}, Language::English);
        QVERIFY(reply.result && !reply.result->statutoryEnd);
        QCOMPARE(reply.headline, u"Plan by Monday 23 March 2026"_s);
    }

    void theVerdictOnAnObjectionByPostFollowsTheExplanation()
    {
        const QDate day(2026, 3, 2);
        const TermReply reply = answerTo(
            {.start = day, .length = u"6 weken"_s, .posted = QDate(2026, 4, 10), .received = QDate(2026, 4, 15)});
        QVERIFY(reply.post);
        QVERIFY(reply.post->isTimely);
        QVERIFY(reply.explanation.contains(reply.post->text.nl));
    }
};

QTEST_GUILESS_MAIN(TermQuestionTest)
#include "termquestiontest.moc"
