// SPDX-License-Identifier: EUPL-1.2
// The page of pause keeps what every page promises.
#include "views/pause/pausepage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class PausePageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::PausePage, model::Pause>(); }
};

QTEST_MAIN(PausePageTest)
#include "pausepagetest.moc"
