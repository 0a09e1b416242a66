// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlcipherstatement.h"

#include "model/storage/sqlcipherprocess.h"
#include "tests/support/quiettest.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using model::SqlCipherStatement;

namespace tests {

class SqlCipherStatementTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void takesExactlyOneStatement_data();
    void takesExactlyOneStatement();
    void saysThatTheDatabaseIsClosed();
    void wantsAsManyValuesAsParameters();
    void namesTheTypeItCannotBind();
    void knowsPlaceholdersThatQtDoesNot();
    void knowsWhetherItOnlyReads();
    void runsAgainAfterAReset();
    void noticesAChangedSchema();

private:
    sqlite3 *m_db = nullptr;
};

void SqlCipherStatementTest::initTestCase()
{
    model::prepareSqlCipherProcess();
    QCOMPARE(sqlite3_open(":memory:", &m_db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(m_db, "CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)", nullptr, nullptr, nullptr),
             SQLITE_OK);
}

void SqlCipherStatementTest::cleanupTestCase()
{
    QCOMPARE(sqlite3_close(m_db), SQLITE_OK); // refused if one statement were left
}

void SqlCipherStatementTest::takesExactlyOneStatement_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code"); // empty: taken
    QTest::newRow("one") << u"SELECT 1"_s << QString();
    QTest::newRow("with its semicolon") << u"SELECT 1; \n\t "_s << QString();
    QTest::newRow("semicolon in a text") << u"SELECT '; SELECT 2'"_s << QString();
    QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON note BEGIN SELECT 1; SELECT 2; END;"_s << QString();
    QTest::newRow("two") << u"SELECT 1; DROP TABLE note"_s << u"21"_s;
    QTest::newRow("hidden after a zero") << u"SELECT 1"_s + QChar(0) + u"; DROP TABLE note"_s << u"21"_s;
    QTest::newRow("none") << u""_s << u"21"_s;
    QTest::newRow("blanks") << u"  \n "_s << u"21"_s;
    QTest::newRow("only a comment") << u"-- nothing"_s << u"21"_s;
    QTest::newRow("a mistake") << u"SELEKT 1"_s << u"1"_s;
    QTest::newRow("no such table") << u"SELECT * FROM nowhere"_s << u"1"_s;
}

void SqlCipherStatementTest::takesExactlyOneStatement()
{
    QFETCH(QString, sql);
    QFETCH(QString, code);
    SqlCipherStatement statement;
    QCOMPARE(statement.prepare(m_db, sql), code.isEmpty());
    QCOMPARE(statement.isPrepared(), code.isEmpty());
    QCOMPARE(statement.error().nativeErrorCode(), code);
    if (!code.isEmpty())
        QCOMPARE(statement.error().type(), QSqlError::StatementError);
}

void SqlCipherStatementTest::saysThatTheDatabaseIsClosed()
{
    SqlCipherStatement statement;
    QVERIFY(!statement.prepare(nullptr, u"SELECT 1"_s));
    QCOMPARE(statement.error().type(), QSqlError::ConnectionError);
}

void SqlCipherStatementTest::wantsAsManyValuesAsParameters()
{
    SqlCipherStatement statement;
    QVERIFY(statement.prepare(m_db, u"SELECT ?, ?"_s));
    QVERIFY(!statement.bind({1}));
    QCOMPARE(statement.error().nativeErrorCode(), u"25"_s);
    QVERIFY(!statement.bind({1, 2, 3}));
    QVERIFY(statement.bind({1, 2}));
}

void SqlCipherStatementTest::namesTheTypeItCannotBind()
{
    SqlCipherStatement statement;
    QVERIFY(statement.prepare(m_db, u"SELECT ?"_s));
    QVERIFY(!statement.bind({QVariant(QVariantList{1, 2})}));
    QVERIFY(statement.error().driverText().contains(u"QVariantList"_s));
    QCOMPARE(statement.error().nativeErrorCode(), u"20"_s);
}

void SqlCipherStatementTest::knowsPlaceholdersThatQtDoesNot()
{
    SqlCipherStatement statement;
    QVERIFY(statement.prepare(m_db, u"SELECT ?, @one, $two, :three, @one"_s));
    QCOMPARE(statement.placeOf(u"@one"_s), 1);
    QCOMPARE(statement.placeOf(u"$two"_s), 2);
    QCOMPARE(statement.placeOf(u":three"_s), 3);
    QCOMPARE(statement.placeOf(u":four"_s), -1);
    QVERIFY(statement.prepare(m_db, u"SELECT ?"_s));
    QCOMPARE(statement.placeOf(u"?"_s), -1);
}

void SqlCipherStatementTest::knowsWhetherItOnlyReads()
{
    SqlCipherStatement statement;
    QVERIFY(statement.prepare(m_db, u"SELECT * FROM note"_s));
    QVERIFY(statement.onlyReads());
    QVERIFY(statement.prepare(m_db, u"INSERT INTO note SELECT NULL, 'x' WHERE 0"_s));
    QVERIFY(!statement.onlyReads());
}

void SqlCipherStatementTest::runsAgainAfterAReset()
{
    SqlCipherStatement statement;
    QVERIFY(statement.prepare(m_db, u"SELECT ? || ?"_s));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(statement.bind({u"number "_s, i}));
        QCOMPARE(statement.step(), SQLITE_ROW);
        const QVariant value = toVariant(model::cellOf(statement.get(), 0), QSql::LowPrecisionDouble);
        QCOMPARE(value.toString(), u"number %1"_s.arg(i));
        statement.reset();
        statement.reset(); // does no harm
    }
}

void SqlCipherStatementTest::noticesAChangedSchema()
{
    SqlCipherStatement statement;
    QVERIFY(statement.prepare(m_db, u"SELECT * FROM note"_s));
    QCOMPARE(statement.columnCount(), 2);
    QCOMPARE(sqlite3_exec(m_db, "ALTER TABLE note ADD COLUMN held_on TEXT", nullptr, nullptr, nullptr), SQLITE_OK);
    QVERIFY(statement.bind({}));
    QCOMPARE(statement.step(), SQLITE_DONE);
    QCOMPARE(statement.columnCount(), 3);
}

} // namespace tests

QTEST_GUILESS_MAIN(tests::SqlCipherStatementTest)
#include "sqlcipherstatementtest.moc"
