// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/plaintable.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace views;

class PlainTableTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void hasANameAndLetsTabLeave()
    {
        PlainTable table(u"Cases"_s);
        QCOMPARE(tests::accessibleName(&table), u"Cases"_s);
        QVERIFY(!table.tabKeyNavigation());
    }

    void enterOpensTheRow()
    {
        QStandardItemModel model(3, 2);
        PlainTable table(u"Cases"_s);
        table.setModel(&model);
        table.show();
        QSignalSpy opened(&table, &PlainTable::opened);
        table.selectRow(2);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.takeFirst().at(0).toInt(), 2);
    }

    void columnsAreAsWideAsTheirTextsButNotEndless()
    {
        QStandardItemModel model(1, 3);
        model.setItem(0, 0, new QStandardItem(u"short"_s));
        model.setItem(0, 1, new QStandardItem(QString(500, u'x')));
        PlainTable table(u"Cases"_s);
        table.setModel(&model);
        table.fitColumns();
        QVERIFY(table.columnWidth(0) > table.fontMetrics().horizontalAdvance(u"short"_s));
        QCOMPARE(table.columnWidth(1), 70 * unit());
    }

    void aToneIsPaintedBehindTheWord()
    {
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(u"late"_s));
        PlainTable table(u"Today"_s);
        table.setModel(&model);
        const QImage plain = table.grab().toImage();
        model.item(0, 0)->setData(QVariant::fromValue(Tone::Bad), ToneRole);
        QVERIFY(table.grab().toImage() != plain);
        QCOMPARE(model.item(0, 0)->text(), u"late"_s);
    }
};

QTEST_MAIN(PlainTableTest)
#include "plaintabletest.moc"
