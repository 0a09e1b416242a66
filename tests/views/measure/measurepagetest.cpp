// SPDX-License-Identifier: EUPL-1.2
// The page of measure keeps what every page promises.
#include "views/measure/measurepage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace tests;

class MeasurePageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::MeasurePage, model::Measure>(); }

    void whatTheLawDoesNotKnowForThisPersonIsBarred()
    {
        views::PageContext context = testContext();
        context.measures = [](const model::Code &category) -> views::Choices {
            const QString no = category.value == u"CIVILIAN"_s ? u"not for civilians"_s : QString();
            return {{u"WMT_REPRIMAND"_s, u"Reprimand"_s, no}, {u"NONE"_s, u"No measure"_s, {}}};
        };
        views::MeasurePage page(context);
        page.setChoices(u"party"_s, {{model::RowId(2), u"@betrokkene-1"_s, {}, {u"CIVILIAN"_s}},
                                     {model::RowId(3), u"@betrokkene-2"_s, {}, {u"MILITARY"_s}}});
        const auto *kinds = page.findChild<views::ChoiceCombo *>(u"kind"_s);
        page.fill({measure(2)});
        QVERIFY(kinds->itemText(1).contains(u"not for civilians"_s));
        page.fill({measure(3)});
        QVERIFY(!kinds->itemText(1).contains(u"not for civilians"_s));
    }
    void noMeasureNeedsItsReason()
    {
        views::MeasurePage page(testContext());
        const auto *why = page.findChild<QWidget *>(u"noMeasureReason"_s);
        page.fill({measure(2)});
        QVERIFY(why->isHidden());
        model::Measure none = measure(2);
        none.kind = {u"NONE"_s};
        page.fill({none});
        QVERIFY(!why->isHidden());
    }
    void joiningIsOnlyAskedWhereSomebodySitsAtATable()
    {
        views::PageContext context = testContext();
        context.reporterCanJoin = [](const model::Code &kind) { return kind.value == u"AWARENESS_TALK"_s; };
        views::MeasurePage page(context);
        const auto *joins = page.findChild<QWidget *>(u"reporterJoins"_s);
        model::Measure row = measure(2);
        row.kind = {u"BARD_REPRIMAND"_s};
        page.fill({row});
        QVERIFY(joins->isHidden());
        row.reporterJoins = true; // what was answered once stays to be seen
        page.fill({row});
        QVERIFY(!joins->isHidden());
        row = measure(2);
        row.kind = {u"AWARENESS_TALK"_s};
        page.fill({row});
        QVERIFY(!joins->isHidden());
    }

private:
    static model::Measure measure(int person)
    {
        model::Measure row;
        row.row.id = model::RowId(1);
        row.person = model::RowId(person);
        return row;
    }
};

QTEST_MAIN(MeasurePageTest)
#include "measurepagetest.moc"
