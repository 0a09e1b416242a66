// SPDX-License-Identifier: EUPL-1.2
// The page of investigation keeps what every page promises.
#include "views/investigation/investigationpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class InvestigationPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::InvestigationPage, model::Investigation>(); }
};

QTEST_MAIN(InvestigationPageTest)
#include "investigationpagetest.moc"
