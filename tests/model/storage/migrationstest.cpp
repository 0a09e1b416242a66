// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/migrations.h"

#include "model/core/failure.h"
#include "tests/support/quiettest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("CREATE TABLE a (b);");
}

} // namespace

class MigrationsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theBuiltInOnesAreNumberedWithoutAGap()
    {
        const std::vector<Migration> migrations = builtInMigrations();
        QVERIFY(migrations.size() >= 3);
        for (size_t i = 0; i < migrations.size(); ++i)
            QCOMPARE(migrations[i].number, int(i) + 1);
    }

    void allThatLieInTheSourceAreBuiltIn()
    {
        const std::vector<Migration> inSource =
            migrationsIn(QLatin1String(MELDWIJZER_SOURCE_DIR) + u"/resources/storage/migrations"_s);
        const std::vector<Migration> builtIn = builtInMigrations();
        QCOMPARE(inSource.size(), builtIn.size());
        for (size_t i = 0; i < inSource.size(); ++i)
            QCOMPARE(inSource[i].sql, builtIn[i].sql);
    }

    void aGapAndADoubleAreRefused_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("gap") << QStringList{u"0001-a.sql"_s, u"0003-c.sql"_s};
        QTest::newRow("double") << QStringList{u"0001-a.sql"_s, u"0001-b.sql"_s};
        QTest::newRow("starts at two") << QStringList{u"0002-b.sql"_s};
        QTest::newRow("none") << QStringList{};
    }
    void aGapAndADoubleAreRefused()
    {
        QFETCH(QStringList, names);
        const QTemporaryDir folder;
        for (const QString &name : names)
            put(folder.filePath(name));
        QVERIFY_THROWS_EXCEPTION(Failure, (void)migrationsIn(folder.path()));
    }

    // RELEASED has a line "<sha256>  <name>" per step that left the house. Such a file is never edited: write a new
    // step.
    void releasedOnesAreUnchanged()
    {
        QFile released(QLatin1String(MELDWIJZER_SOURCE_DIR) + u"/resources/storage/migrations/RELEASED"_s);
        QVERIFY2(released.open(QIODevice::ReadOnly), "resources/storage/migrations/RELEASED is missing");
        const std::vector<Migration> migrations = builtInMigrations();
        while (!released.atEnd()) {
            const QByteArray line = released.readLine().trimmed();
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const QString name = QString::fromUtf8(line.mid(66));
            const auto known =
                std::find_if(migrations.begin(), migrations.end(), [&](const Migration &m) { return m.name == name; });
            QVERIFY2(known != migrations.end(), qPrintable(name + u" was released and is gone: put it back"_s));
            QVERIFY2(QCryptographicHash::hash(known->sql, QCryptographicHash::Sha256).toHex() == line.first(64),
                     qPrintable(name + u" was released and is now different: put it back and write a new step"_s));
        }
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrationstest.moc"
