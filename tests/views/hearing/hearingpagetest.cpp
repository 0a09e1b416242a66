// SPDX-License-Identifier: EUPL-1.2
// The page of hearing keeps what every page promises.
#include "views/hearing/hearingpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class HearingPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::HearingPage, model::Hearing>(); }
};

QTEST_MAIN(HearingPageTest)
#include "hearingpagetest.moc"
