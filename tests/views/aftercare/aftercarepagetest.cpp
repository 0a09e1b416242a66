// SPDX-License-Identifier: EUPL-1.2
// The page of aftercare keeps what every page promises.
#include "views/aftercare/aftercarepage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class AftercarePageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::AftercarePage, model::Aftercare>(); }
};

QTEST_MAIN(AftercarePageTest)
#include "aftercarepagetest.moc"
