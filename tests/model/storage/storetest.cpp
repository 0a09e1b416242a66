// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/store.h"

#include "model/storage/query.h"
#include "model/storage/transaction.h"
#include "tests/support/quiettest.h"
#include "tests/support/teststore.h"

#include <QFile>

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestStore;

namespace {

Failure::Kind kindOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Failure &failure) {
        return failure.kind();
    }
    return Failure::Kind::Cancelled; // nothing here ever fails in this way
}

// Writes a row before each commit, and refuses when told to.
struct Witness final : CommitListener
{
    Store *store = nullptr;
    bool refuses = false;
    int rolledBackTimes = 0;

    void beforeCommit() override
    {
        if (refuses)
            throw Failure(Failure::Kind::DiskFull, u"refused"_s);
        Query(*store, u"INSERT INTO t VALUES ('before')"_s).exec();
    }
    void rolledBack() noexcept override { ++rolledBackTimes; }
};

qint64 rowsOf(Store &store)
{
    Query count(store, u"SELECT count(*) FROM t"_s);
    return count.next() ? count.get<qint64>(0) : -1;
}

} // namespace

class StoreTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void doesNotOverwriteWhatIsThere()
    {
        TestStore store;
        store->runScript("CREATE TABLE t (a);");
        QCOMPARE(kindOf([&] { (void)Store::create(store.path(), store.key()); }), Failure::Kind::Conflict);
    }

    void aDamagedFileIsCalledDamaged()
    {
        TestStore store;
        store->runScript("CREATE TABLE t (a); INSERT INTO t VALUES ('x');");
        store.close();
        QFile file(store.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100);
        file.write(QByteArray(64, '!'));
        file.close();
        QCOMPARE(kindOf([&] { store.reopen(Store::Access::ReadWrite); }), Failure::Kind::Damaged);
    }

    void whoListensWritesInTheSameTransaction()
    {
        TestStore store;
        store->runScript("CREATE TABLE t (a);");
        Witness witness;
        witness.store = &*store;
        store->setListener(&witness);
        {
            Transaction kept(*store);
            kept.commit();
        }
        QCOMPARE(rowsOf(*store), 1);
        {
            const Transaction dropped(*store);
        }
        QCOMPARE(witness.rolledBackTimes, 1);
        witness.refuses = true;
        QCOMPARE(kindOf([&] {
                     Transaction refused(*store);
                     Query(*store, u"INSERT INTO t VALUES ('lost')"_s).exec();
                     refused.commit();
                 }),
                 Failure::Kind::DiskFull);
        QCOMPARE(witness.rolledBackTimes, 2);
        QCOMPARE(rowsOf(*store), 1);
        store->setListener(nullptr);
    }

    void aReadingConnectionCannotWrite()
    {
        TestStore store;
        store->runScript("CREATE TABLE t (a);");
        store.reopen(Store::Access::ReadOnly);
        QVERIFY_THROWS_EXCEPTION(Failure, store->runScript("INSERT INTO t VALUES (1);"));
    }

    void writingOutsideATransactionIsOurMistake()
    {
        TestStore store;
        QCOMPARE(kindOf([&] { store->requireTransaction(); }), Failure::Kind::Internal);
        Transaction transaction(*store);
        store->requireTransaction();
    }

    void idsAreHandedOutOnceAndForgottenWithTheTransaction()
    {
        TestStore store;
        store->runScript("CREATE TABLE t (id INTEGER PRIMARY KEY); INSERT INTO t VALUES (41);");
        {
            Transaction transaction(*store);
            QCOMPARE(store->allocateId("t"), 42);
            QCOMPARE(store->allocateId("t"), 43);
        }
        Transaction again(*store);
        QCOMPARE(store->allocateId("t"), 42);
    }

    void aScriptSaysInWhichLineItFailed()
    {
        TestStore store;
        try {
            store->runScript("CREATE TABLE t (a);\n\nINSERT INTO nothing VALUES (1);\n");
            QFAIL("must throw");
        } catch (const Failure &failure) {
            QVERIFY2(failure.detail().contains(u"line 3"_s), qPrintable(failure.detail()));
        }
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
