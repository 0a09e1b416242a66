// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlcipherrows.h"

#include "model/storage/sqlcipherprocess.h"
#include "tests/support/quiettest.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using model::SqlCipherRows;

namespace tests {

class SqlCipherRowsTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void holdsEveryKindOfValue();
    void outlivesTheStatement();
    void holdsMoreRowsThanABlock();
    void beginsAnewWithOtherColumns();

private:
    sqlite3 *m_db = nullptr;
};

namespace {

QVariant valueAt(const SqlCipherRows &rows, int row, int column)
{
    return toVariant(rows.at(row, column), QSql::LowPrecisionDouble);
}

void readInto(SqlCipherRows &rows, sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    QCOMPARE(sqlite3_prepare_v2(db, sql, -1, &statement, nullptr), SQLITE_OK);
    rows.begin(sqlite3_column_count(statement));
    while (sqlite3_step(statement) == SQLITE_ROW)
        rows.append(statement);
    sqlite3_finalize(statement);
}

constexpr auto Thousand = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999) "
                          "SELECT i, 'row ' || i, i / 2.0 FROM n";

} // namespace

void SqlCipherRowsTest::initTestCase()
{
    model::prepareSqlCipherProcess();
    QCOMPARE(sqlite3_open(":memory:", &m_db), SQLITE_OK);
}

void SqlCipherRowsTest::cleanupTestCase()
{
    QCOMPARE(sqlite3_close(m_db), SQLITE_OK);
}

void SqlCipherRowsTest::holdsEveryKindOfValue()
{
    SqlCipherRows rows;
    readInto(rows, m_db, "SELECT -5, 2.5, 'één', x'00ff', NULL, '', x''");
    QCOMPARE(rows.count(), 1);
    QCOMPARE(valueAt(rows, 0, 0), QVariant(-5LL));
    QCOMPARE(valueAt(rows, 0, 1), QVariant(2.5));
    QCOMPARE(valueAt(rows, 0, 2), QVariant(u"één"_s));
    QCOMPARE(valueAt(rows, 0, 3), QVariant(QByteArray("\0\xff", 2)));
    QVERIFY(valueAt(rows, 0, 4).isNull());
    QCOMPARE(valueAt(rows, 0, 5), QVariant(u""_s));
    QCOMPARE(rows.at(0, 6).type, SQLITE_BLOB);
    QCOMPARE(rows.at(0, 6).size, 0);
}

void SqlCipherRowsTest::outlivesTheStatement()
{
    SqlCipherRows rows;
    readInto(rows, m_db, "SELECT 'the first'");
    SqlCipherRows others;
    readInto(others, m_db, "SELECT 'something else'");
    QCOMPARE(valueAt(rows, 0, 0), QVariant(u"the first"_s));
}

void SqlCipherRowsTest::holdsMoreRowsThanABlock()
{
    SqlCipherRows rows;
    readInto(rows, m_db, Thousand);
    QCOMPARE(rows.count(), 1000);
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(valueAt(rows, i, 0), QVariant(qlonglong(i)));
        QCOMPARE(valueAt(rows, i, 1), QVariant(u"row %1"_s.arg(i)));
        QCOMPARE(valueAt(rows, i, 2), QVariant(i / 2.0));
    }
}

void SqlCipherRowsTest::beginsAnewWithOtherColumns()
{
    SqlCipherRows rows;
    readInto(rows, m_db, Thousand);
    rows.forget();
    QCOMPARE(rows.count(), 0);
    readInto(rows, m_db, "SELECT 1, 2, 3, 4, 5, 6, 7, 8, 9");
    QCOMPARE(rows.count(), 1);
    QCOMPARE(valueAt(rows, 0, 8), QVariant(9LL));
    rows.release();
    QCOMPARE(rows.count(), 0);
    readInto(rows, m_db, Thousand);
    QCOMPARE(valueAt(rows, 999, 1), QVariant(u"row 999"_s));
}

} // namespace tests

QTEST_GUILESS_MAIN(tests::SqlCipherRowsTest)
#include "sqlcipherrowstest.moc"
