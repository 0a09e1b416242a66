// SPDX-License-Identifier: EUPL-1.2
// The page of allegation keeps what every page promises.
#include "views/allegation/allegationpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class AllegationPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::AllegationPage, model::Allegation>(); }
};

QTEST_MAIN(AllegationPageTest)
#include "allegationpagetest.moc"
