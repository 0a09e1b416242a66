// SPDX-License-Identifier: EUPL-1.2
// The page of decision keeps what every page promises.
#include "views/decision/decisionpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace tests;

class DecisionPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::DecisionPage, model::Decision>(); }

    void aDeviationAsksForItsReasonWhereItIsMade()
    {
        views::DecisionPage page(testContext());
        const auto *reason = page.findChild<QWidget *>(u"deviationReason"_s);
        page.fill({decision(u"FOLLOWED"_s)});
        QVERIFY(reason->isHidden());
        page.fill({decision(u"PARTLY"_s)});
        QVERIFY(!reason->isHidden());
        QVERIFY(says(page, u"Reason for deviating from the advice (required)"_s));
        page.fill({decision(u"NOT_FOLLOWED"_s)});
        QVERIFY(!reason->isHidden());
    }
    void aReasonThatWasWrittenStaysInSight()
    {
        views::DecisionPage page(testContext());
        model::Decision row = decision(u"FOLLOWED"_s);
        row.deviationReason = {u"toch iets"_s};
        page.fill({row});
        QVERIFY(!page.findChild<QWidget *>(u"deviationReason"_s)->isHidden());
    }
    void theAdviceItAnswersStandsBesideIt()
    {
        views::DecisionPage page(testContext());
        model::Decision row = decision({});
        row.advice = model::RowId(4);
        page.fill({row});
        page.setChoices(u"advice"_s, {{model::RowId(4), u"Advice of 22 April"_s, u"Voer een gesprek."_s, {}}});
        QVERIFY(says(page, u"The advice was: Voer een gesprek."_s));
    }

private:
    static model::Decision decision(const QString &answer)
    {
        model::Decision row;
        row.row.id = model::RowId(1);
        row.answer = {answer};
        return row;
    }
    static bool says(const QWidget &page, const QString &text)
    {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->text().remove(u'&') == text)
                return true;
        return false;
    }
};

QTEST_MAIN(DecisionPageTest)
#include "decisionpagetest.moc"
