// SPDX-License-Identifier: EUPL-1.2
// Binding, running and reporting: the behaviours Qt's own driver tests look at, on our driver.
#include "model/storage/sqlcipherresult.h"

#include "tests/model/storage/sqlcipherfixture.h"
#include "tests/support/quiettest.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tests {

class SqlCipherResultTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void bindsByPositionInAnyOrder();
    void bindsANameEverywhereItStands();
    void bindsByNameAndByPositionInOneStatement();
    void bindsNamesQtDoesNotKnow();
    void keepsBoundValuesForTheNextRun();
    void refusesTooFewValuesAndRecovers();
    void tellsRowsAffected();
    void tellsTheLastInsertedId();
    void reportsAConstraintWithItsExtendedCode();
    void runsABatchInBothModes();
    void refusesAnUnevenBatch();
    void convertsNumbersAsThePolicySays();
    void showsItsStatement();
    void remembersWhatWasAskedAndWhatWasRun();

private:
    EncryptedFile m_file;
    QSqlDatabase m_db;
};

void SqlCipherResultTest::initTestCase()
{
    m_db = m_file.create();
    QVERIFY(m_db.transaction()); // never committed: these tests need no disk
    QVERIFY(
        run(m_db, u"CREATE TABLE note (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL DEFAULT 1, body TEXT UNIQUE)"_s));
    QVERIFY(run(m_db, u"CREATE TABLE vacant (id INTEGER)"_s));
    for (int i = 1; i <= 5; ++i)
        QVERIFY(run(m_db, u"INSERT INTO note (id, body) VALUES (%1, 'note %1')"_s.arg(i)));
}

void SqlCipherResultTest::cleanupTestCase()
{
    m_db.close();
    m_db = {};
}

void SqlCipherResultTest::bindsByPositionInAnyOrder()
{
    QSqlQuery query(m_db);
    QVERIFY(query.prepare(u"SELECT ?, ?, ?"_s));
    query.bindValue(2, u"third"_s);
    query.bindValue(0, u"first"_s);
    query.bindValue(1, u"second"_s);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toString() + query.value(1).toString() + query.value(2).toString(), u"firstsecondthird"_s);
    query.addBindValue(1);
    query.addBindValue(2);
    query.addBindValue(3);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(2).toInt(), 3);
    QCOMPARE(query.boundValues(), (QVariantList{1, 2, 3}));
    QCOMPARE(query.boundValue(1).toInt(), 2);
}

void SqlCipherResultTest::bindsANameEverywhereItStands()
{
    QSqlQuery query(m_db);
    QVERIFY(query.prepare(u"SELECT :who, ':who', :what || :who"_s));
    query.bindValue(u":who"_s, u"a"_s);
    query.bindValue(u":what"_s, u"b"_s);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toString(), u"a"_s);
    QCOMPARE(query.value(1).toString(), u":who"_s);
    QCOMPARE(query.value(2).toString(), u"ba"_s);
    query.bindValue(u":who"_s, u"c"_s);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(2).toString(), u"bc"_s);
    QCOMPARE(query.boundValue(u":who"_s).toString(), u"c"_s);
}

void SqlCipherResultTest::bindsByNameAndByPositionInOneStatement()
{
    QSqlQuery query(m_db);
    QVERIFY(query.prepare(u"SELECT :b, :a, :b"_s));
    for (int round = 0; round < 3; ++round) {
        query.bindValue(0, u"zero"_s);
        query.bindValue(u":a"_s, u"one"_s);
        query.bindValue(2, u"two %1"_s.arg(round));
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.value(0).toString(), u"zero"_s);
        QCOMPARE(query.value(1).toString(), u"one"_s);
        QCOMPARE(query.value(2).toString(), u"two %1"_s.arg(round));
    }
}

void SqlCipherResultTest::bindsNamesQtDoesNotKnow()
{
    QSqlQuery query(m_db);
    QVERIFY(query.prepare(u"SELECT :a, @b, $c /* it's */, :d, :a"_s));
    for (const QString &name : {u":a"_s, u"@b"_s, u"$c"_s, u":d"_s})
        query.bindValue(name, name);
    QVERIFY2(query.exec() && query.next(), qPrintable(query.lastError().text()));
    QStringList values;
    for (int i = 0; i < 5; ++i)
        values << query.value(i).toString();
    QCOMPARE(values, (QStringList{u":a"_s, u"@b"_s, u"$c"_s, u":d"_s, u":a"_s}));
}

void SqlCipherResultTest::keepsBoundValuesForTheNextRun()
{
    QSqlQuery query(m_db);
    QVERIFY(query.prepare(u"SELECT ? + ?"_s));
    query.bindValue(0, 1);
    query.bindValue(1, 2);
    QVERIFY(query.exec() && query.next());
    query.bindValue(1, 5);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toInt(), 6);
}

void SqlCipherResultTest::refusesTooFewValuesAndRecovers()
{
    QSqlQuery query(m_db);
    QVERIFY(query.prepare(u"SELECT ?, ?"_s));
    query.bindValue(0, 1);
    QVERIFY(!query.exec());
    QVERIFY(!query.isActive());
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    query.bindValue(1, 2);
    QVERIFY(query.exec());
    QVERIFY(!query.lastError().isValid());
}

void SqlCipherResultTest::tellsRowsAffected()
{
    QSqlQuery query(m_db);
    QCOMPARE(query.numRowsAffected(), -1);
    QVERIFY(query.exec(u"UPDATE note SET kind = 2 WHERE id < 4"_s));
    QCOMPARE(query.numRowsAffected(), 3);
    QVERIFY(query.exec(u"UPDATE note SET kind = 2 WHERE id > 90"_s));
    QCOMPARE(query.numRowsAffected(), 0);
    QVERIFY(query.exec(u"UPDATE note SET kind = 1"_s));
    QVERIFY(query.exec(u"CREATE TABLE made (a)"_s)); // not the five of the statement before
    QCOMPARE(query.numRowsAffected(), 0);
    QVERIFY(query.exec(u"SELECT * FROM note"_s));
    QCOMPARE(query.numRowsAffected(), 5);
    QVERIFY(query.exec(u"DROP TABLE made"_s));
}

void SqlCipherResultTest::tellsTheLastInsertedId()
{
    QSqlQuery query(m_db);
    QVERIFY(!query.lastInsertId().isValid());
    QVERIFY(query.exec(u"INSERT INTO note (id, body) VALUES (70, 'seventy')"_s));
    QCOMPARE(query.lastInsertId(), QVariant(70LL));
    QSqlQuery other(m_db);
    QVERIFY(other.exec(u"INSERT INTO note (body) VALUES ('the next')"_s));
    QCOMPARE(other.lastInsertId(), QVariant(71LL));
    QCOMPARE(query.lastInsertId(), QVariant(70LL)); // its own, not the connection's
    QVERIFY(!other.exec(u"INSERT INTO note (id) VALUES (70)"_s));
    QVERIFY(!other.lastInsertId().isValid());
    QVERIFY(run(m_db, u"DELETE FROM note WHERE id >= 70"_s));
}

void SqlCipherResultTest::reportsAConstraintWithItsExtendedCode()
{
    QSqlQuery query(m_db);
    QVERIFY(query.prepare(u"INSERT INTO note (body) VALUES (?)"_s));
    query.bindValue(0, u"note 1"_s);
    QVERIFY(!query.exec());
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    QCOMPARE(query.lastError().nativeErrorCode(), QString::number(SQLITE_CONSTRAINT_UNIQUE));
    QVERIFY(query.lastError().databaseText().contains(u"note.body"_s));
    QVERIFY(!query.lastError().text().contains(u"note 1"_s)); // never a value
    query.bindValue(0, u"new"_s);
    QVERIFY(query.exec());
    QVERIFY(!query.lastError().isValid());
    QVERIFY(!query.exec(u"INSERT INTO note (kind) VALUES (NULL)"_s));
    QCOMPARE(query.lastError().nativeErrorCode(), QString::number(SQLITE_CONSTRAINT_NOTNULL));
    QVERIFY(run(m_db, u"DELETE FROM note WHERE body = 'new'"_s));
}

void SqlCipherResultTest::runsABatchInBothModes()
{
    for (const auto mode : {QSqlQuery::ValuesAsRows, QSqlQuery::ValuesAsColumns}) {
        QSqlQuery query(m_db);
        QVERIFY(query.prepare(u"INSERT INTO note (id, kind, body) VALUES (:id, :id * 2, :body)"_s));
        query.bindValue(u":id"_s, QVariantList{101, 102, 103});
        query.bindValue(u":body"_s, QVariantList{u"one"_s, QVariant(QMetaType::fromType<QString>()), u"three"_s});
        QVERIFY2(query.execBatch(mode), qPrintable(query.lastError().text()));
        QVERIFY(query.exec(u"SELECT id, kind, body FROM note WHERE id > 100 ORDER BY id"_s));
        QCOMPARE(query.size(), 3);
        QVERIFY(query.seek(1));
        QCOMPARE(query.value(1).toInt(), 204);
        QVERIFY(query.isNull(2));
        QVERIFY(query.last());
        QCOMPARE(query.value(2).toString(), u"three"_s);
        QVERIFY(query.exec(u"DELETE FROM note WHERE id > 100"_s));
        QCOMPARE(query.numRowsAffected(), 3);
    }
}

void SqlCipherResultTest::refusesAnUnevenBatch()
{
    QSqlQuery query(m_db);
    QVERIFY(query.prepare(u"INSERT INTO note (id, body) VALUES (?, ?)"_s));
    query.addBindValue(QVariantList{101, 102});
    query.addBindValue(QVariantList{u"one"_s});
    QVERIFY(!query.execBatch());
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    query.bindValue(1, QVariantList{u"one"_s, u"two"_s});
    QVERIFY(query.execBatch());
    QVERIFY(!query.execBatch()); // the lists are still bound; the ids are taken now
    QCOMPARE(query.lastError().nativeErrorCode(), QString::number(SQLITE_CONSTRAINT_PRIMARYKEY));
    QVERIFY(run(m_db, u"DELETE FROM note WHERE id > 100"_s));
}

void SqlCipherResultTest::convertsNumbersAsThePolicySays()
{
    QSqlQuery query(m_db);
    const auto typeUnder = [&query](QSql::NumericalPrecisionPolicy policy) {
        query.setNumericalPrecisionPolicy(policy);
        return query.exec(u"SELECT 2.5"_s) && query.next() ? query.value(0).typeId() : -1;
    };
    QCOMPARE(typeUnder(QSql::LowPrecisionInt32), int(QMetaType::Int));
    QCOMPARE(typeUnder(QSql::LowPrecisionInt64), int(QMetaType::LongLong));
    QCOMPARE(typeUnder(QSql::LowPrecisionDouble), int(QMetaType::Double));
    QCOMPARE(typeUnder(QSql::HighPrecision), int(QMetaType::Double));
}

void SqlCipherResultTest::showsItsStatement()
{
    QSqlQuery query(m_db);
    QVERIFY(query.exec(u"SELECT 42"_s));
    const QVariant handle = query.result()->handle();
    QCOMPARE(handle.typeName(), "sqlite3_stmt*");
    QCOMPARE(sqlite3_sql(*static_cast<sqlite3_stmt *const *>(handle.constData())), "SELECT 42");
}

void SqlCipherResultTest::remembersWhatWasAskedAndWhatWasRun()
{
    QSqlQuery query(m_db);
    QVERIFY(query.prepare(u"SELECT :a"_s));
    query.bindValue(u":a"_s, 1);
    QVERIFY(query.exec());
    QCOMPARE(query.lastQuery(), u"SELECT :a"_s);
    QCOMPARE(query.executedQuery(), u"SELECT :a"_s); // Qt shows what was asked, not what it made of it
    QVERIFY(!query.prepare(u"SELECT FROM"_s));
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    QCOMPARE(query.lastError().nativeErrorCode(), u"1"_s);
    QVERIFY(!query.exec());
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
}

} // namespace tests

QTEST_GUILESS_MAIN(tests::SqlCipherResultTest)
#include "sqlcipherresulttest.moc"
