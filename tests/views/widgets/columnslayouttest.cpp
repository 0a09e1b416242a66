// SPDX-License-Identifier: EUPL-1.2
// As many columns as fit.
#include "views/widgets/columnslayout.h"

#include "tests/support/quiettest.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class ColumnsLayoutTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void cellsStandSideBySideWhereTheyFit()
    {
        Four four;
        four.page.resize(420, 400);
        four.layout->activate();
        QCOMPARE(four.cells[0]->y(), four.cells[1]->y());
        QVERIFY(four.cells[1]->x() > four.cells[0]->x());
        QVERIFY(four.cells[2]->y() > four.cells[0]->y());
    }
    void andUnderEachOtherWhereTheyDoNot()
    {
        Four four;
        four.page.resize(230, 800);
        four.layout->activate();
        QVERIFY(four.cells[1]->y() > four.cells[0]->y());
        QCOMPARE(four.cells[1]->x(), four.cells[0]->x());
    }
    void aWholeCellTakesTheWholeWidth()
    {
        Four four;
        four.page.resize(420, 400);
        four.layout->activate();
        QVERIFY(four.cells[3]->width() > 400);
    }
    void whatIsHiddenLeavesNoHole()
    {
        Four four;
        const int before = four.layout->heightForWidth(420);
        four.cells[2]->hide();
        QVERIFY(four.layout->heightForWidth(420) < before);
    }

private:
    struct Four
    {
        QWidget page;
        views::ColumnsLayout *layout = new views::ColumnsLayout(&page);
        QList<QLabel *> cells;
        Four()
        {
            layout->setContentsMargins({});
            layout->setColumnWidth(200);
            layout->setMostColumns(2);
            for (int i = 0; i < 4; ++i) {
                auto *cell = new QVBoxLayout;
                cells << new QLabel(u"cell"_s, &page);
                cell->addWidget(cells.last());
                layout->addCell(cell, i == 3 ? views::ColumnsLayout::Span::Whole : views::ColumnsLayout::Span::Column);
            }
            page.show();
        }
    };
};

QTEST_MAIN(ColumnsLayoutTest)
#include "columnslayouttest.moc"
