// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/caserepository.h"

#include "model/storage/query.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

class CaseRepositoryTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void numbersRunPerYearAndAreNeverUsedTwice()
    {
        TestWork work;
        const CaseId first = work->service().open();
        work.clock().setDay(QDate(2027, 1, 4));
        const CaseId second = work->service().open();
        work.clock().setDay(QDate(2026, 12, 31));
        const CaseId third = work->service().open();
        QCOMPARE(work->cases().find(first)->number, u"2026-0001"_s);
        QCOMPARE(work->cases().find(second)->number, u"2027-0001"_s);
        QCOMPARE(work->cases().find(third)->number, u"2026-0002"_s);
    }

    void closingMakesACaseClosed()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Closure closure{.closedOn = QDate(2026, 6, 17)};
        work->service().save(id, closure);
        QVERIFY(!work->cases().find(id)->isOpen);
        closure.closedOn.reset();
        work->service().save(id, closure);
        QVERIFY(work->cases().find(id)->isOpen);
    }

    void aReasonOfAPhaseEventIsSealed()
    {
        TestWork work;
        const CaseId id = work->service().open();
        work->service().write([&] {
            work->cases().addEvent(id, {u"intake"_s, PhaseEvent::Kind::Skipped, QDate(2026, 6, 17), u"kanarie"_s});
        });
        QCOMPARE(work->cases().events(id).front().reason, u"kanarie"_s);
        Query raw(work->store(), u"SELECT reason FROM phase_event"_s);
        QVERIFY(raw.next());
        QVERIFY(!raw.get<QByteArray>(0).contains("kanarie"));
    }

    void theLastTickCounts()
    {
        TestWork work;
        const CaseId id = work->service().open();
        work->service().tick(id, u"second_reader"_s, {Tick::State::Done, {}, QDate(2026, 6, 17)});
        work->service().tick(id, u"second_reader"_s, {Tick::State::NotApplicable, u"niemand"_s, QDate(2026, 6, 18)});
        const Ticks ticks = work->cases().ticks(id);
        QCOMPARE(ticks.size(), 1);
        QCOMPARE(ticks.value(u"second_reader"_s).reason, u"niemand"_s);
        work->service().untick(id, u"second_reader"_s);
        QVERIFY(work->cases().ticks(id).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CaseRepositoryTest)
#include "caserepositorytest.moc"
