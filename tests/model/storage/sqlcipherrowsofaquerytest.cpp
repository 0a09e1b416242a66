// SPDX-License-Identifier: EUPL-1.2
// Moving through the rows of a query, read whole and streamed: what Qt's own driver tests look at, on our driver.
#include "model/storage/sqlcipherresult.h"

#include "tests/model/storage/sqlcipherfixture.h"
#include "tests/support/quiettest.h"

#include <QSqlField>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace tests {

class SqlCipherRowsOfAQueryTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void scrollsInAllDirections();
    void knowsItsSizeUnlessItStreams();
    void streamsForwardOnly();
    void reachesTheLastRowOfAStream();
    void streamsNothingFromAnEmptyTable();
    void answersOddColumnsWithNothing();
    void describesItsColumns();
    void reportsAnErrorInTheMiddleOfAStream();
    void finishesAndRunsAgain();
    void hasNoSecondResult();
    void noticesAChangedTable();

private:
    EncryptedFile m_file;
    QSqlDatabase m_db;
};

namespace {

QList<qlonglong> idsIn(QSqlQuery &query)
{
    QList<qlonglong> ids;
    while (query.next())
        ids.append(query.value(0).toLongLong());
    return ids;
}

} // namespace

void SqlCipherRowsOfAQueryTest::initTestCase()
{
    m_db = m_file.create();
    QVERIFY(m_db.transaction()); // never committed: these tests need no disk
    QVERIFY(
        run(m_db, u"CREATE TABLE note (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL DEFAULT 1, body TEXT UNIQUE)"_s));
    QVERIFY(run(m_db, u"CREATE TABLE vacant (id INTEGER)"_s));
    for (int i = 1; i <= 5; ++i)
        QVERIFY(run(m_db, u"INSERT INTO note (id, body) VALUES (%1, 'note %1')"_s.arg(i)));
}

void SqlCipherRowsOfAQueryTest::cleanupTestCase()
{
    m_db.close();
    m_db = {};
}

void SqlCipherRowsOfAQueryTest::scrollsInAllDirections()
{
    QSqlQuery query(m_db);
    QVERIFY(query.exec(u"SELECT id FROM note ORDER BY id"_s));
    QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
    QVERIFY(query.last());
    QCOMPARE(query.value(0).toInt(), 5);
    QVERIFY(!query.next());
    QCOMPARE(query.at(), int(QSql::AfterLastRow));
    QVERIFY(!query.next());
    QVERIFY(query.previous());
    QCOMPARE(query.value(0).toInt(), 5);
    QVERIFY(query.first());
    QCOMPARE(query.value(0).toInt(), 1);
    QVERIFY(!query.previous());
    QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
    QVERIFY(query.seek(3));
    QCOMPARE(query.value(0).toInt(), 4);
    QVERIFY(query.seek(-2, true));
    QCOMPARE(query.value(0).toInt(), 2);
    QVERIFY(!query.seek(5));
    QCOMPARE(query.at(), int(QSql::AfterLastRow));
    QVERIFY(!query.seek(-1));
    QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
    QCOMPARE(idsIn(query), (QList<qlonglong>{1, 2, 3, 4, 5}));
}

void SqlCipherRowsOfAQueryTest::knowsItsSizeUnlessItStreams()
{
    QSqlQuery query(m_db);
    QVERIFY(query.exec(u"SELECT id FROM note"_s));
    QCOMPARE(query.size(), 5);
    QVERIFY(query.exec(u"SELECT id FROM vacant"_s));
    QCOMPARE(query.size(), 0);
    QVERIFY(query.isSelect());
    QVERIFY(query.exec(u"UPDATE note SET kind = 1"_s));
    QCOMPARE(query.size(), -1);
    QVERIFY(!query.isSelect());
    query.setForwardOnly(true);
    QVERIFY(query.exec(u"SELECT id FROM note"_s));
    QCOMPARE(query.size(), -1);
}

void SqlCipherRowsOfAQueryTest::streamsForwardOnly()
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    QVERIFY(query.exec(u"SELECT id, body FROM note ORDER BY id"_s));
    QVERIFY(query.isActive() && query.isSelect() && !query.isValid());
    QVERIFY(query.next());
    QCOMPARE(query.value(1).toString(), u"note 1"_s);
    QCOMPARE(query.value(1).toString(), u"note 1"_s); // may be asked twice
    QVERIFY(query.seek(2));
    QCOMPARE(query.at(), 2);
    QCOMPARE(query.value(0).toInt(), 3);
    QVERIFY(query.seek(2));
    QVERIFY(query.next());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 5);
    QVERIFY(!query.next());
    QCOMPARE(query.at(), int(QSql::AfterLastRow));
    QVERIFY(!query.next());
    QVERIFY(!query.lastError().isValid());
    QVERIFY(query.exec(u"SELECT id FROM note"_s)); // and again
    QCOMPARE(idsIn(query).size(), 5);
}

void SqlCipherRowsOfAQueryTest::reachesTheLastRowOfAStream()
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    QVERIFY(query.exec(u"SELECT id, body FROM note ORDER BY id"_s));
    QVERIFY(query.next());
    QVERIFY(query.last());
    QCOMPARE(query.at(), 4);
    QCOMPARE(query.value(1).toString(), u"note 5"_s);
    QVERIFY(!query.next());
    QVERIFY(query.exec(u"SELECT id FROM note ORDER BY id"_s));
    QVERIFY(query.last());
    QCOMPARE(query.value(0).toInt(), 5);
    QVERIFY(query.exec(u"SELECT id FROM vacant"_s));
    QVERIFY(!query.last());
}

void SqlCipherRowsOfAQueryTest::streamsNothingFromAnEmptyTable()
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    QVERIFY(query.exec(u"SELECT id FROM vacant"_s));
    QVERIFY(query.isActive() && query.isSelect());
    QVERIFY(!query.next());
    QVERIFY(!query.first());
    QVERIFY(!query.lastError().isValid());
}

void SqlCipherRowsOfAQueryTest::answersOddColumnsWithNothing()
{
    for (const bool forwardOnly : {false, true}) {
        QSqlQuery query(m_db);
        query.setForwardOnly(forwardOnly);
        QVERIFY(query.exec(u"SELECT 1, NULL"_s) && query.next());
        QVERIFY(!query.value(2).isValid());
        QVERIFY(query.isNull(1) && !query.isNull(0) && query.isNull(2) && query.isNull(-1));
        QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::value: not positioned on a valid record");
        QVERIFY(!query.value(-1).isValid());
        QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::value: unknown field name 'absent'");
        QVERIFY(!query.value(u"absent"_s).isValid());
    }
}

void SqlCipherRowsOfAQueryTest::describesItsColumns()
{
    for (const bool forwardOnly : {false, true}) {
        QSqlQuery query(m_db);
        query.setForwardOnly(forwardOnly);
        QVERIFY(query.record().isEmpty());
        QVERIFY(query.exec(u"SELECT id, body AS \"text\", 1.5, x'00', n.id FROM note n WHERE id = 2"_s));
        QCOMPARE(query.record().count(), 5); // before the first row too
        QVERIFY(query.next());
        const QSqlRecord record = query.record();
        QCOMPARE(record.fieldName(1), u"text"_s);
        QCOMPARE(record.value(u"text"_s).toString(), u"note 2"_s);
        QCOMPARE(record.field(0).metaType().id(), int(QMetaType::Int));
        QCOMPARE(record.field(0).tableName(), u"note"_s);
        QCOMPARE(record.field(2).metaType().id(), int(QMetaType::Double));
        QCOMPARE(record.field(3).metaType().id(), int(QMetaType::QByteArray));
        QCOMPARE(query.value(u"id"_s).toInt(), 2);
    }
    QSqlQuery query(m_db);
    QVERIFY(query.exec(u"SELECT NULL UNION ALL SELECT 'x'"_s)); // told by the first value that is there
    QCOMPARE(query.record().field(0).metaType().id(), int(QMetaType::QString));
    QVERIFY(query.exec(u"DELETE FROM vacant"_s));
    QVERIFY(query.record().isEmpty());
}

void SqlCipherRowsOfAQueryTest::reportsAnErrorInTheMiddleOfAStream()
{
    const QString sql = u"SELECT id, abs(CASE WHEN id = 3 THEN -9223372036854775808 ELSE id END) FROM note"_s;
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    QVERIFY(query.exec(sql));
    QVERIFY(query.next() && query.next());
    QVERIFY(!query.next());
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    QCOMPARE(query.at(), int(QSql::AfterLastRow));
    QVERIFY(query.exec(sql) && !query.last());
    QSqlQuery whole(m_db);
    QVERIFY(!whole.exec(sql)); // read whole, the error comes at once
    QVERIFY(!whole.isActive());
    QVERIFY(!whole.next());
}

void SqlCipherRowsOfAQueryTest::finishesAndRunsAgain()
{
    for (const bool forwardOnly : {false, true}) {
        QSqlQuery query(m_db);
        query.setForwardOnly(forwardOnly);
        QVERIFY(query.prepare(u"SELECT id FROM note WHERE id > ? ORDER BY id"_s));
        for (int from = 0; from < 4; ++from) {
            query.bindValue(0, from);
            QVERIFY(query.exec() && query.next());
            QCOMPARE(query.value(0).toInt(), from + 1);
            query.finish();
            QVERIFY(!query.isActive() && !query.isValid() && !query.next());
            QCOMPARE(query.boundValue(0).toInt(), from);
        }
        QVERIFY(query.exec());
        query.clear();
        QVERIFY(!query.isActive());
        QVERIFY(query.lastQuery().isEmpty());
    }
}

void SqlCipherRowsOfAQueryTest::hasNoSecondResult()
{
    QSqlQuery query(m_db);
    QVERIFY(query.exec(u"SELECT 1"_s));
    QVERIFY(!query.nextResult());
    QVERIFY(!query.exec(u"SELECT 1; SELECT 2"_s));
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
}

void SqlCipherRowsOfAQueryTest::noticesAChangedTable()
{
    QSqlQuery query(m_db);
    QVERIFY(query.prepare(u"SELECT * FROM vacant"_s));
    QVERIFY(query.exec());
    QCOMPARE(query.record().count(), 1);
    QVERIFY(run(m_db, u"ALTER TABLE vacant ADD COLUMN more TEXT DEFAULT 'more'"_s));
    QVERIFY(run(m_db, u"INSERT INTO vacant (id) VALUES (1)"_s));
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.record().count(), 2);
    QCOMPARE(query.value(1).toString(), u"more"_s);
    QVERIFY(run(m_db, u"DELETE FROM vacant"_s));
}

} // namespace tests

QTEST_GUILESS_MAIN(tests::SqlCipherRowsOfAQueryTest)
#include "sqlcipherrowsofaquerytest.moc"
