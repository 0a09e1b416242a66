// SPDX-License-Identifier: EUPL-1.2
// The page of closure keeps what every page promises.
#include "views/closure/closurepage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class ClosurePageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::ClosurePage, model::Closure>(); }
};

QTEST_MAIN(ClosurePageTest)
#include "closurepagetest.moc"
