// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/importreportpage.h"

#include "tests/support/quiettest.h"

#include <QProgressBar>
#include <QTableWidget>

using namespace Qt::StringLiterals;

class ImportReportPageTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void listsEveryRowThatDoesNotFit()
    {
        views::ImportReportPage page;
        page.showReport({10, 3, 1, {{12, u"no date"_s}, {14, u"no number"_s}}}, false);
        auto *table = page.findChild<QTableWidget *>();
        QVERIFY(!table->isHidden());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(1, 0)->text(), u"14"_s);
        QCOMPARE(table->item(1, 1)->text(), u"no number"_s);
        QVERIFY(page.findChild<QProgressBar *>()->isHidden());
    }

    void saysThatNothingWasChanged()
    {
        views::ImportReportPage page;
        page.showReport({10, 0, 10, {}}, false);
        QVERIFY(page.text().contains(u"Nothing was changed."));
        QVERIFY(page.findChild<QTableWidget *>()->isHidden());
        page.showReport({10, 0, 10, {}}, true);
        QVERIFY(page.text().contains(u"There is nothing to import."));
    }

    void showsHowFarItIs()
    {
        views::ImportReportPage page;
        auto *bar = page.findChild<QProgressBar *>();
        page.showProgress(1, 4);
        QCOMPARE(bar->value() * 4, bar->maximum());
        page.showProgress(7, 0); // nobody knows
        QCOMPARE(bar->maximum(), 0);
    }
};

QTEST_MAIN(ImportReportPageTest)
#include "importreportpagetest.moc"
