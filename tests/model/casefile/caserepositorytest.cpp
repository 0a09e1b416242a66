// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/caserepository.h"

#include "model/storage/query.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

CaseId make(TestWork &work, const Code &component, const Code &channel, std::optional<QDate> due = {})
{
    const CaseId id = work->service().open();
    Intake intake{.channel = channel, .component = component};
    work->service().save(id, intake);
    if (due) {
        Term term{.dueOn = due};
        work->service().save(id, term);
    }
    return id;
}

} // namespace

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

    void tenThousandComesAfterTheOnesBelow()
    {
        TestWork work;
        work->service().write([&] {
            for (const QString &number : {u"2026-9999"_s, u"2026-10000"_s, u"2026-0042"_s}) {
                const CaseId id =
                    work->cases().add({.number = number, .openedOn = QDate(2026, 1, 1), .procedureName = u"adviser"_s});
                work->keys().create(id);
            }
        });
        const std::vector<CaseId> ids = work->cases().list({.descending = false}, QDate(2026, 6, 1));
        QCOMPARE(ids, (std::vector<CaseId>{CaseId(3), CaseId(1), CaseId(2)}));
    }

    void filtersByWhatTheListShows()
    {
        TestWork work;
        const QDate today(2026, 6, 17);
        const CaseId kl = make(work, {u"KL"_s}, {u"MID"_s}, today.addDays(-1));
        const CaseId km = make(work, {u"KM"_s}, {u"LINE"_s}, today.addDays(3));
        const CaseId bare = work->service().open();
        const auto list = [&](const CaseFilter &filter) { return work->cases().list(filter, today); };
        QCOMPARE(list({.component = u"KL"_s}), std::vector<CaseId>{kl});
        QCOMPARE(list({.channel = u"LINE"_s}), std::vector<CaseId>{km});
        QCOMPARE(list({.due = u"late"_s}), std::vector<CaseId>{kl});
        QCOMPARE(list({.due = u"soon"_s}), std::vector<CaseId>{km});
        QCOMPARE(list({.due = u"none"_s}), std::vector<CaseId>{bare});
        QCOMPARE(list({.text = u"0002"_s}), std::vector<CaseId>{km});
        QCOMPARE(list({.text = u"melder-3"_s}), std::vector<CaseId>{bare});
        QVERIFY(list({.text = u"%"_s}).empty());
        QVERIFY(list({.state = u"closed"_s}).empty());
        QCOMPARE(list({.phase = u"intake"_s}).size(), size_t(3));
    }

    void everyOrderGivesEveryCaseOnce()
    {
        TestWork work;
        make(work, {u"KL"_s}, {}, QDate(2026, 7, 1));
        make(work, {}, {u"MID"_s});
        for (int by = 0; by <= int(CaseFilter::SortBy::State); ++by)
            for (const bool descending : {false, true})
                QCOMPARE(work->cases()
                             .list({.sortBy = CaseFilter::SortBy(by), .descending = descending}, QDate(2026, 6, 1))
                             .size(),
                         size_t(2));
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

    void theListUsesItsIndex()
    {
        TestWork work;
        Query plan(
            work->store(),
            u"EXPLAIN QUERY PLAN SELECT id FROM case_file ORDER BY substr(number, 1, 4) DESC, length(number) DESC, number DESC"_s);
        QVERIFY(plan.next());
        QVERIFY2(plan.get<QString>(3).contains(u"case_file_by_number"_s), qPrintable(plan.get<QString>(3)));
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
