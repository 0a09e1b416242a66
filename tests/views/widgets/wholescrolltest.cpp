// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/wholescroll.h"

#include "tests/support/quiettest.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace tests;

class WholeScrollTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void scrollsOnlyWhenTheMainPartWouldBeTooLow()
    {
        auto *content = new QWidget;
        auto *main = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->addWidget(main, 1);
        views::WholeScroll scroll(content, main, 10);
        const int line = scroll.fontMetrics().height();
        scroll.resize(400, 30 * line);
        scroll.show();
        QCOMPARE(scroll.verticalScrollBar()->maximum(), 0);
        QVERIFY(main->height() > 20 * line); // it takes what there is

        scroll.resize(400, 5 * line);
        QTRY_VERIFY(scroll.verticalScrollBar()->maximum() > 0);
        QCOMPARE(main->height(), 10 * line);
    }

    void growsWithTheText()
    {
        auto *content = new QWidget;
        auto *main = new QWidget;
        (new QVBoxLayout(content))->addWidget(main);
        views::WholeScroll scroll(content, main, 10);
        const int before = main->minimumHeight();
        QFont large = scroll.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        scroll.setFont(large);
        QVERIFY(main->minimumHeight() > before);
    }
};

QTEST_MAIN(WholeScrollTest)
#include "wholescrolltest.moc"
