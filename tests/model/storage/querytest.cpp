// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/query.h"

#include "model/storage/transaction.h"
#include "tests/support/quiettest.h"
#include "tests/support/teststore.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestStore;

class QueryTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void bindsByNameAndReadsTyped()
    {
        TestStore store;
        Query query(*store, u"SELECT :text, :day, :yes, :id, :nothing, :blob"_s);
        query.bind(":text", u"één"_s).bind(":day", QDate(2026, 4, 2)).bind(":yes", true).bind(":id", CaseId(7));
        query.bind(":nothing", std::optional<int>()).bind(":blob", QByteArray("\0a", 2));
        QVERIFY(query.next());
        QCOMPARE(query.get<QString>(0), u"één"_s);
        QCOMPARE(query.get<QDate>(1), QDate(2026, 4, 2));
        QCOMPARE(query.get<bool>(2), true);
        QCOMPARE(query.get<CaseId>(3), CaseId(7));
        QCOMPARE(query.get<std::optional<int>>(4), std::optional<int>());
        QCOMPARE(query.get<QByteArray>(5), QByteArray("\0a", 2));
        QVERIFY(!query.next());
    }

    void aNameUsedTwiceIsBoundTwice()
    {
        TestStore store;
        Query query(*store, u"SELECT :a || :b || :a"_s);
        query.bind(":a", u"x"_s).bind(":b", u"-"_s);
        QVERIFY(query.next());
        QCOMPARE(query.get<QString>(0), u"x-x"_s);
    }

    void aMisspeltNameThrows()
    {
        TestStore store;
        Query query(*store, u"SELECT :right"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, query.bind(":wrong", 1));
    }

    void aForgottenNameThrows()
    {
        TestStore store;
        Query query(*store, u"SELECT :a, :b"_s);
        query.bind(":a", 1);
        QVERIFY_THROWS_EXCEPTION(Failure, (void)query.next());
    }

    void anEmptyTextIsNotNull()
    {
        TestStore store;
        Query query(*store, u"SELECT :null_string IS NULL, :no_date IS NULL"_s);
        query.bind(":null_string", QString()).bind(":no_date", QDate());
        QVERIFY(query.next());
        QCOMPARE(query.get<int>(0), 0);
        QCOMPARE(query.get<int>(1), 1);
    }

    void aSecondUseAtTheSameTimeDoesNotDisturbTheFirst()
    {
        TestStore store;
        store->runScript("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2), (3);");
        int seen = 0;
        Query outer(*store, u"SELECT a FROM t ORDER BY a"_s);
        while (outer.next()) {
            Query inner(*store, u"SELECT a FROM t ORDER BY a"_s);
            QVERIFY(inner.next());
            QCOMPARE(inner.get<int>(0), 1);
            QCOMPARE(outer.get<int>(0), ++seen);
        }
        QCOMPARE(seen, 3);
    }

    void anAbandonedReadDoesNotBlockACommit()
    {
        TestStore store;
        store->runScript("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2);");
        Transaction transaction(*store);
        {
            Query read(*store, u"SELECT a FROM t"_s);
            QVERIFY(read.next());
        }
        Query write(*store, u"UPDATE t SET a = a + 1"_s);
        write.exec();
        QCOMPARE(write.rowsAffected(), 2);
        transaction.commit();
    }

    void aWrongStatementSaysWhichWithoutTheValues()
    {
        TestStore store;
        store->runScript("CREATE TABLE t (a INTEGER CHECK (a > 0));");
        Query query(*store, u"INSERT INTO t VALUES (:a)"_s);
        query.bind(":a", -4711);
        try {
            query.exec();
            QFAIL("must throw");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::Internal);
            QVERIFY(failure.detail().contains(u"INSERT INTO t"_s));
            QVERIFY(!failure.detail().contains(u"4711"_s));
        }
    }
};

QTEST_GUILESS_MAIN(QueryTest)
#include "querytest.moc"
