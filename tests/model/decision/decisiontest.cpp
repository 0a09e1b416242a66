// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of a decision: every finding once, and what an empty and a full one tell.
#include "model/decision/decision.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Decision full()
{
    return {.person = RowId(2),
            .advice = RowId(5),
            .intendedOn = QDate(2026, 5, 1),
            .viewsUntil = QDate(2026, 5, 15),
            .viewsHeldOn = QDate(2026, 5, 15),
            .counselPresent = true,
            .minutesSignedOn = QDate(2026, 5, 15),
            .takenOn = QDate(2026, 5, 20),
            .notifiedOn = QDate(2026, 5, 21),
            .answer = {u"NOT_FOLLOWED"_s},
            .deviationReason = {u"some text"_s},
            .decision = {u"some text"_s}};
}

Facts factsOf(const std::vector<Decision> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class DecisionTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Decision(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("taken in the future")
            << Decision{.takenOn = Today.addDays(1)} << QStringList{u"Wrong decision.taken_on"_s};
        QTest::newRow("time for views still running")
            << Decision{.intendedOn = QDate(2026, 6, 16), .viewsUntil = QDate(2026, 6, 30)} << QStringList{};
        QTest::newRow("time for views ended before it began")
            << Decision{.intendedOn = QDate(2026, 6, 16), .viewsUntil = QDate(2026, 6, 15)}
            << QStringList{u"Wrong decision.views_until"_s};
        QTest::newRow("views before the intention")
            << Decision{.intendedOn = QDate(2026, 6, 16), .viewsHeldOn = QDate(2026, 6, 15)}
            << QStringList{u"Wrong decision.views_held_on"_s};
        QTest::newRow("minutes of nothing")
            << Decision{.minutesSignedOn = QDate(2026, 6, 15)} << QStringList{u"Missing decision.views_held_on"_s};
        QTest::newRow("minutes signed before")
            << Decision{.viewsHeldOn = QDate(2026, 6, 15), .minutesSignedOn = QDate(2026, 6, 14)}
            << QStringList{u"Wrong decision.minutes_signed_on"_s};
        QTest::newRow("decided before the views")
            << Decision{.viewsHeldOn = QDate(2026, 6, 15), .takenOn = QDate(2026, 6, 14)}
            << QStringList{u"Wrong decision.taken_on"_s};
        QTest::newRow("decided before the intention")
            << Decision{.intendedOn = QDate(2026, 6, 15), .takenOn = QDate(2026, 6, 14)}
            << QStringList{u"Wrong decision.taken_on"_s};
        QTest::newRow("decided while views could still come")
            << Decision{.viewsUntil = QDate(2026, 6, 15), .takenOn = QDate(2026, 6, 14)}
            << QStringList{u"Notice decision.taken_on"_s};
        QTest::newRow("decided early, after the views") << Decision{.viewsUntil = QDate(2026, 6, 15),
                                                                    .viewsHeldOn = QDate(2026, 6, 10),
                                                                    .takenOn = QDate(2026, 6, 14)}
                                                        << QStringList{};
        QTest::newRow("made known before it was taken")
            << Decision{.takenOn = QDate(2026, 6, 15), .notifiedOn = QDate(2026, 6, 14)}
            << QStringList{u"Wrong decision.notified_on"_s};
        QTest::newRow("partly followed without a reason")
            << Decision{.answer = {u"PARTLY"_s}} << QStringList{u"Missing decision.deviation_reason"_s};
        QTest::newRow("not followed without a reason")
            << Decision{.answer = {u"NOT_FOLLOWED"_s}} << QStringList{u"Missing decision.deviation_reason"_s};
        QTest::newRow("not followed with a reason")
            << Decision{.answer = {u"NOT_FOLLOWED"_s}, .deviationReason = {u"some text"_s}} << QStringList{};
        QTest::newRow("followed with a reason not to")
            << Decision{.answer = {u"FOLLOWED"_s}, .deviationReason = {u"some text"_s}}
            << QStringList{u"Notice decision.deviation_reason"_s};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Decision, decision);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(decision, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})),
                 QStringList({u"decision.all_answered: unknown"_s, u"decision.deviation_reasoned: unknown"_s,
                              u"decision.notified_on: unknown"_s, u"decision.taken_on: unknown"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf({full()})),
                 QStringList({u"decision.all_answered: yes"_s, u"decision.deviation_reasoned: yes"_s,
                              u"decision.notified_on: 2026-05-21"_s, u"decision.taken_on: 2026-05-20"_s}));
    }

    void aRetractedRowCountsForNothing()
    {
        Decision retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }

    void isTakenWhenTheLastOneIs()
    {
        Decision second = full();
        second.takenOn = QDate(2026, 6, 1);
        second.notifiedOn.reset();
        const Facts facts = factsOf({full(), second});
        QCOMPARE(facts.date(u"decision.taken_on"_s), QDate(2026, 6, 1));
        QVERIFY(!facts.date(u"decision.notified_on"_s));
    }

    void aDeviationWithoutAReasonIsNotReasoned()
    {
        QVERIFY(factsOf({full(), {.answer = {u"PARTLY"_s}}}).isNo(u"decision.deviation_reasoned"_s));
        QVERIFY(factsOf({full(), {.answer = {u"FOLLOWED"_s}}}).isMet(u"decision.deviation_reasoned"_s));
        QVERIFY(factsOf({full(), {}}).isNo(u"decision.deviation_reasoned"_s)); // not answered yet: nobody knows
    }
};

QTEST_GUILESS_MAIN(DecisionTest)
#include "decisiontest.moc"
