// SPDX-License-Identifier: EUPL-1.2
// Opening, transactions and the ends of things.
#include "model/storage/sqlcipherdriver.h"

#include "tests/model/storage/sqlcipherfixture.h"
#include "tests/support/quiettest.h"

#include <QSqlResult>
#include <sqlite3.h>
#include <thread>

using namespace Qt::StringLiterals;
using model::SqlCipherDriver;
using Mode = SqlCipherDriver::Mode;

namespace tests {

class SqlCipherDriverTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void encryptsWhatItWrites();
    void refusesAWrongKeyAndThenAcceptsTheRightOne();
    void opensOnceWithAKeyAndAgainWithASource();
    void refusesOptionsAndPasswordsItDoesNotKnow();
    void closesWhenOpenedAgain();
    void beginsCommitsAndRollsBack();
    void reportsTransactionErrorsAsSuch();
    void waitsNoLongerThanItIsTold();
    void commitsDespiteAnUnfinishedStream();
    void rollsBackDespiteAnUnfinishedStream();
    void letsNoQueryKeepATable();
    void takesStatementsBackWhenItCloses();
    void isOutlivedByAQuery();
    void cancelsFromAnotherThread();
};

void SqlCipherDriverTest::encryptsWhatItWrites()
{
    EncryptedFile file;
    QSqlDatabase db = file.create();
    QVERIFY(run(db, u"CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)"_s));
    QVERIFY(run(db, u"INSERT INTO note (body) VALUES ('canary-7f3a kept secret')"_s));
    db.close();

    const QByteArray bytes = file.bytes();
    QVERIFY(bytes.size() >= 8192);
    QVERIFY(!bytes.startsWith("SQLite format 3"));
    QVERIFY(!bytes.contains("canary-7f3a"));
    QVERIFY(!bytes.contains("CREATE TABLE"));
    QCOMPARE(only(file.reopen(), u"SELECT body FROM note"_s).toString(), u"canary-7f3a kept secret"_s);
}

void SqlCipherDriverTest::refusesAWrongKeyAndThenAcceptsTheRightOne()
{
    EncryptedFile file;
    file.create().close();

    QSqlDatabase wrong = file.connection(Mode::OpenExisting, 'w');
    QVERIFY(!wrong.open());
    QVERIFY(!wrong.isOpen() && wrong.isOpenError());
    QCOMPARE(wrong.lastError().type(), QSqlError::ConnectionError);
    QCOMPARE(wrong.lastError().nativeErrorCode(), u"26"_s);

    QVERIFY(file.connection(Mode::OpenExisting).open());
}

void SqlCipherDriverTest::opensOnceWithAKeyAndAgainWithASource()
{
    EncryptedFile file;
    QSqlDatabase once = file.create();
    once.close();
    QVERIFY(!once.open()); // the key was wiped
    QCOMPARE(once.lastError().type(), QSqlError::ConnectionError);

    int asked = 0;
    SqlCipherDriver driver([&](const QString &path) {
        [&] { QCOMPARE(path, file.path()); }();
        ++asked;
        return SqlCipherDriver::Access{aKey(), Mode::OpenExisting};
    });
    for (int i = 0; i < 3; ++i) {
        QVERIFY(driver.open(file.path(), {}, {}, {}, -1, {}));
        QVERIFY(driver.isOpen());
        driver.close();
        QVERIFY(!driver.isOpen());
    }
    QCOMPARE(asked, 3);
}

void SqlCipherDriverTest::refusesOptionsAndPasswordsItDoesNotKnow()
{
    EncryptedFile file;
    file.create().close();
    SqlCipherDriver driver([](const QString &) { return SqlCipherDriver::Access{aKey(), Mode::OpenExisting}; });
    const auto opens = [&](const QString &user, const QString &password, const QString &options) {
        return driver.open(file.path(), user, password, {}, -1, options);
    };
    QVERIFY(opens({}, {}, {}));
    QVERIFY(opens({}, {}, u" QSQLCIPHER_BUSY_TIMEOUT=50 "_s));
    QVERIFY(!opens({}, {}, u"QSQLITE_ENABLE_SHARED_CACHE"_s));
    QVERIFY(driver.isOpenError());
    QVERIFY(!opens({}, {}, u"QSQLCIPHER_BUSY_TIMEOUT=soon"_s));
    QVERIFY(!opens({}, u"a passphrase"_s, {}));
    QVERIFY(!opens(u"somebody"_s, {}, {}));
    QCOMPARE(driver.lastError().type(), QSqlError::ConnectionError);
    QVERIFY(!driver.open({}, {}, {}, {}, -1, {}));
    QVERIFY(opens({}, {}, {}));
    QVERIFY(!driver.isOpenError() && !driver.lastError().isValid());
}

void SqlCipherDriverTest::closesWhenOpenedAgain()
{
    EncryptedFile file;
    file.create().close();
    SqlCipherDriver driver([](const QString &) { return SqlCipherDriver::Access{aKey(), Mode::OpenExisting}; });
    QVERIFY(driver.open(file.path(), {}, {}, {}, -1, {}));
    QVERIFY(driver.beginTransaction());
    QVERIFY(driver.open(file.path(), {}, {}, {}, -1, {})); // the first connection is gone, its transaction too
    QVERIFY(driver.beginTransaction());
    QVERIFY(driver.rollbackTransaction());
    QVERIFY(!driver.open(file.path() + u"-absent"_s, {}, {}, {}, -1, {}));
    QVERIFY(!driver.isOpen());
}

void SqlCipherDriverTest::beginsCommitsAndRollsBack()
{
    EncryptedFile file;
    QSqlDatabase db = file.create();
    QVERIFY(db.transaction());
    QVERIFY(run(db, u"CREATE TABLE note (body TEXT)"_s));
    QVERIFY(run(db, u"INSERT INTO note VALUES ('kept')"_s));
    QVERIFY(db.commit());
    QVERIFY(db.transaction());
    QVERIFY(run(db, u"INSERT INTO note VALUES ('taken back')"_s));
    QVERIFY(db.rollback());
    QSqlDatabase reader = file.connection(Mode::ReadOnly);
    QVERIFY(reader.open() && reader.transaction()); // a deferred one: it does not stop the writer from beginning
    QCOMPARE(only(reader, u"SELECT group_concat(body) FROM note"_s).toString(), u"kept"_s);
    QVERIFY(db.transaction());
    QVERIFY(db.rollback());
    QVERIFY(reader.commit());
}

void SqlCipherDriverTest::reportsTransactionErrorsAsSuch()
{
    EncryptedFile file;
    QSqlDatabase db = file.create();
    QVERIFY(!db.commit());
    QCOMPARE(db.lastError().type(), QSqlError::TransactionError);
    QVERIFY(!db.rollback());
    QVERIFY(db.transaction());
    QVERIFY(!db.transaction());
    QCOMPARE(db.lastError().type(), QSqlError::TransactionError);
    QCOMPARE(db.lastError().nativeErrorCode(), u"1"_s);
    QVERIFY(db.rollback());
    SqlCipherDriver closed(aKey(), Mode::OpenExisting);
    QVERIFY(!closed.beginTransaction());
    QCOMPARE(closed.lastError().type(), QSqlError::TransactionError);
}

void SqlCipherDriverTest::waitsNoLongerThanItIsTold()
{
    EncryptedFile file;
    QSqlDatabase first = file.create();
    QVERIFY(first.transaction());
    QSqlDatabase second = file.connection(Mode::OpenExisting);
    second.setConnectOptions(u"QSQLCIPHER_BUSY_TIMEOUT=0"_s);
    QVERIFY(second.open());
    QVERIFY(!second.transaction()); // immediate: it fails here, not at the first write
    QCOMPARE(second.lastError().nativeErrorCode(), u"5"_s);
    QCOMPARE(second.lastError().type(), QSqlError::TransactionError);
    QVERIFY(first.commit());
    QVERIFY(second.transaction());
}

void SqlCipherDriverTest::commitsDespiteAnUnfinishedStream()
{
    EncryptedFile file;
    QSqlDatabase db = file.create();
    QVERIFY(run(db, u"CREATE TABLE note (body TEXT)"_s));
    QVERIFY(run(db, u"INSERT INTO note VALUES ('one'), ('two'), ('three')"_s));
    QSqlQuery stream(db);
    stream.setForwardOnly(true);
    QVERIFY(stream.exec(u"SELECT body FROM note"_s) && stream.next());
    QVERIFY(db.transaction());
    QVERIFY(run(db, u"UPDATE note SET body = body || '!'"_s));
    QVERIFY2(db.commit(), qPrintable(db.lastError().text()));
    QVERIFY(stream.next());
    QVERIFY(!stream.value(0).toString().isEmpty());
    stream.finish();
    QCOMPARE(only(file.reopen(), u"SELECT body FROM note"_s).toString(), u"one!"_s);
}

void SqlCipherDriverTest::rollsBackDespiteAnUnfinishedStream()
{
    EncryptedFile file;
    QSqlDatabase db = file.create();
    QVERIFY(run(db, u"CREATE TABLE note (body TEXT)"_s));
    QVERIFY(run(db, u"INSERT INTO note VALUES ('one'), ('two'), ('three')"_s));
    QVERIFY(db.transaction());
    QVERIFY(run(db, u"UPDATE note SET body = 'changed'"_s));
    QSqlQuery stream(db);
    stream.setForwardOnly(true);
    QVERIFY(stream.exec(u"SELECT body FROM note"_s) && stream.next());
    QVERIFY(db.rollback());
    while (stream.next()) // what was taken back is not read as if it stood
        QVERIFY(stream.value(0).toString() != u"changed"_s);
    QCOMPARE(only(db, u"SELECT count(*) FROM note WHERE body = 'changed'"_s).toInt(), 0);
}

void SqlCipherDriverTest::letsNoQueryKeepATable()
{
    EncryptedFile file;
    QSqlDatabase db = file.create();
    QVERIFY(run(db, u"CREATE TABLE note (body TEXT)"_s));
    QVERIFY(run(db, u"INSERT INTO note VALUES ('one'), ('two')"_s));
    QSqlQuery query(db);
    QVERIFY(query.exec(u"SELECT body FROM note"_s) && query.next());
    QVERIFY(run(db, u"DROP TABLE note"_s));
    QVERIFY(query.next()); // its rows are its own
    QCOMPARE(query.value(0).toString(), u"two"_s);
}

void SqlCipherDriverTest::takesStatementsBackWhenItCloses()
{
    EncryptedFile file;
    file.create().close();
    SqlCipherDriver driver([](const QString &) { return SqlCipherDriver::Access{aKey(), Mode::OpenExisting}; });
    QVERIFY(driver.open(file.path(), {}, {}, {}, -1, {}));
    QSqlQuery kept(driver.createResult());
    QVERIFY(kept.exec(u"SELECT 'a name' UNION SELECT 'another'"_s) && kept.next());
    QSqlQuery stream(driver.createResult());
    stream.setForwardOnly(true);
    QVERIFY(stream.prepare(u"SELECT count(*) FROM sqlite_master"_s) && stream.exec() && stream.next());
    driver.close();
    for (QSqlQuery *query : {&kept, &stream}) {
        QVERIFY(!query->isActive() && !query->isValid());
        QVERIFY(!query->next());
        const QVariant handle = query->result()->handle();
        QVERIFY(*static_cast<void *const *>(handle.constData()) == nullptr);
    }
    QVERIFY(driver.open(file.path(), {}, {}, {}, -1, {}));
    QVERIFY(!stream.exec()); // its statement belonged to the connection that is gone
    QCOMPARE(stream.lastError().type(), QSqlError::StatementError);
    QVERIFY(stream.exec(u"SELECT 1"_s) && stream.next());
}

void SqlCipherDriverTest::isOutlivedByAQuery()
{
    EncryptedFile file;
    file.create().close();
    std::optional<QSqlQuery> query;
    {
        SqlCipherDriver driver(aKey(), Mode::OpenExisting);
        QVERIFY(driver.open(file.path(), {}, {}, {}, -1, {}));
        query.emplace(driver.createResult());
        QVERIFY(query->exec(u"SELECT 1"_s) && query->next());
    }
    QVERIFY(!query->isActive());
    QVERIFY(!query->next());
    QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::exec: called before driver has been set up");
    QVERIFY(!query->exec(u"SELECT 1"_s));
    query.reset(); // and may die after it
}

void SqlCipherDriverTest::cancelsFromAnotherThread()
{
    EncryptedFile file;
    QSqlDatabase db = file.create();
    QSqlDriver *const driver = db.driver();
    std::atomic<bool> done = false;
    std::thread other([&] {
        while (!done) { // again and again: the first may come before the query has begun
            driver->cancelQuery();
            std::this_thread::yield();
        }
    });
    QSqlQuery query(db);
    const bool finished =
        query.exec(u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s);
    done = true;
    other.join();
    QVERIFY(!finished);
    QCOMPARE(query.lastError().nativeErrorCode(), u"9"_s);
    QVERIFY(query.exec(u"SELECT 1"_s));
    db.close();
    QVERIFY(!driver->cancelQuery());
}

} // namespace tests

QTEST_GUILESS_MAIN(tests::SqlCipherDriverTest)
#include "sqlcipherdrivertest.moc"
