// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/flowlayout.h"

#include "tests/support/quiettest.h"

#include <QLineEdit>

using views::FlowLayout;

namespace {

class Block final : public QWidget
{
public:
    explicit Block(bool grows = false)
    {
        setSizePolicy(grows ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {100, 20}; }
};

} // namespace

class FlowLayoutTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatDoesNotFitGoesToTheNextLine()
    {
        QWidget box;
        FlowLayout flow(&box);
        flow.setSpacing(10);
        QList<Block *> blocks = {new Block, new Block, new Block};
        for (Block *block : blocks)
            flow.addWidget(block);
        QCOMPARE(flow.heightForWidth(320), 20);
        QCOMPARE(flow.heightForWidth(319), 50);
        QCOMPARE(flow.heightForWidth(50), 80);
        flow.setGeometry({0, 0, 215, 50});
        QCOMPARE(blocks[1]->pos(), QPoint(110, 0));
        QCOMPARE(blocks[2]->pos(), QPoint(0, 30));
    }

    void aHiddenOneTakesNoRoom()
    {
        QWidget box;
        FlowLayout flow(&box);
        flow.setSpacing(10);
        auto *hidden = new Block;
        flow.addWidget(hidden);
        auto *shown = new Block;
        flow.addWidget(shown);
        hidden->hide();
        QCOMPARE(flow.heightForWidth(120), 20);
        flow.setGeometry({0, 0, 120, 20});
        QCOMPARE(shown->x(), 0);
    }

    void theOneThatGrowsTakesTheRest()
    {
        QWidget box;
        FlowLayout flow(&box);
        flow.setSpacing(10);
        auto *grows = new Block(true);
        auto *other = new Block;
        flow.addWidget(grows);
        flow.addWidget(other);
        flow.setGeometry({0, 0, 400, 20});
        QCOMPARE(grows->width(), 290);
        QCOMPARE(other->x(), 300);
    }

    void givesItemsBack()
    {
        QWidget box;
        FlowLayout flow(&box);
        flow.addWidget(new Block);
        QCOMPARE(flow.count(), 1);
        QVERIFY(!flow.itemAt(1));
        delete flow.takeAt(0);
        QCOMPARE(flow.count(), 0);
        QVERIFY(!flow.takeAt(0));
    }
};

QTEST_MAIN(FlowLayoutTest)
#include "flowlayouttest.moc"
