// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/journal.h"

#include "model/storage/query.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

void record(TestWork &work, CaseId id, int times)
{
    for (int i = 0; i < times; ++i)
        work->service().write([&] {
            work->journal().record({u"section_changed"_s, id, u"intake:1"_s, {u"wish"_s}, u"reden"_s, {}});
        });
}

// What somebody with the key and another tool could do.
void tamper(TestWork &work, const QByteArray &sql)
{
    work->store().runScript("DROP TRIGGER journal_is_never_changed; DROP TRIGGER journal_is_never_shortened;");
    work->store().runScript(sql);
}

} // namespace

class JournalTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeChainVerifies()
    {
        TestWork work;
        record(work, work->service().open(), 20);
        const JournalVerdict verdict = work->journal().verify();
        QVERIFY(!verdict.firstBroken);
        QCOMPARE(verdict.entries, work->journal().count());
        QCOMPARE(verdict.head, work->journal().linkOf(verdict.entries));
    }

    void namesTheFirstEntryThatNoLongerFits_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<qint64>("first");
        QTest::newRow("altered") << QByteArray("UPDATE journal SET action = 'case_viewed' WHERE seq = 7;") << qint64(7);
        QTest::newRow("deleted") << QByteArray("DELETE FROM journal WHERE seq = 7;") << qint64(8);
        QTest::newRow("moved in time") << QByteArray(
                                              "UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3;")
                                       << qint64(3);
        QTest::newRow("of another case") << QByteArray("UPDATE journal SET case_id = 99 WHERE seq = 5;") << qint64(5);
        QTest::newRow("link forged") << QByteArray("UPDATE journal SET link = x'00' WHERE seq = 4;") << qint64(4);
    }
    void namesTheFirstEntryThatNoLongerFits()
    {
        QFETCH(QByteArray, sql);
        QFETCH(qint64, first);
        TestWork work;
        record(work, work->service().open(), 12);
        tamper(work, sql);
        QCOMPARE(work->journal().verify().firstBroken, std::optional(first));
    }

    void theDatabaseItselfRefusesToChangeAnEntry()
    {
        TestWork work;
        record(work, work->service().open(), 1);
        QVERIFY_THROWS_EXCEPTION(Failure, work->store().runScript("UPDATE journal SET action = 'x';"));
        QVERIFY_THROWS_EXCEPTION(Failure, work->store().runScript("DELETE FROM journal;"));
    }

    void pagesComeNewestFirstAndGoOnWhereTheyEnded()
    {
        TestWork work;
        const CaseId id = work->service().open();
        record(work, id, 10);
        const std::vector<JournalLine> first = work->journal().page({.caseId = id}, 0, 4);
        QCOMPARE(first.size(), size_t(4));
        QCOMPARE(first.front().reason, u"reden"_s);
        QCOMPARE(first.front().fields, QStringList{u"wish"_s});
        const std::vector<JournalLine> second = work->journal().page({.caseId = id}, first.back().seq, 4);
        QCOMPARE(second.front().seq, first.back().seq - 1);
        QVERIFY(work->journal().page({.action = u"phase_finished"_s}, 0, 4).empty());
    }

    void aReasonIsNotReadableInTheTable()
    {
        TestWork work;
        record(work, work->service().open(), 1);
        Query query(work->store(), u"SELECT count(*) FROM journal WHERE reason LIKE '%reden%'"_s);
        QVERIFY(query.next());
        QCOMPARE(query.get<int>(0), 0);
    }

    void everyActionThatIsWrittenIsOneOfTheList()
    {
        TestWork work;
        const CaseId id = work->service().open();
        work->service().viewed(id);
        work->service().tick(id, u"x"_s, {Tick::State::Done, {}, QDate(2026, 1, 1)});
        for (const JournalLine &line : work->journal().page({}, 0, 100))
            QVERIFY2(journalActions().contains(line.action), qPrintable(line.action));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journaltest.moc"
