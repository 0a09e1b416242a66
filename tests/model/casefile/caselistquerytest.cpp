// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/caselistquery.h"

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

class CaseListQueryTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
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

    void theListUsesItsIndex()
    {
        TestWork work;
        Query plan(
            work->store(),
            u"EXPLAIN QUERY PLAN SELECT id FROM case_file ORDER BY substr(number, 1, 4) DESC, length(number) DESC, number DESC"_s);
        QVERIFY(plan.next());
        QVERIFY2(plan.get<QString>(3).contains(u"case_file_by_number"_s), qPrintable(plan.get<QString>(3)));
    }

    void whatCannotBeSortedComesLastWhicheverWay()
    {
        TestWork work;
        const CaseId bare = work->service().open();
        const CaseId late = make(work, {}, {}, QDate(2026, 9, 1));
        const CaseId soon = make(work, {}, {}, QDate(2026, 7, 1));
        const auto byDay = [&](bool descending) {
            return caseList(work->store(), {.sortBy = CaseFilter::SortBy::NextDueOn, .descending = descending},
                            QDate(2026, 6, 1));
        };
        QCOMPARE(byDay(false), (std::vector<CaseId>{soon, late, bare}));
        QCOMPARE(byDay(true), (std::vector<CaseId>{late, soon, bare}));
    }

    void whatIsTypedIsNeverSql()
    {
        TestWork work;
        (void)work->service().open();
        for (const QString &typed : {u"'"_s, u"x' OR '1'='1"_s, u"\\"_s, u"_"_s, u"%"_s}) {
            QVERIFY(caseList(work->store(), {.text = typed}, QDate(2026, 6, 1)).empty());
            QVERIFY(caseList(work->store(), {.phase = typed}, QDate(2026, 6, 1)).empty());
        }
        QCOMPARE(likePattern(u"50%_\\"_s), u"50\\%\\_\\\\"_s);
    }
};

QTEST_GUILESS_MAIN(CaseListQueryTest)
#include "caselistquerytest.moc"
