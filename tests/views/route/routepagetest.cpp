// SPDX-License-Identifier: EUPL-1.2
// The page of route keeps what every page promises.
#include "views/route/routepage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class RoutePageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::RoutePage, model::Route>(); }
};

QTEST_MAIN(RoutePageTest)
#include "routepagetest.moc"
