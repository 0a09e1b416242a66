// SPDX-License-Identifier: EUPL-1.2
// Qt's own item models on our driver. Meldwijzer does not use them; a driver that cannot carry them is not a good one.
#include "model/storage/sqlcipherdriver.h"

#include "tests/model/storage/sqlcipherfixture.h"
#include "tests/support/quiettest.h"

#include <QAbstractItemModelTester>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlRelationalTableModel>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tests {

class SqlCipherModelsTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void carriesAQueryModel();
    void carriesATableModel();
    void carriesARelationalModel();
};

void SqlCipherModelsTest::carriesAQueryModel()
{
    EncryptedFile file;
    QSqlDatabase db = file.create();
    QVERIFY(db.transaction());
    QVERIFY(run(db, u"CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)"_s));
    for (int i = 0; i < 300; ++i)
        QVERIFY(run(db, u"INSERT INTO note (body) VALUES ('note %1')"_s.arg(i)));
    QSqlQueryModel notes;
    const QAbstractItemModelTester tester(&notes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    notes.setQuery(u"SELECT id, body FROM note ORDER BY id"_s, db);
    QCOMPARE(notes.rowCount(), 300); // the size is known, nothing is fetched in pieces
    QVERIFY(!notes.canFetchMore());
    QCOMPARE(notes.data(notes.index(299, 1)).toString(), u"note 299"_s);
    QCOMPARE(notes.record().fieldName(1), u"body"_s);
}

void SqlCipherModelsTest::carriesATableModel()
{
    EncryptedFile file;
    QSqlDatabase db = file.create();
    QVERIFY(run(db, u"CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL, held_on TEXT)"_s));
    QSqlTableModel notes(nullptr, db);
    const QAbstractItemModelTester tester(&notes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    notes.setTable(u"note"_s);
    notes.setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(notes.select());
    for (const QString &body : {u"one"_s, u"two"_s, u"three"_s}) {
        QSqlRecord row = notes.record();
        row.setGenerated(u"id"_s, false);
        row.setValue(u"body"_s, body);
        QVERIFY(notes.insertRecord(-1, row));
    }
    QVERIFY2(notes.submitAll(), qPrintable(notes.lastError().text()));
    QCOMPARE(notes.rowCount(), 3);
    QVERIFY(notes.setData(notes.index(1, 2), QDate(2026, 3, 4)));
    QVERIFY(notes.removeRow(0));
    QVERIFY2(notes.submitAll(), qPrintable(notes.lastError().text()));
    QCOMPARE(only(db, u"SELECT held_on FROM note WHERE body = 'two'"_s).toString(), u"2026-03-04"_s);
    notes.setFilter(u"body = 'three'"_s);
    QCOMPARE(notes.rowCount(), 1);
    QVERIFY(notes.setData(notes.index(0, 1), QVariant()));
    QVERIFY(!notes.submitAll());
    QCOMPARE(notes.lastError().nativeErrorCode(), QString::number(SQLITE_CONSTRAINT_NOTNULL));
    notes.revertAll();
    QCOMPARE(only(db, u"SELECT count(*) FROM note"_s).toInt(), 2);
}

void SqlCipherModelsTest::carriesARelationalModel()
{
    EncryptedFile file;
    QSqlDatabase db = file.create();
    QVERIFY(run(db, u"CREATE TABLE kind (id INTEGER PRIMARY KEY, name TEXT)"_s));
    QVERIFY(run(db, u"CREATE TABLE note (id INTEGER PRIMARY KEY, kind_id INTEGER REFERENCES kind)"_s));
    QVERIFY(run(db, u"INSERT INTO kind VALUES (1, 'advice'), (2, 'measure')"_s));
    QVERIFY(run(db, u"INSERT INTO note VALUES (1, 2), (2, NULL)"_s));
    QSqlRelationalTableModel notes(nullptr, db);
    notes.setJoinMode(QSqlRelationalTableModel::LeftJoin);
    notes.setTable(u"note"_s);
    notes.setRelation(1, QSqlRelation(u"kind"_s, u"id"_s, u"name"_s));
    QVERIFY(notes.select());
    QCOMPARE(notes.data(notes.index(0, 1)).toString(), u"measure"_s);
    QVERIFY(notes.data(notes.index(1, 1)).isValid());
    QVERIFY(notes.setData(notes.index(0, 1), 1));
    QVERIFY2(notes.submitAll(), qPrintable(notes.lastError().text()));
    QCOMPARE(only(db, u"SELECT kind_id FROM note WHERE id = 1"_s).toInt(), 1);
}

} // namespace tests

QTEST_GUILESS_MAIN(tests::SqlCipherModelsTest)
#include "sqlciphermodelstest.moc"
