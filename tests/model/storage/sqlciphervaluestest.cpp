// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlciphervalues.h"

#include "model/storage/sqlcipherprocess.h"
#include "tests/support/quiettest.h"

#include <QDateTime>
#include <QSize>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>
#include <cmath>
#include <limits>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace model;

namespace tests {

class SqlCipherValuesTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void givesBackWhatWasBound_data();
    void givesBackWhatWasBound();
    void bindsWhatIsNullAsNull_data();
    void bindsWhatIsNullAsNull();
    void tellsEmptyFromNull();
    void refusesWhatHasNoForm_data();
    void refusesWhatHasNoForm();
    void storesInstantsSoThatTheirTextsSortAsTheyDo();
    void roundsRealNumbersOnlyWhenAsked_data();
    void roundsRealNumbersOnlyWhenAsked();
    void keepsBoundTextsWhereTheyAre();
    void readsDeclaredTypes_data();
    void readsDeclaredTypes();

private:
    sqlite3 *m_db = nullptr;
};

namespace {

// "SELECT ?" once: what comes out for what went in.
struct Echo
{
    Echo(sqlite3 *db, const QVariant &value)
    {
        sqlite3_prepare_v2(db, "SELECT ?", -1, &statement, nullptr);
        code = bindVariant(statement, 1, value, bytes);
        if (code != SQLITE_OK)
            return;
        sqlite3_step(statement);
        type = cellOf(statement, 0).type;
        back = toVariant(cellOf(statement, 0), QSql::LowPrecisionDouble);
    }
    Q_DISABLE_COPY_MOVE(Echo)
    ~Echo() { sqlite3_finalize(statement); }

    BoundBytes bytes;
    sqlite3_stmt *statement = nullptr;
    int code = -1;
    int type = 0;
    QVariant back;
};

QString unusual()
{
    return u"één ß 字 \U0001F512 \u200F"_s + QChar(0) + u"after zero"_s;
}

} // namespace

void SqlCipherValuesTest::initTestCase()
{
    prepareSqlCipherProcess();
    QCOMPARE(sqlite3_open(":memory:", &m_db), SQLITE_OK);
}

void SqlCipherValuesTest::cleanupTestCase()
{
    QCOMPARE(sqlite3_close(m_db), SQLITE_OK);
}

void SqlCipherValuesTest::givesBackWhatWasBound_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("type");
    QTest::addColumn<QVariant>("back");
    const auto integer = [](const char *name, const QVariant &value, qlonglong back) {
        QTest::newRow(name) << value << SQLITE_INTEGER << QVariant(back);
    };
    integer("int", -7, -7);
    integer("largest", std::numeric_limits<qlonglong>::max(), std::numeric_limits<qlonglong>::max());
    integer("smallest", std::numeric_limits<qlonglong>::min(), std::numeric_limits<qlonglong>::min());
    integer("unsigned", 4294967295U, 4294967295);
    integer("unsigned 64", std::numeric_limits<qulonglong>::max(), -1); // toULongLong() makes it whole again
    integer("short", QVariant::fromValue<short>(-3), -3);
    integer("unsigned char", QVariant::fromValue<uchar>(200), 200);
    integer("true", true, 1);
    integer("false", false, 0);
    integer("enumeration", QVariant::fromValue(Qt::AlignRight), Qt::AlignRight);
    const auto text = [](const char *name, const QVariant &value, const QString &back) {
        QTest::newRow(name) << value << SQLITE_TEXT << QVariant(back);
    };
    text("text", u"a word"_s, u"a word"_s);
    text("unusual text", unusual(), unusual());
    text("long text", QString(100000, u'é'), QString(100000, u'é'));
    text("character", QChar(u'ß'), u"ß"_s);
    text("date", QDate(2026, 2, 28), u"2026-02-28"_s);
    text("time", QTime(1, 2, 3, 4), u"01:02:03.004"_s);
    text("instant", QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone("Europe/Amsterdam")),
         u"2026-07-01T10:00:00.000Z"_s);
    text("uuid", QUuid(u"{67c8770b-44f1-410a-ab9a-f9b5446f13ee}"_s), u"{67c8770b-44f1-410a-ab9a-f9b5446f13ee}"_s);
    text("address", QUrl(u"https://example.invalid/a"_s), u"https://example.invalid/a"_s);
    QTest::newRow("double") << QVariant(0.1) << SQLITE_FLOAT << QVariant(0.1);
    QTest::newRow("float") << QVariant(0.5F) << SQLITE_FLOAT << QVariant(0.5);
    QTest::newRow("infinite") << QVariant(HUGE_VAL) << SQLITE_FLOAT << QVariant(HUGE_VAL);
    const QByteArray bytes("\0\1\xff'\"", 5);
    QTest::newRow("bytes") << QVariant(bytes) << SQLITE_BLOB << QVariant(bytes);
}

void SqlCipherValuesTest::givesBackWhatWasBound()
{
    QFETCH(QVariant, value);
    QFETCH(int, type);
    QFETCH(QVariant, back);
    const Echo echo(m_db, value);
    QCOMPARE(echo.code, SQLITE_OK);
    QCOMPARE(echo.type, type);
    QCOMPARE(echo.back, back);
    QCOMPARE(echo.back.metaType(), back.metaType());
}

void SqlCipherValuesTest::bindsWhatIsNullAsNull_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("nothing") << QVariant();
    QTest::newRow("null pointer") << QVariant::fromValue(nullptr);
    QTest::newRow("null text") << QVariant(QString());
    QTest::newRow("null bytes") << QVariant(QByteArray());
    QTest::newRow("null date") << QVariant(QDate());
    QTest::newRow("impossible date") << QVariant(QDate(2026, 2, 30));
    QTest::newRow("null time") << QVariant(QTime());
    QTest::newRow("null instant") << QVariant(QDateTime());
    QTest::newRow("null uuid") << QVariant(QUuid());
    QTest::newRow("typed null int") << QVariant(QMetaType::fromType<int>());
    QTest::newRow("typed null double") << QVariant(QMetaType::fromType<double>());
    QTest::newRow("typed null text") << QVariant(QMetaType::fromType<QString>());
    QTest::newRow("typed null bytes") << QVariant(QMetaType::fromType<QByteArray>());
}

void SqlCipherValuesTest::bindsWhatIsNullAsNull()
{
    QFETCH(QVariant, value);
    const Echo echo(m_db, value);
    QCOMPARE(echo.code, SQLITE_OK);
    QCOMPARE(echo.type, SQLITE_NULL);
    QVERIFY(echo.back.isNull());
    QVERIFY(echo.back.isValid()); // QSqlRelationalTableModel relies on it
}

void SqlCipherValuesTest::tellsEmptyFromNull()
{
    const Echo text(m_db, u""_s);
    QCOMPARE(text.type, SQLITE_TEXT);
    QVERIFY(text.back.toString().isEmpty() && !text.back.toString().isNull());
    const Echo bytes(m_db, QByteArray(""));
    QCOMPARE(bytes.type, SQLITE_BLOB);
    QVERIFY(bytes.back.toByteArray().isEmpty() && !bytes.back.toByteArray().isNull());
}

void SqlCipherValuesTest::refusesWhatHasNoForm_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("list") << QVariant(QVariantList{1, 2});
    QTest::newRow("texts") << QVariant(QStringList{u"a"_s, u"b"_s});
    QTest::newRow("size") << QVariant(QSize(1, 2));
    QTest::newRow("map") << QVariant(QVariantMap{{u"a"_s, 1}});
    QTest::newRow("a date ISO cannot write") << QVariant(QDate(12000, 1, 1));
}

void SqlCipherValuesTest::refusesWhatHasNoForm()
{
    QFETCH(QVariant, value);
    QCOMPARE(Echo(m_db, value).code, SQLITE_MISMATCH);
}

void SqlCipherValuesTest::storesInstantsSoThatTheirTextsSortAsTheyDo()
{
    const QDateTime winter(QDate(2026, 10, 25), QTime(2, 30), Qt::OffsetFromUTC, 3600);
    const QDateTime summer(QDate(2026, 10, 25), QTime(2, 30), Qt::OffsetFromUTC, 7200); // an hour earlier
    QVERIFY(storedForm(summer) < storedForm(winter));
    QCOMPARE(QDateTime::fromString(storedForm(winter), Qt::ISODateWithMs), winter);
    QCOMPARE(storedForm(winter).size(), storedForm(winter.addMSecs(7)).size());
}

void SqlCipherValuesTest::roundsRealNumbersOnlyWhenAsked_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QVariant>("asInt");
    QTest::addColumn<QVariant>("asLong");
    QTest::newRow("fraction") << 2.75 << QVariant(2) << QVariant(qlonglong(2));
    QTest::newRow("negative") << -2.75 << QVariant(-2) << QVariant(qlonglong(-2));
    QTest::newRow("too large for int") << 1e12 << QVariant(std::numeric_limits<int>::max())
                                       << QVariant(qlonglong(1000000000000));
    QTest::newRow("too large at all") << -1e300 << QVariant(std::numeric_limits<int>::min())
                                      << QVariant(std::numeric_limits<qlonglong>::min());
}

void SqlCipherValuesTest::roundsRealNumbersOnlyWhenAsked()
{
    QFETCH(double, number);
    SqlCell cell{{0}, 0, SQLITE_FLOAT};
    cell.real = number;
    QTEST(toVariant(cell, QSql::LowPrecisionInt32), "asInt");
    QTEST(toVariant(cell, QSql::LowPrecisionInt64), "asLong");
    QCOMPARE(toVariant(cell, QSql::LowPrecisionDouble), QVariant(number));
    QCOMPARE(toVariant(cell, QSql::HighPrecision), QVariant(number));
}

void SqlCipherValuesTest::keepsBoundTextsWhereTheyAre()
{
    BoundBytes bytes;
    const QByteArrayView first = bytes.keep(QStringView(u"first é"));
    QByteArray blob("blob");
    const QByteArrayView kept = bytes.keep(blob);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(bytes.keep(QStringView(QString(i, u'x'))).size(), i);
    blob.fill('!'); // the caller binds something else while we stream
    QCOMPARE(first.toByteArray(), QByteArray("first é"));
    QCOMPARE(kept.toByteArray(), QByteArray("blob"));
}

void SqlCipherValuesTest::readsDeclaredTypes_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("INTEGER") << int(QMetaType::Int);
    QTest::newRow("int") << int(QMetaType::Int);
    QTest::newRow("BIGINT") << int(QMetaType::LongLong);
    QTest::newRow("Boolean") << int(QMetaType::Bool);
    QTest::newRow("REAL") << int(QMetaType::Double);
    QTest::newRow("double(8,7)") << int(QMetaType::Double);
    QTest::newRow("DOUBLE PRECISION") << int(QMetaType::Double);
    QTest::newRow("NUMERIC(10, 2)") << int(QMetaType::Double);
    QTest::newRow("BLOB") << int(QMetaType::QByteArray);
    QTest::newRow("TEXT") << int(QMetaType::QString);
    QTest::newRow("VARCHAR(20)") << int(QMetaType::QString);
    QTest::newRow("whatever") << int(QMetaType::QString);
    QTest::newRow("") << int(QMetaType::QString);
}

void SqlCipherValuesTest::readsDeclaredTypes()
{
    QFETCH(int, type);
    QCOMPARE(typeOfDeclaration(QString::fromLatin1(QTest::currentDataTag())).id(), type);
}

} // namespace tests

QTEST_GUILESS_MAIN(tests::SqlCipherValuesTest)
#include "sqlciphervaluestest.moc"
