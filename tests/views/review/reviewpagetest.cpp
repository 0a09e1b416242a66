// SPDX-License-Identifier: EUPL-1.2
// The page of review keeps what every page promises.
#include "views/review/reviewpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class ReviewPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::ReviewPage, model::Review>(); }
};

QTEST_MAIN(ReviewPageTest)
#include "reviewpagetest.moc"
