// SPDX-License-Identifier: EUPL-1.2
// An item model from a list of columns that announces the smallest change.
#include "model/items/tablemodel.h"

#include "model/party/party.h"
#include "tests/support/quiettest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using model::Party;
using model::RowId;

namespace {

Party party(int id, const QString &alias)
{
    Party row;
    row.row.id = RowId(id);
    row.alias = alias;
    return row;
}

struct Table
{
    model::TableModel<Party> model{{{u"Pseudonym"_s, [](const Party &p) { return p.alias; }},
                                    {u"Name"_s, [](const Party &p) { return p.name.text; }}},
                                   u"%1, struck out"_s};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
};

} // namespace

class TableModelTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsColumnsAndRows()
    {
        Table t;
        t.model.setRows({party(1, u"@melder-1"_s)});
        QCOMPARE(t.model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Pseudonym"_s);
        QCOMPARE(t.model.index(0, 0).data().toString(), u"@melder-1"_s);
        QCOMPARE(t.model.columnCount(), 2);
    }
    void theSameRowsAreNoChange()
    {
        Table t;
        t.model.setRows({party(1, u"a"_s), party(2, u"b"_s)});
        t.inserted.clear();
        t.model.setRows({party(1, u"a"_s), party(2, u"b"_s)});
        QCOMPARE(t.reset.count() + t.inserted.count() + t.removed.count() + t.changed.count(), 0);
    }
    void oneOtherTextIsOneChangedRow()
    {
        Table t;
        t.model.setRows({party(1, u"a"_s), party(2, u"b"_s), party(3, u"c"_s)});
        t.model.setRows({party(1, u"a"_s), party(2, u"B"_s), party(3, u"c"_s)});
        QCOMPARE(t.changed.count(), 1);
        QCOMPARE(t.changed[0][0].toModelIndex().row(), 1);
    }
    void aRowInTheMiddleIsInsertedAndTakenOut()
    {
        Table t;
        t.model.setRows({party(1, u"a"_s), party(3, u"c"_s)});
        t.inserted.clear();
        t.model.setRows({party(1, u"a"_s), party(2, u"b"_s), party(3, u"C"_s)});
        QCOMPARE(t.inserted.count(), 1);
        QCOMPARE(t.inserted[0][1].toInt(), 1);
        QCOMPARE(t.model.index(2, 0).data().toString(), u"C"_s);
        t.model.setRows({party(1, u"a"_s), party(3, u"C"_s)});
        QCOMPARE(t.removed.count(), 1);
        QCOMPARE(t.reset.count(), 0);
        QCOMPARE(t.model.rowCount(), 2);
    }
    void anotherOrderIsAReset()
    {
        Table t;
        t.model.setRows({party(1, u"a"_s), party(2, u"b"_s)});
        t.model.setRows({party(2, u"b"_s), party(1, u"a"_s)});
        QCOMPARE(t.reset.count(), 1);
        QCOMPARE(t.model.row(0).alias, u"b"_s);
    }
    void whatWasStruckOutIsSaidSo()
    {
        Table t;
        Party gone = party(1, u"@getuige-1"_s);
        gone.row.retracted = true;
        t.model.setRows({gone});
        QCOMPARE(t.model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"@getuige-1, struck out"_s);
        QVERIFY(t.model.index(0, 0).data(model::RetractedRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TableModelTest)
#include "tablemodeltest.moc"
