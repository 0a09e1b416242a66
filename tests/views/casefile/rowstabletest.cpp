// SPDX-License-Identifier: EUPL-1.2
// How a table inside a case shows its rows.
#include "views/casefile/rowstable.h"

#include "model/items/tablemodel.h"
#include "model/party/party.h"
#include "tests/support/quiettest.h"

#include <QAbstractItemModelTester>
#include <numeric>

using namespace Qt::StringLiterals;

class RowsTableTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void columnsTogetherAreAsWideAsTheTable_data()
    {
        QTest::addColumn<QList<int>>("wishes");
        QTest::addColumn<QList<int>>("widths");
        QTest::newRow("room for all") << QList<int>{50, 50, 100} << QList<int>{50, 50, 300};
        QTest::newRow("narrow ones keep what they ask") << QList<int>{50, 500, 500} << QList<int>{50, 175, 175};
        QTest::newRow("none") << QList<int>{} << QList<int>{};
    }
    void columnsTogetherAreAsWideAsTheTable()
    {
        QFETCH(QList<int>, wishes);
        QFETCH(QList<int>, widths);
        const std::vector<int> got = views::sharedWidths({wishes.begin(), wishes.end()}, 400);
        QCOMPARE(QList<int>(got.begin(), got.end()), widths);
    }
    void whatWasStruckOutIsHiddenUntilAskedFor()
    {
        model::TableModel<model::Party> rows({});
        rows.addColumn(alias());
        model::Party one;
        one.row.id = model::RowId(1);
        model::Party two = one;
        two.row = {model::RowId(2), true, {}};
        rows.setRows({one, two});
        views::RetractedFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&rows);
        QCOMPARE(filter.rowCount(), 1);
        filter.setShowRetracted(true);
        QCOMPARE(filter.rowCount(), 2);
    }
    void aNarrowTableShowsItsFirstColumns()
    {
        model::TableModel<model::Party> rows({});
        for (int i = 0; i < 8; ++i)
            rows.addColumn(alias());
        views::RowsTable table;
        table.setModel(&rows);
        table.resize(table.fontMetrics().averageCharWidth() * 34, 100);
        table.show();
        table.fit();
        QVERIFY(!table.isColumnHidden(0));
        QVERIFY(!table.isColumnHidden(1));
        QVERIFY(table.isColumnHidden(7));
    }

private:
    static model::TableModel<model::Party>::Column alias()
    {
        model::TableModel<model::Party>::Column column; // in one expression GCC 12 fails on it
        column.title = u"Pseudonym"_s;
        column.text = [](const model::Party &party) { return party.alias; };
        return column;
    }
};

QTEST_MAIN(RowsTableTest)
#include "rowstabletest.moc"
