// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/transaction.h"

#include "model/storage/query.h"
#include "tests/support/quiettest.h"
#include "tests/support/teststore.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestStore;

namespace {

int rows(TestStore &store)
{
    Query query(*store, u"SELECT count(*) FROM t"_s);
    return query.next() ? query.get<int>(0) : -1;
}

} // namespace

class TransactionTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsCommittedStays()
    {
        TestStore store;
        store->runScript("CREATE TABLE t (a);");
        {
            Transaction transaction(*store);
            store->runScript("INSERT INTO t VALUES (1);");
            transaction.commit();
        }
        store.reopen(Store::Access::ReadWrite);
        QCOMPARE(rows(store), 1);
    }

    void whatIsNotCommittedNeverWas()
    {
        TestStore store;
        store->runScript("CREATE TABLE t (a);");
        {
            Transaction transaction(*store);
            store->runScript("INSERT INTO t VALUES (1);");
        }
        QCOMPARE(rows(store), 0);
        QVERIFY(!store->inTransaction());
    }

    void oneInsideAnotherIsRefusedAndTheOuterGoesOn()
    {
        TestStore store;
        store->runScript("CREATE TABLE t (a);");
        Transaction outer(*store);
        QVERIFY_THROWS_EXCEPTION(Failure, const Transaction inner(*store));
        store->runScript("INSERT INTO t VALUES (1);");
        outer.commit();
        QCOMPARE(rows(store), 1);
    }
};

QTEST_GUILESS_MAIN(TransactionTest)
#include "transactiontest.moc"
