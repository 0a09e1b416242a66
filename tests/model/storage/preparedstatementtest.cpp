// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/preparedstatement.h"

#include "model/core/failure.h"
#include "tests/support/quiettest.h"

#include <QSqlDatabase>

using namespace model;
using namespace Qt::StringLiterals;

class PreparedStatementTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void namesBecomePositions()
    {
        PreparedStatement into{QSqlDatabase()};
        QCOMPARE(scanPlaceholders(u"SELECT :a, :b_2, :a"_s, into), u"SELECT ?, ?, ?"_s);
        QCOMPARE(into.count, 3);
        QCOMPARE(into.names.size(), size_t(2));
        QCOMPARE(into.names[0].second, (std::vector<int>{0, 2}));
    }

    void stringsAndQuotedNamesAreLeftAlone()
    {
        PreparedStatement into{QSqlDatabase()};
        QCOMPARE(scanPlaceholders(u"SELECT ':no', \"a:b\", 'it''s :x' FROM t"_s, into),
                 u"SELECT ':no', \"a:b\", 'it''s :x' FROM t"_s);
        QCOMPARE(into.count, 0);
    }

    void commentsAndOpenQuotesAreRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("line comment") << u"SELECT 1 -- it's"_s;
        QTest::newRow("block comment") << u"SELECT /* ' */ 1"_s;
        QTest::newRow("open quote") << u"SELECT 'abc"_s;
    }
    void commentsAndOpenQuotesAreRefused()
    {
        QFETCH(QString, sql);
        PreparedStatement into{QSqlDatabase()};
        QVERIFY_THROWS_EXCEPTION(Failure, (void)scanPlaceholders(sql, into));
    }
};

QTEST_GUILESS_MAIN(PreparedStatementTest)
#include "preparedstatementtest.moc"
