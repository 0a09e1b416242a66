// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/checkpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

const model::Findings TwoFindings = {
    {model::Finding::Severity::Missing, u"departure.purpose"_s, u"Say why."_s, {}},
    {model::Finding::Severity::Missing, u"consent.scope"_s, u"There is no consent."_s, {}}};

QString textsOf(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->isVisibleTo(&page))
            texts << label->text();
    return texts.join(u'\n');
}

} // namespace

class CheckPageTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void eachFindingLeadsToItsField()
    {
        views::CheckPage page;
        QSignalSpy go(&page, &views::CheckPage::goToRequested);
        page.setFindings(TwoFindings);
        QVERIFY(!page.mayGo());
        const auto buttons = page.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons.last()->accessibleName(), u"Go there: There is no consent."_s);
        buttons.last()->click();
        QCOMPARE(go.value(0).value(0).toString(), u"consent.scope"_s);
        QVERIFY(!textsOf(page).contains(u"Nothing stands in the way."_s));
    }

    void withoutFindingsItMayGo()
    {
        views::CheckPage page;
        page.setFindings(TwoFindings);
        page.setFindings({});
        QVERIFY(page.mayGo());
        QVERIFY(textsOf(page).contains(u"Nothing stands in the way."_s));
    }

    void saysWhoIsHidden()
    {
        views::CheckPage page;
        QVERIFY(textsOf(page).contains(u"Nobody."_s));
        page.setHidden({u"Reporter · @melder-1"_s});
        QVERIFY(textsOf(page).contains(u"Reporter · @melder-1. Every name"_s));
    }

    void everyTraceSaysWhatHappensToIt()
    {
        views::CheckPage page;
        page.show();
        auto *table = page.findChild<QTableWidget *>();
        QVERIFY(table->isHidden());
        page.setTraces({{u"Vogel"_s, u"Hearings"_s, false}, {u"Kanarie"_s, u"Report"_s, true}});
        QVERIFY(!table->isHidden());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 2)->text(), u"goes along"_s);
        QCOMPARE(table->item(1, 0)->text(), u"Kanarie"_s);
        QCOMPARE(table->item(1, 2)->text(), u"is hidden"_s);
        tests::checkNames(page);
        page.setTraces({});
        QVERIFY(table->isHidden());
    }
};

QTEST_MAIN(CheckPageTest)
#include "checkpagetest.moc"
