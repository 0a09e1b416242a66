// SPDX-License-Identifier: EUPL-1.2
// What the driver does with SQL and with the world around it: scripts, literals, generated statements, the stock tool.
#include "model/storage/sqlcipherdriver.h"

#include "tests/model/storage/sqlcipherfixture.h"
#include "tests/support/quiettest.h"

#include <QProcess>
#include <QSqlDriverCreator>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QStandardPaths>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using model::SqlCipherDriver;
using Mode = SqlCipherDriver::Mode;

namespace tests {

class SqlCipherDialectTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatItCanDo();
    void runsAScript();
    void namesTheLineOfAMistakeInAScript_data();
    void namesTheLineOfAMistakeInAScript();
    void writesLiteralsThatCompareEqual_data();
    void writesLiteralsThatCompareEqual();
    void buildsStatementsThatRun();
    void showsTheConnection();
    void isOpenToTheStockTool();
    void mayBeRegistered();
};

void SqlCipherDialectTest::saysWhatItCanDo()
{
    const SqlCipherDriver driver(aKey(), Mode::OpenExisting);
    for (const auto feature :
         {QSqlDriver::Transactions, QSqlDriver::QuerySize, QSqlDriver::BLOB, QSqlDriver::Unicode,
          QSqlDriver::PreparedQueries, QSqlDriver::PositionalPlaceholders, QSqlDriver::LastInsertId,
          QSqlDriver::LowPrecisionNumbers, QSqlDriver::FinishQuery, QSqlDriver::CancelQuery})
        QVERIFY2(driver.hasFeature(feature), qPrintable(QString::number(feature)));
    for (const auto feature : {QSqlDriver::NamedPlaceholders, QSqlDriver::BatchOperations, QSqlDriver::SimpleLocking,
                               QSqlDriver::EventNotifications, QSqlDriver::MultipleResultSets})
        QVERIFY2(!driver.hasFeature(feature), qPrintable(QString::number(feature)));
}

void SqlCipherDialectTest::runsAScript()
{
    SqlCipherDriver driver(aKey(), Mode::Create);
    EncryptedFile file;
    QVERIFY(driver.open(file.path(), {}, {}, {}, -1, {}));
    int line = -1;
    QVERIFY(driver.runScript("-- it's a comment; with a semicolon\n"
                             "CREATE TABLE note (body TEXT DEFAULT 'a;b');;\n"
                             "/* another; */ CREATE TRIGGER t AFTER INSERT ON note BEGIN\n"
                             "  UPDATE note SET body = body || ';'; SELECT 1;\n"
                             "END;\n"
                             "INSERT INTO note DEFAULT VALUES;\n"
                             "SELECT * FROM note;\n"
                             "-- the last comment has no end of line",
                             &line));
    QCOMPARE(line, -1);
    QSqlQuery query(driver.createResult());
    QVERIFY(query.exec(u"SELECT body FROM note"_s) && query.next());
    QCOMPARE(query.value(0).toString(), u"a;b;"_s);
    QVERIFY(driver.runScript(""));
    QVERIFY(driver.runScript(" \n;\n/* never closed"));
}

void SqlCipherDialectTest::namesTheLineOfAMistakeInAScript_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("first") << QByteArray("SELEKT 1;") << 1 << u"1"_s;
    QTest::newRow("after comments") << QByteArray("-- one\n/* two\nthree */\n\n  SELEKT 1;") << 5 << u"1"_s;
    QTest::newRow("later") << QByteArray("SELECT 1;\nSELECT\n 2;\nDROP TABLE nowhere;") << 4 << u"1"_s;
    QTest::newRow("when it runs") << QByteArray("CREATE TEMP TABLE a (b UNIQUE);\nINSERT INTO a VALUES (1);\n\n"
                                                "INSERT INTO a VALUES (1);\nSELECT 1;")
                                  << 4 << QString::number(SQLITE_CONSTRAINT_UNIQUE);
}

void SqlCipherDialectTest::namesTheLineOfAMistakeInAScript()
{
    QFETCH(QByteArray, script);
    SqlCipherDriver driver(aKey(), Mode::Create);
    EncryptedFile file;
    QVERIFY(driver.open(file.path(), {}, {}, {}, -1, {}));
    int line = 0;
    QVERIFY(!driver.runScript(script, &line));
    QTEST(line, "line");
    QCOMPARE(driver.lastError().type(), QSqlError::StatementError);
    QTEST(driver.lastError().nativeErrorCode(), "code");
    QVERIFY(!driver.runScript(QByteArray("SELECT 1;\0SELECT 2;", 19)));
    driver.close();
    QVERIFY(!driver.runScript("SELECT 1"));
}

void SqlCipherDialectTest::writesLiteralsThatCompareEqual_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("text") << QVariant(u"it's \"so\"; -- not a comment"_s);
    QTest::newRow("int") << QVariant(-3);
    QTest::newRow("double") << QVariant(0.1);
    QTest::newRow("infinite") << QVariant(-HUGE_VAL);
    QTest::newRow("true") << QVariant(true);
    QTest::newRow("bytes") << QVariant(QByteArray("\0'\xff", 3));
    QTest::newRow("date") << QVariant(QDate(2026, 1, 2));
    QTest::newRow("time") << QVariant(QTime(1, 2, 3, 4));
    QTest::newRow("instant") << QVariant(QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6)));
}

void SqlCipherDialectTest::writesLiteralsThatCompareEqual()
{
    QFETCH(QVariant, value);
    EncryptedFile file;
    const QSqlDatabase db = file.create();
    QSqlField field(u"f"_s, value.metaType());
    field.setValue(value);
    QSqlQuery query(db);
    QVERIFY(query.prepare(u"SELECT ? IS "_s + db.driver()->formatValue(field)));
    query.bindValue(0, value);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toInt(), 1);
    field.clear();
    QCOMPARE(db.driver()->formatValue(field), u"NULL"_s);
}

void SqlCipherDialectTest::buildsStatementsThatRun()
{
    EncryptedFile file;
    const QSqlDatabase db = file.create();
    QVERIFY(run(db, u"CREATE TABLE \"odd name\" (id INTEGER PRIMARY KEY, \"a \"\"b\"\"\" TEXT)"_s));
    const QString table = u"odd name"_s;
    QSqlRecord row = db.record(table);
    QCOMPARE(row.count(), 2);
    QCOMPARE(db.primaryIndex(table).fieldName(0), u"id"_s);
    row.setValue(0, 1);
    row.setNull(1);
    const QSqlDriver *const driver = db.driver();
    const auto sql = [&](QSqlDriver::StatementType type, bool prepared) {
        return driver->sqlStatement(type, table, row, prepared);
    };
    QVERIFY(run(db, sql(QSqlDriver::InsertStatement, false)));
    QSqlQuery query(db);
    QVERIFY(query.prepare(sql(QSqlDriver::SelectStatement, false) + u' ' + sql(QSqlDriver::WhereStatement, true)));
    query.addBindValue(1); // the NULL became IS NULL and takes no value
    QVERIFY2(query.exec() && query.next(), qPrintable(query.lastError().text()));
    QVERIFY(run(db, sql(QSqlDriver::DeleteStatement, false) + u' ' + sql(QSqlDriver::WhereStatement, false)));
    QCOMPARE(only(db, u"SELECT count(*) FROM \"odd name\""_s).toInt(), 0);
    QVERIFY(driver->isIdentifierEscaped(driver->escapeIdentifier(table, QSqlDriver::TableName), QSqlDriver::TableName));
    QCOMPARE(driver->stripDelimiters(u"\"odd name\""_s, QSqlDriver::TableName), table);
    QCOMPARE(db.tables(), QStringList{table});
}

void SqlCipherDialectTest::showsTheConnection()
{
    EncryptedFile file;
    QSqlDatabase db = file.create();
    QCOMPARE(db.driver()->handle().typeName(), "sqlite3*");
    QVERIFY(handleOf(db) != nullptr);
    db.close();
    QVERIFY(handleOf(db) == nullptr);
}

void SqlCipherDialectTest::isOpenToTheStockTool()
{
    const QString tool = QStandardPaths::findExecutable(u"sqlcipher"_s);
    if (tool.isEmpty())
        QSKIP("the sqlcipher tool is not installed");
    EncryptedFile file;
    QSqlDatabase db = file.create();
    QVERIFY(run(db, u"CREATE TABLE note (body TEXT)"_s));
    QVERIFY(run(db, u"INSERT INTO note VALUES ('in five years')"_s));
    db.close();

    const model::StoreKey key = aKey();
    QByteArray script = "PRAGMA key = \"x'" + key.key.view().toByteArray().toHex() + key.salt.toHex() + "'\";\n";
    script += "PRAGMA cipher_page_size = 4096;\n";
    if (only(file.reopen(), u"PRAGMA cipher_version"_s).toString().startsWith(u'4'))
        script += "PRAGMA cipher_hmac_algorithm = HMAC_SHA1;\nPRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA1;\n"
                  "PRAGMA kdf_iter = 64000;\n";
    QProcess process;
    process.start(tool, {u"-batch"_s, file.path()});
    process.write(script + "PRAGMA temp_store = 2;\nSELECT body FROM note;\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QByteArray answer = process.readAllStandardOutput();
    QVERIFY2(answer.trimmed().endsWith("in five years"), (answer + process.readAllStandardError()).constData());
}

void SqlCipherDialectTest::mayBeRegistered()
{
    class Creator final : public QSqlDriverCreatorBase
    {
    public:
        QSqlDriver *createObject() const override { return new SqlCipherDriver(aKey(), Mode::Create); }
    };
    EncryptedFile file;
    QSqlDatabase::registerSqlDriver(u"QSQLCIPHER"_s, new Creator);
    QVERIFY(QSqlDatabase::drivers().contains(u"QSQLCIPHER"_s));
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"registered"_s);
        db.setDatabaseName(file.path());
        QVERIFY(db.open());
        QCOMPARE(db.driverName(), u"QSQLCIPHER"_s);
    }
    QSqlDatabase::removeDatabase(u"registered"_s);
    QSqlDatabase::registerSqlDriver(u"QSQLCIPHER"_s, nullptr);
}

} // namespace tests

QTEST_GUILESS_MAIN(tests::SqlCipherDialectTest)
#include "sqlcipherdialecttest.moc"
