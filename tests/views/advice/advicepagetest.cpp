// SPDX-License-Identifier: EUPL-1.2
// The page of advice keeps what every page promises.
#include "views/advice/advicepage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class AdvicePageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::AdvicePage, model::Advice>(); }
};

QTEST_MAIN(AdvicePageTest)
#include "advicepagetest.moc"
