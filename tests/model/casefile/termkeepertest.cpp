// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/termkeeper.h"

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
    Query query(work.store(), u"SELECT case_id, rule, section, row_id, due_on, met_on, state FROM running_term "
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

void forget(Casework &work)
{
    work.service().write([&] {
        RunningTerms terms(work.store());
        terms.clear(CaseId(1), CaseId(1'000'000));
        terms.setFingerprint(u"older"_s);
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
        QCOMPARE(stored(*work), QStringList{u"1 T1  0 2026-04-28  running"_s});
        QCOMPARE(work->cases().find(id)->nextDueOn, QDate(2026, 4, 28));
        intake.acknowledgedOn = QDate(2026, 4, 28);
        work->service().save(id, intake);
        QCOMPARE(stored(*work).first(), u"1 T1  0 2026-04-28 2026-04-28 met"_s);
        QCOMPARE(work->cases().find(id)->nextDueOn, QDate(2026, 7, 28));
    }

    void aRetractedRowTakesItsTermsAlongAndBringsThemBack()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Allegation allegation{.conductedOn = QDate(2026, 5, 15)};
        work->service().save(id, allegation);
        QCOMPARE(stored(*work).size(), 2);
        work->service().retract(Allegation::section, id, allegation.row.id, u"vergissing"_s);
        QVERIFY(stored(*work).isEmpty());
        work->service().restore(Allegation::section, id, allegation.row.id);
        QCOMPARE(stored(*work).size(), 2);
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

    void countingAllGivesWhatCountingEachGave()
    {
        TestWork work;
        addDemoCases(*work);
        const QStringList terms = stored(*work);
        const QStringList days = dueDays(*work);
        QVERIFY(!terms.isEmpty());
        forget(*work);
        QVERIFY(!work->terms().isCurrent());
        QCOMPARE(work->terms().refreshAll(), work->cases().count());
        QVERIFY(work->terms().isCurrent());
        QCOMPARE(stored(*work), terms);
        QCOMPARE(dueDays(*work), days);
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
