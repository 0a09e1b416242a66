// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of the closure: every finding once, and what an empty and a full one tell.
#include "model/closure/closure.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Closure full()
{
    return {.reason = {u"HANDLED"_s},
            .closedOn = QDate(2026, 6, 17),
            .aftercarePlan = {u"some text"_s},
            .lessons = {u"some text"_s}};
}

Facts factsOf(const Closure &closure)
{
    Facts facts;
    addFacts(closure, facts);
    return facts;
}

} // namespace

class ClosureTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Closure(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Closure>("closure");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("closed in the future") << Closure{.reason = {u"HANDLED"_s}, .closedOn = Today.addDays(1)}
                                              << QStringList{u"Wrong closure.closed_on"_s};
        QTest::newRow("closed without a reason")
            << Closure{.closedOn = QDate(2026, 6, 17)} << QStringList{u"Missing closure.reason"_s};
        QTest::newRow("a plan and no plan")
            << Closure{.aftercarePlan = {u"some text"_s}, .noAftercareReason = {u"some text"_s}}
            << QStringList{u"Wrong closure.no_aftercare_reason"_s};
        QTest::newRow("no plan, with a reason") << Closure{.noAftercareReason = {u"some text"_s}} << QStringList{};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Closure, closure);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(closure, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})),
                 QStringList({u"closure.closed_on: unknown"_s, u"closure.lessons_written: no"_s,
                              u"closure.plan_or_not_applicable: no"_s, u"closure.reason_known: no"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf(full())),
                 QStringList({u"closure.closed_on: 2026-06-17"_s, u"closure.lessons_written: yes"_s,
                              u"closure.plan_or_not_applicable: yes"_s, u"closure.reason_known: yes"_s}));
    }

    void aReasonedAbsenceOfAPlanIsEnough()
    {
        QVERIFY(factsOf({.noAftercareReason = {u"some text"_s}}).isMet(u"closure.plan_or_not_applicable"_s));
    }
};

QTEST_GUILESS_MAIN(ClosureTest)
#include "closuretest.moc"
