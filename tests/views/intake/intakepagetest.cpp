// SPDX-License-Identifier: EUPL-1.2
// The page of intake keeps what every page promises.
#include "views/intake/intakepage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class IntakePageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::IntakePage, model::Intake>(); }
};

QTEST_MAIN(IntakePageTest)
#include "intakepagetest.moc"
