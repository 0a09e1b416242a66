// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termkeeper.h"

#include "model/casefile/factbytes.h"
#include "model/casefile/runningterms.h"
#include "model/exchange/democases.h"
#include "model/storage/query.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::TestWork;

namespace {

QStringList stored(Casework &work)
{
    Query query(work.store(), u"SELECT case_id, rule, section, row_id, kind, due_on, statutory FROM running_term "
                              "ORDER BY case_id, rule, section, row_id"_s);
    QStringList rows;
    while (query.next()) {
        QStringList row;
        for (int column = 0; column < 7; ++column)
            row << query.get<QString>(column);
        rows << row.join(u' ');
    }
    return rows;
}

QStringList dueDays(Casework &work)
{
    Query query(work.store(), u"SELECT coalesce(next_due_on, '') FROM case_file ORDER BY id"_s);
    QStringList days;
    while (query.next())
        days << query.get<QString>(0);
    return days;
}

void forget(Casework &work, int revision = FactsRevision)
{
    work.service().write([&] {
        RunningTerms terms(work.store());
        terms.clear(CaseId(1), CaseId(1'000'000));
        terms.setBasis({.rules = u"older"_s, .factsRevision = revision, .countedOn = QDate(2020, 1, 1)});
        Query(work.store(), u"UPDATE case_facts SET digest = x'00'"_s).exec();
        Query(work.store(), u"UPDATE case_file SET next_due_on = NULL"_s).exec();
    });
}

} // namespace

class TermKeeperTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aSavedSectionMovesTheTermsOfItsCase()
    {
        TestWork work;
        const CaseId id = work->service().open();
        QVERIFY(stored(*work).isEmpty());
        Intake intake{.receivedOn = QDate(2026, 4, 20)};
        work->service().save(id, intake);
        QCOMPARE(stored(*work), QStringList{u"1 T1  0 T1 2026-04-28 1"_s});
        QCOMPARE(work->cases().find(id)->nextDueOn, QDate(2026, 4, 28));
        intake.acknowledgedOn = QDate(2026, 4, 28);
        work->service().save(id, intake);
        QCOMPARE(stored(*work), QStringList({u"1 T2  0 T2 2026-07-28 1"_s, u"1 T2B  0 T2B 2026-07-28 1"_s}));
        QCOMPARE(work->cases().find(id)->nextDueOn, QDate(2026, 7, 28));
    }

    void aRetractedRowTakesItsTermsAlongAndBringsThemBack()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Allegation allegation{.conductedOn = QDate(2026, 5, 15)};
        work->service().save(id, allegation);
        QCOMPARE(stored(*work).size(), 1); // the uttermost bar; the 21 days are over
        work->service().retract(Allegation::section, id, allegation.row.id, u"vergissing"_s);
        QVERIFY(stored(*work).isEmpty());
        work->service().restore(Allegation::section, id, allegation.row.id);
        QCOMPARE(stored(*work).size(), 1); // the uttermost bar; the 21 days are over
    }

    void aRightOfSomebodyIsNoNextAct()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Allegation allegation{.conductedOn = QDate(2026, 5, 15)};
        work->service().save(id, allegation);
        QVERIFY(!work->cases().find(id)->nextDueOn);
    }

    void whatFailsLeavesTheTermsAsTheyWere()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Intake intake{.receivedOn = QDate(2026, 4, 20)};
        work->service().save(id, intake);
        const QStringList before = stored(*work);
        intake.receivedOn = QDate(2026, 5, 20);
        QVERIFY_THROWS_EXCEPTION(Failure, work->service().write([&] {
            work->service().save(id, intake);
            throw Failure(Failure::Kind::Cancelled, u"stop"_s);
        }));
        QCOMPARE(stored(*work), before);
    }

    void countingAllGivesWhatCountingEachGave_data()
    {
        QTest::addColumn<int>("revision");
        QTest::newRow("from the facts") << FactsRevision;
        QTest::newRow("from the sections, when the facts are of another time") << FactsRevision - 1;
    }
    void countingAllGivesWhatCountingEachGave()
    {
        QFETCH(int, revision);
        TestWork work;
        addDemoCases(*work);
        const QStringList terms = stored(*work);
        const QStringList days = dueDays(*work);
        QVERIFY(!terms.isEmpty());
        forget(*work, revision);
        QVERIFY(!work->terms().isCurrent());
        QCOMPARE(work->terms().refreshAll(), work->cases().count());
        QVERIFY(work->terms().isCurrent());
        QCOMPARE(stored(*work), terms);
        QCOMPARE(dueDays(*work), days);
    }

    void factsThatCannotBeReadAreTakenFromTheSections()
    {
        TestWork work;
        addDemoCases(*work);
        const QStringList terms = stored(*work);
        forget(*work);
        work->service().write([&] { Query(work->store(), u"UPDATE case_facts SET facts = x'ff'"_s).exec(); });
        work->terms().refreshAll();
        QCOMPARE(stored(*work), terms);
        forget(*work);
        work->terms().refreshAll(); // and they can be read again
        QCOMPARE(stored(*work), terms);
    }

    void aClockThatRunsBehindCountsAgain()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Decision decision{.notifiedOn = work.clock().today()};
        work->service().save(id, decision);
        const QDate day = work.clock().today();
        const QStringList terms = stored(*work);
        QVERIFY(!terms.isEmpty());
        work.clock().setDay(day.addYears(1));
        work->service().save(id, decision);
        work->terms().refreshAll();
        QVERIFY(stored(*work).isEmpty()); // nobody can object any more
        work.clock().setDay(day);
        QVERIFY(!work->terms().isCurrent());
        work->terms().refreshAll();
        QVERIFY(work->terms().isCurrent());
        QCOMPARE(stored(*work), terms);
    }

    void stoppedHalfwayItIsNotCurrent()
    {
        TestWork work;
        addDemoCases(*work);
        forget(*work);
        const std::atomic_bool stop = true;
        QVERIFY_THROWS_EXCEPTION(Failure, work->terms().refreshAll({.cancelled = &stop}));
        QVERIFY(!work->terms().isCurrent());
        work->terms().refreshAll();
        QVERIFY(work->terms().isCurrent());
    }

    void tellsHowFarItIs()
    {
        TestWork work;
        addDemoCases(*work);
        qint64 reached = 0;
        qint64 whole = 0;
        work->terms().refreshAll({.progress = [&](qint64 done, qint64 of) {
            reached = done;
            whole = of;
        }});
        QCOMPARE(reached, work->cases().count());
        QCOMPARE(whole, work->cases().count());
    }

    void aNewVaultIsCurrent()
    {
        TestWork work;
        QVERIFY(work->terms().isCurrent());
        work.reopen();
        QVERIFY(work->terms().isCurrent());
    }
};

QTEST_GUILESS_MAIN(TermKeeperTest)
#include "termkeepertest.moc"
