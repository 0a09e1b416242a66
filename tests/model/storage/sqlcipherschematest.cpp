// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/sqlcipherschema.h"

#include "model/storage/sqlcipherprocess.h"
#include "tests/support/quiettest.h"

#include <QSqlField>
#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tests {

class SqlCipherSchemaTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void listsTablesByKind();
    void describesColumns();
    void knowsWhichKeyNumbersItself_data();
    void knowsWhichKeyNumbersItself();
    void givesTheKeyInItsOwnOrder();
    void findsATableByAnyOfItsNames_data();
    void findsATableByAnyOfItsNames();
    void saysNothingOfWhatIsNotThere();
    void describesTheColumnsOfAResult();
    void escapesIdentifiers_data();
    void escapesIdentifiers();

private:
    sqlite3 *m_db = nullptr;
};

void SqlCipherSchemaTest::initTestCase()
{
    model::prepareSqlCipherProcess();
    QCOMPARE(sqlite3_open(":memory:", &m_db), SQLITE_OK);
    const char *const schema = R"(
        CREATE TABLE person (id INTEGER PRIMARY KEY AUTOINCREMENT, name VARCHAR(20) NOT NULL DEFAULT 'it''s',
            weight DOUBLE(8,7) DEFAULT 1.5, photo BLOB, seen BOOLEAN NOT NULL DEFAULT 0, note TEXT DEFAULT (1 + 1),
            untyped, empty TEXT DEFAULT '');
        CREATE TABLE counted (id INT PRIMARY KEY, v TEXT);
        CREATE TABLE pair (b INTEGER, v TEXT, a INTEGER, PRIMARY KEY (a, b));
        CREATE TABLE "odd.na""me" ("a.b" INTEGER PRIMARY KEY, "with ""quotes""" TEXT);
        CREATE TABLE keyless (v TEXT);
        CREATE VIEW known AS SELECT id, name FROM person;
        CREATE TEMP TABLE draft (id INTEGER PRIMARY KEY);
        CREATE INDEX person_name ON person (name);)";
    QCOMPARE(sqlite3_exec(m_db, schema, nullptr, nullptr, nullptr), SQLITE_OK);
}

void SqlCipherSchemaTest::cleanupTestCase()
{
    QCOMPARE(sqlite3_close(m_db), SQLITE_OK);
}

void SqlCipherSchemaTest::listsTablesByKind()
{
    const auto sorted = [this](QSql::TableType types) {
        QStringList names = model::tablesOf(m_db, types);
        std::ranges::sort(names);
        return names;
    };
    QCOMPARE(sorted(QSql::Tables),
             (QStringList{u"counted"_s, u"draft"_s, u"keyless"_s, u"odd.na\"me"_s, u"pair"_s, u"person"_s}));
    QCOMPARE(sorted(QSql::Views), QStringList{u"known"_s});
    QCOMPARE(sorted(QSql::SystemTables), (QStringList{u"sqlite_master"_s, u"sqlite_sequence"_s}));
    QCOMPARE(sorted(QSql::AllTables).size(), 9);
    QVERIFY(model::tablesOf(nullptr, QSql::AllTables).isEmpty());
}

void SqlCipherSchemaTest::describesColumns()
{
    const QSqlRecord person = model::columnsOf(m_db, u"person"_s);
    QCOMPARE(person.count(), 8);
    const QSqlField id = person.field(u"id"_s);
    QVERIFY(id.isAutoValue());
    QCOMPARE(id.metaType().id(), int(QMetaType::Int));
    QCOMPARE(id.tableName(), u"person"_s);
    const QSqlField name = person.field(u"name"_s);
    QCOMPARE(name.requiredStatus(), QSqlField::Required);
    QCOMPARE(name.defaultValue(), QVariant(u"it's"_s));
    QCOMPARE(name.metaType().id(), int(QMetaType::QString));
    QVERIFY(!name.isAutoValue());
    QCOMPARE(person.field(u"weight"_s).metaType().id(), int(QMetaType::Double));
    QCOMPARE(person.field(u"weight"_s).defaultValue(), QVariant(u"1.5"_s));
    QCOMPARE(person.field(u"photo"_s).metaType().id(), int(QMetaType::QByteArray));
    QCOMPARE(person.field(u"photo"_s).requiredStatus(), QSqlField::Optional);
    QVERIFY(!person.field(u"photo"_s).defaultValue().isValid());
    QCOMPARE(person.field(u"seen"_s).metaType().id(), int(QMetaType::Bool));
    QCOMPARE(person.field(u"note"_s).defaultValue(), QVariant(u"1 + 1"_s));
    QCOMPARE(person.field(u"untyped"_s).metaType().id(), int(QMetaType::QString));
    QCOMPARE(person.field(u"empty"_s).defaultValue(), QVariant(u""_s));
    QCOMPARE(model::columnsOf(m_db, u"known"_s).count(), 2); // a view
}

void SqlCipherSchemaTest::knowsWhichKeyNumbersItself_data()
{
    QTest::addColumn<bool>("numbersItself");
    QTest::newRow("person") << true;
    QTest::newRow("counted") << false; // INT PRIMARY KEY is not the row id
    QTest::newRow("pair") << false;    // two columns are not either
    QTest::newRow("draft") << true;
}

void SqlCipherSchemaTest::knowsWhichKeyNumbersItself()
{
    QFETCH(bool, numbersItself);
    const QSqlIndex key = model::primaryIndexOf(m_db, QLatin1StringView(QTest::currentDataTag()));
    QVERIFY(key.count() > 0);
    QCOMPARE(key.field(0).isAutoValue(), numbersItself);
}

void SqlCipherSchemaTest::givesTheKeyInItsOwnOrder()
{
    const QSqlIndex key = model::primaryIndexOf(m_db, u"pair"_s);
    QCOMPARE(key.count(), 2);
    QCOMPARE(key.fieldName(0), u"a"_s);
    QCOMPARE(key.fieldName(1), u"b"_s);
    QVERIFY(model::primaryIndexOf(m_db, u"keyless"_s).isEmpty());
    QVERIFY(model::primaryIndexOf(m_db, u"known"_s).isEmpty());
}

void SqlCipherSchemaTest::findsATableByAnyOfItsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("columns");
    QTest::newRow("plain") << u"person"_s << 8;
    QTest::newRow("other case") << u"PERSON"_s << 8;
    QTest::newRow("in quotes") << u"\"person\""_s << 8;
    QTest::newRow("in brackets") << u"[person]"_s << 8;
    QTest::newRow("with its database") << u"main.person"_s << 8;
    QTest::newRow("both in quotes") << u"\"main\".\"person\""_s << 8;
    QTest::newRow("temporary") << u"temp.draft"_s << 1;
    QTest::newRow("odd, in quotes") << u"\"odd.na\"\"me\""_s << 2;
    QTest::newRow("wrong database") << u"temp.person"_s << 0;
}

void SqlCipherSchemaTest::findsATableByAnyOfItsNames()
{
    QFETCH(QString, name);
    QFETCH(int, columns);
    QCOMPARE(model::columnsOf(m_db, name).count(), columns);
    QCOMPARE(model::primaryIndexOf(m_db, name).count(), columns == 0 ? 0 : 1);
}

void SqlCipherSchemaTest::saysNothingOfWhatIsNotThere()
{
    QVERIFY(model::columnsOf(m_db, u"nowhere"_s).isEmpty());
    QVERIFY(model::primaryIndexOf(m_db, u"nowhere"_s).isEmpty());
    QVERIFY(model::columnsOf(m_db, u"person); DROP TABLE person; --"_s).isEmpty());
    QVERIFY(model::columnsOf(nullptr, u"person"_s).isEmpty());
    QCOMPARE(model::columnsOf(m_db, u"person"_s).count(), 8);
}

void SqlCipherSchemaTest::describesTheColumnsOfAResult()
{
    sqlite3_stmt *statement = nullptr;
    QCOMPARE(sqlite3_prepare_v2(m_db, "SELECT p.name AS \"who\", 1 + 1, weight FROM person p", -1, &statement, nullptr),
             SQLITE_OK);
    const QSqlField who = model::columnOf(statement, 0, SQLITE_NULL);
    QCOMPARE(who.name(), u"who"_s);
    QCOMPARE(who.tableName(), u"person"_s);
    QCOMPARE(who.metaType().id(), int(QMetaType::QString));
    QCOMPARE(model::columnOf(statement, 1, SQLITE_INTEGER).metaType().id(), int(QMetaType::Int));
    QCOMPARE(model::columnOf(statement, 1, SQLITE_NULL).metaType().id(), int(QMetaType::UnknownType));
    QCOMPARE(model::columnOf(statement, 2, SQLITE_NULL).metaType().id(), int(QMetaType::Double));
    sqlite3_finalize(statement);
}

void SqlCipherSchemaTest::escapesIdentifiers_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<bool>("isTable");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("word") << u"note"_s << false << u"\"note\""_s;
    QTest::newRow("nothing") << u""_s << false << u""_s;
    QTest::newRow("blank") << u"two words"_s << false << u"\"two words\""_s;
    QTest::newRow("quote") << u"o\"dd"_s << false << u"\"o\"\"dd\""_s;
    QTest::newRow("done") << u"\"done\""_s << false << u"\"done\""_s;
    QTest::newRow("brackets") << u"[done]"_s << true << u"[done]"_s;
    QTest::newRow("field with a dot") << u"a.b"_s << false << u"\"a.b\""_s;
    QTest::newRow("table of a database") << u"main.note"_s << true << u"\"main\".\"note\""_s;
    QTest::newRow("attack") << u"x\"; DROP TABLE note; --"_s << false << u"\"x\"\"; DROP TABLE note; --\""_s;
}

void SqlCipherSchemaTest::escapesIdentifiers()
{
    QFETCH(QString, identifier);
    QFETCH(bool, isTable);
    QTEST(model::escapedIdentifier(identifier, isTable), "escaped");
}

} // namespace tests

QTEST_GUILESS_MAIN(tests::SqlCipherSchemaTest)
#include "sqlcipherschematest.moc"
