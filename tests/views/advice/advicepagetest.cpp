// SPDX-License-Identifier: EUPL-1.2
// The page of advice keeps what every page promises.
#include "views/advice/advicepage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace tests;

class AdvicePageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::AdvicePage, model::Advice>(); }

    void thereAreTwoAddressees()
    {
        views::PageContext context = testContext();
        context.codes = [](const QString &) -> views::Choices {
            return {{u"COID"_s, u"COID"_s, {}},
                    {u"REPORTER"_s, u"The reporter"_s, {}},
                    {u"COMPETENT_AUTHORITY"_s, u"Competent authority"_s, {}}};
        };
        views::AdvicePage page(context);
        const auto *addressee = page.findChild<views::ChoiceCombo *>(u"addressee"_s);
        QCOMPARE(addressee->count(), 3); // not yet known, and these two
        QCOMPARE(addressee->findData(u"COID"_s), -1);
    }
    void theReporterAskedNothingAsAnAuthorityDoes()
    {
        views::AdvicePage page(testContext());
        model::Advice row;
        row.row.id = model::RowId(1);
        row.addressee = {u"REPORTER"_s};
        page.fill({row});
        QVERIFY(page.findChild<QWidget *>(u"question"_s)->isHidden());
        row.addressee = {u"COMPETENT_AUTHORITY"_s};
        page.fill({row});
        QVERIFY(!page.findChild<QWidget *>(u"question"_s)->isHidden());
    }
};

QTEST_MAIN(AdvicePageTest)
#include "advicepagetest.moc"
