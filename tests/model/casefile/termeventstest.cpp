// SPDX-License-Identifier: EUPL-1.2
// The pages Events and Pauses as facts: which code is which fact, what is paired with what, and what a page full of
// slips still says. All persons and events are fictional.
#include "model/casefile/termevents.h"

#include "model/codes/codelists.h"
#include "tests/model/casefile/scenarioterms.h"
#include "tests/support/quiettest.h"

using namespace tests;

namespace {

const RowId Other(3);

CaseEvent happened(int id, const char *kind, QDate day, RowId person = {})
{
    return {.row = {.id = RowId(id)}, .kind = {QString::fromLatin1(kind)}, .happenedOn = day, .person = person};
}

Pause paused(int id, const char *kind, QDate first, QDate last, const char *term = "")
{
    return {.row = {.id = RowId(id)},
            .kind = {QString::fromLatin1(kind)},
            .term = {QString::fromLatin1(term)},
            .startsOn = first,
            .endsOn = last.isValid() ? std::optional(last) : std::nullopt};
}

CaseContents aboutTwo()
{
    CaseContents contents = reported({}, {});
    contents.intake = {};
    contents.parties.push_back(
        {.row = {.id = Other}, .role = {u"PERSON_CONCERNED"_s}, .personnelCategory = {u"MILITARY"_s}});
    return contents;
}

CaseContents aboutOne()
{
    CaseContents contents = aboutTwo();
    contents.parties.pop_back();
    return contents;
}

} // namespace

class TermEventsTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeIsAFactOfItsOwn()
    {
        QSet<int> seen;
        const CodeLists lists = CodeLists::builtIn();
        for (const CodeEntry &entry : lists.list(u"case_event"_s).codes) {
            const TermFact fact = factOfEvent(entry.code);
            QVERIFY2(fact != TermFact::None && !seen.contains(int(fact)), qPrintable(entry.code));
            QVERIFY2(book().rules().factNames().contains(QString(factName(fact))), qPrintable(entry.code));
            seen << int(fact);
        }
        QCOMPARE(factOfEvent(u"SOMETHING_ELSE"_s), TermFact::None);
    }

    void theSecondRequestIsATermOfItsOwn()
    {
        CaseContents contents = aboutOne();
        contents.events = {happened(41, "WOO_RECEIVED", QDate(2026, 3, 2)),
                           happened(42, "WOO_DECIDED", QDate(2026, 3, 20)),
                           happened(43, "WOO_RECEIVED", QDate(2026, 6, 1))};
        const auto terms = tests::termsOf(contents, QDate(2026, 6, 2));
        QCOMPARE(termOf(terms, u"T32_WOO"_s, RowId(41)).metOn, QDate(2026, 3, 20));
        QCOMPARE(termOf(terms, u"T32_WOO"_s, RowId(43)).state, State::Running);
    }

    void aDecisionOnTheDayOfTheRequestMeetsIt()
    {
        CaseContents contents = aboutOne();
        contents.events = {happened(41, "GDPR_DECIDED", QDate(2026, 3, 2)),
                           happened(42, "GDPR_RECEIVED", QDate(2026, 3, 2))};
        const auto terms = tests::termsOf(contents);
        QCOMPARE(termOf(terms, u"T32_GDPR"_s).state, State::Met);
        QCOMPARE(std::count_if(terms.begin(), terms.end(), [](const CaseTerm &each) { return each.kind == u"T32"_s; }),
                 1);
    }

    void anAccusationIsAboutThePersonItNames()
    {
        CaseContents contents = aboutTwo();
        contents.allegations = {conduct(11, QDate(2026, 6, 2)), conduct(12, QDate(2026, 6, 2))};
        contents.allegations[1].person = Other;
        contents.events = {happened(41, "ACCUSED", QDate(2026, 6, 9), Other)};
        const auto terms = tests::termsOf(contents, QDate(2026, 6, 10));
        QCOMPARE(termOf(terms, u"T19"_s, RowId(11)).state, State::Running);
        QCOMPARE(termOf(terms, u"T19"_s, RowId(12)).state, State::Met);
        contents.events[0].person = {}; // nobody: of two it meets neither, of one the one
        QCOMPARE(termOf(tests::termsOf(contents, QDate(2026, 6, 10)), u"T19"_s, RowId(12)).state, State::Running);
        contents.parties.erase(contents.parties.begin());
        QCOMPARE(termOf(tests::termsOf(contents, QDate(2026, 6, 10)), u"T19"_s, RowId(12)).state, State::Met);
    }

    void anOlderAccusationMeetsNoLaterConduct()
    {
        CaseContents contents = aboutOne();
        contents.allegations = {conduct(11, QDate(2026, 6, 2))};
        contents.events = {happened(41, "ACCUSED", QDate(2026, 5, 20))};
        QCOMPARE(termOf(tests::termsOf(contents, QDate(2026, 6, 3)), u"T19"_s).state, State::Running);
    }

    // WMT art. 53 lid 6: from then on 21 days, and the bar is 90 days after the conduct.
    void theProsecutorMovesTheBarOfThatConductOnly()
    {
        CaseContents contents = aboutOne();
        contents.allegations = {conduct(11, QDate(2026, 3, 18)), conduct(12, QDate(2026, 6, 20))};
        contents.events = {happened(41, "PROSECUTOR_DECIDED", QDate(2026, 6, 10))};
        const auto terms = tests::termsOf(contents, QDate(2026, 6, 21));
        QCOMPARE(dueOf(terms, u"T20"_s, RowId(11)), QDate(2026, 6, 16));
        QCOMPARE(dueOf(terms, u"T19_PROSECUTOR"_s, RowId(11)), QDate(2026, 6, 16)); // not the 21 days
        QVERIFY(!termOf(terms, u"T19"_s, RowId(11)).dueOn());
        QCOMPARE(dueOf(terms, u"T20"_s, RowId(12)), QDate(2026, 8, 19));
        QCOMPARE(dueOf(terms, u"T19"_s, RowId(12)), QDate(2026, 7, 13)); // 11 July is a Saturday
    }

    void daysOfAbsenceThatOverlapCountOnce()
    {
        CaseContents contents = aboutOne();
        contents.allegations = {conduct(11, QDate(2026, 6, 2))};
        contents.pauses = {paused(51, "LEAVE", QDate(2026, 6, 8), QDate(2026, 6, 12)),
                           paused(52, "ILLNESS", QDate(2026, 6, 10), QDate(2026, 6, 14))};
        QCOMPARE(dueOf(tests::termsOf(contents, QDate(2026, 6, 15)), u"T19"_s),
                 QDate(2026, 6, 30)); // 23 June and 7 days
        QCOMPARE(dueOf(tests::termsOf(contents, QDate(2026, 6, 15)), u"T20"_s), QDate(2026, 8, 3)); // not deducted
    }

    void noSlipOfThePageLosesATerm_data()
    {
        QTest::addColumn<Pause>("pause");
        const QDate day(2026, 6, 8);
        QTest::newRow("ends before it begins") << paused(51, "LEAVE", day, day.addDays(-3));
        QTest::newRow("no end") << paused(51, "LEAVE", day, {});
        QTest::newRow("no kind") << paused(51, "", day, day);
        QTest::newRow("stands still, which the law does not know") << paused(51, "STANDSTILL", day, day, "T19");
        QTest::newRow("stands still, but what") << paused(51, "STANDSTILL", day, day);
        QTest::newRow("extended, but what") << paused(51, "EXTENSION", day, day);
        QTest::newRow("outside the calendar") << paused(51, "LEAVE", QDate(1900, 1, 1), QDate(1900, 1, 2));
    }
    void noSlipOfThePageLosesATerm()
    {
        QFETCH(Pause, pause);
        CaseContents contents = aboutOne();
        contents.allegations = {conduct(11, QDate(2026, 6, 2))};
        contents.pauses = {pause};
        QCOMPARE(dueOf(tests::termsOf(contents, QDate(2026, 6, 15)), u"T19"_s), QDate(2026, 6, 23));
    }

    void aTermStandsStillAndRunsOn()
    {
        CaseContents contents = aboutOne();
        contents.events = {happened(41, "WOO_RECEIVED", QDate(2026, 6, 2))}; // until 30 June
        contents.pauses = {paused(51, "STANDSTILL", QDate(2026, 6, 8), {}, "T32")};
        QCOMPARE(termOf(tests::termsOf(contents, QDate(2026, 6, 15)), u"T32_WOO"_s).state, State::Stopped);
        contents.pauses[0].endsOn = QDate(2026, 6, 14);
        const auto again = tests::termsOf(contents, QDate(2026, 6, 15));
        QCOMPARE(dueOf(again, u"T32_WOO"_s), QDate(2026, 7, 7));
        QCOMPARE(termOf(again, u"T32_WOO"_s).state, State::Running);
    }

    void anExtensionMayBeShorterThanTheLawAllows()
    {
        CaseContents contents = aboutOne();
        contents.events = {happened(41, "ACCUSED", QDate(2026, 6, 2))}; // ends by itself on 23 June
        contents.pauses = {paused(51, "EXTENSION", QDate(2026, 6, 10), QDate(2026, 6, 16), "T23")};
        QCOMPARE(dueOf(tests::termsOf(contents, QDate(2026, 6, 15)), u"T23"_s), QDate(2026, 6, 30)); // seven days
        contents.pauses[0].endsOn = QDate(2026, 8, 30); // more than the act knows
        QCOMPARE(dueOf(tests::termsOf(contents, QDate(2026, 6, 15)), u"T23"_s), QDate(2026, 7, 14));
    }

    void theHearingNeedsATimeOfDay()
    {
        CaseContents contents = aboutOne();
        contents.events = {happened(41, "ACCUSED", QDate(2026, 3, 30))};
        QVERIFY(!has(tests::termsOf(contents), u"T22"_s)); // the page asks for it
        contents.events[0].happenedAt = u"14.00"_s;
        const CaseTerm hearing = termOf(tests::termsOf(contents), u"T22"_s);
        QCOMPARE(hearing.dueOn(), QDate(2026, 3, 31));
        QCOMPARE(hearing.result.endTime, QTime(14, 0));
    }

    void aCounsellorHasNone()
    {
        CaseContents contents = aboutOne();
        contents.events = {happened(41, "WOO_RECEIVED", QDate(2026, 6, 2))};
        QVERIFY(tests::termsOf(contents, Today, {.role = Role::Counsellor}).empty());
    }

    void spansAreMergedInOrder()
    {
        const QDate day(2026, 6, 1);
        const auto merged = mergedSpans({{day.addDays(9), QDate()},
                                         {day.addDays(1), day.addDays(3)},
                                         {day, day.addDays(2)},
                                         {day.addDays(12), day.addDays(13)}});
        QCOMPARE(merged, (std::vector<Span>{{day, day.addDays(3)}, {day.addDays(9), QDate()}}));
    }
};

QTEST_GUILESS_MAIN(TermEventsTest)
#include "termeventstest.moc"
