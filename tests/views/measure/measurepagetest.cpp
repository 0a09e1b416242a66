// SPDX-License-Identifier: EUPL-1.2
// The page of measure keeps what every page promises.
#include "views/measure/measurepage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class MeasurePageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::MeasurePage, model::Measure>(); }
};

QTEST_MAIN(MeasurePageTest)
#include "measurepagetest.moc"
