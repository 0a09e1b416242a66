// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/migrator.h"

#include "model/storage/migrations.h"
#include "model/storage/query.h"
#include "tests/support/quiettest.h"
#include "tests/support/teststore.h"

#include <QFile>

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestStore;

namespace {

const QString SnapshotPath = QLatin1String(MELDWIJZER_SOURCE_DIR) + u"/resources/storage/schema.sql"_s;

QByteArray schemaOf(Store &store)
{
    QByteArray schema =
        "-- The newest schema, for readers: written by migratortest (UPDATE_SNAPSHOTS=1), never executed.\n";
    Query query(
        store,
        u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
        "AND name NOT GLOB 'search_words_??_*' ORDER BY tbl_name, type DESC, name"_s); // those FTS makes for itself
    while (query.next())
        schema += '\n' + query.get<QString>(0).toUtf8() + ";\n";
    return schema;
}

QString count(Store &store, const QString &sql)
{
    Query query(store, sql);
    return query.next() ? query.get<QString>(0) : QString();
}

Failure::Kind kindOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Failure &failure) {
        return failure.kind();
    }
    return Failure::Kind::Cancelled;
}

} // namespace

class MigratorTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theSnapshotIsWhatAllStepsMakeOfNothing()
    {
        TestStore store;
        Migrator().run(*store);
        const QByteArray schema = schemaOf(*store);
        QFile snapshot(SnapshotPath);
        if (qEnvironmentVariableIsSet("UPDATE_SNAPSHOTS")) {
            QVERIFY(snapshot.open(QIODevice::WriteOnly));
            snapshot.write(schema);
            return;
        }
        QVERIFY2(snapshot.open(QIODevice::ReadOnly),
                 "resources/storage/schema.sql is missing: run this test with UPDATE_SNAPSHOTS=1");
        QVERIFY2(
            snapshot.readAll() == schema,
            "schema.sql is not what the steps make: run this test with UPDATE_SNAPSHOTS=1 and look at the difference");
    }

    void marksTheFileAsOursAndSaysItsVersion()
    {
        TestStore store;
        const Migrator migrator;
        migrator.run(*store);
        QCOMPARE(Migrator::versionOf(*store), migrator.newest());
        QCOMPARE(count(*store, u"PRAGMA application_id"_s), QString::number(ApplicationId));
    }

    void rowsSurviveEveryLaterStep()
    {
        TestStore store;
        Migrator({{1, u"1"_s, "CREATE TABLE t (a); INSERT INTO t VALUES ('één');"}}).run(*store);
        Migrator({{1, u"1"_s, {}}, {2, u"2"_s, "ALTER TABLE t ADD COLUMN b INTEGER;"}}).run(*store);
        QCOMPARE(count(*store, u"SELECT a FROM t WHERE b IS NULL"_s), u"één"_s);
        QCOMPARE(Migrator::versionOf(*store), 2);
    }

    void triageAndConsentComeAlongAndATriageMayBeRepeated()
    {
        std::vector<Migration> before = builtInMigrations();
        const auto step = std::find_if(before.begin(), before.end(), [](const Migration &each) {
            return each.name.contains(u"consent-and-triage"_s);
        });
        QVERIFY(step != before.end());
        before.erase(step, before.end());
        TestStore store;
        Migrator(before).run(*store);
        store->runScript(
            "INSERT INTO case_file (id, number, opened_on, procedure_name, procedure_version) VALUES (1, "
            "'2026-0001', '2026-04-02', 'adviser', 1);"
            "INSERT INTO triage (id, case_id, revision, danger, is_wrongdoing, reasons, decided_on) VALUES "
            "(7, 1, 3, 1, 0, X'0102', '2026-04-09');"
            "INSERT INTO consent (id, case_id, scope, answer) VALUES (4, 1, 'CONTENT', 'GIVEN'), (5, 1, "
            "'IDENTITY', 'GIVEN'), (6, 1, 'CONTENT', NULL);");
        Migrator().run(*store);
        // Sealed values are bound to table, row, column and revision: all of them must be what they were.
        QCOMPARE(count(*store, u"SELECT id || ' ' || revision || ' ' || danger || is_wrongdoing || hex(reasons) || "
                               u"decided_on || retracted FROM triage"_s),
                 u"7 3 1001022026-04-090"_s);
        store->runScript("INSERT INTO triage (case_id, danger) VALUES (1, 0);");
        QCOMPARE(count(*store, u"SELECT count(*) FROM triage WHERE case_id = 1"_s), u"2"_s);
        // What was agreed to before was agreed to as a whole; of a name there are no parts, and no answer is no yes.
        QCOMPARE(count(*store, u"SELECT group_concat(id || ifnull(covers, '-')) FROM consent"_s), u"4ALL,5-,6-"_s);
    }

    void aStepThatFailsInItsSecondStatementLeavesEverythingAsItWas()
    {
        TestStore store;
        Migrator({{1, u"1"_s, "CREATE TABLE t (a); INSERT INTO t VALUES (1);"}}).run(*store);
        const QByteArray before = schemaOf(*store);
        const Migrator broken({{1, u"1"_s, {}}, {2, u"2"_s, "UPDATE t SET a = 2; CREATE TABLE t (again);"}});
        QVERIFY_THROWS_EXCEPTION(Failure, broken.run(*store));
        QCOMPARE(schemaOf(*store), before);
        QCOMPARE(count(*store, u"SELECT a FROM t"_s), u"1"_s);
        QCOMPARE(Migrator::versionOf(*store), 1);
    }

    void aStepThatLeavesRowsPointingNowhereIsUndone()
    {
        TestStore store;
        Migrator({{1, u"1"_s,
                   "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p INTEGER REFERENCES p (id)); INSERT INTO "
                   "p VALUES (1); INSERT INTO c VALUES (1);"}})
            .run(*store);
        const Migrator careless({{1, u"1"_s, {}}, {2, u"2"_s, "DELETE FROM p;"}});
        QCOMPARE(kindOf([&] { careless.run(*store); }), Failure::Kind::Damaged);
        QCOMPARE(count(*store, u"SELECT count(*) FROM p"_s), u"1"_s);
    }

    void aNewerStoreIsRefusedUntouched()
    {
        TestStore store;
        Migrator().run(*store);
        store->runScript("PRAGMA user_version = 9999;");
        QCOMPARE(kindOf([&] { Migrator().run(*store); }), Failure::Kind::NewerStore);
        QCOMPARE(Migrator::versionOf(*store), 9999);
    }

    void aDatabaseOfSomebodyElseIsRefused()
    {
        TestStore store;
        store->runScript("CREATE TABLE t (a); PRAGMA user_version = 1;");
        QCOMPARE(kindOf([&] { Migrator().run(*store); }), Failure::Kind::NotAStore);
    }

    void triggersCommentsAndSemicolonsInStringsAreNoObstacle()
    {
        TestStore store;
        Migrator({{1, u"1"_s,
                   "-- it's a comment; with everything\nCREATE TABLE t (a);\nCREATE TRIGGER g AFTER INSERT ON t BEGIN "
                   "UPDATE t SET a = 'x;y'; END;\nINSERT INTO t VALUES ('z');"}})
            .run(*store);
        QCOMPARE(count(*store, u"SELECT a FROM t"_s), u"x;y"_s);
    }
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "migratortest.moc"
