// SPDX-License-Identifier: EUPL-1.2
// The page of duties keeps what every page promises, and asks for conditions only of a conflict of duties.
#include "views/duty/dutypage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace tests;

class DutyPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::DutyPage, model::Duty>(); }
};

QTEST_MAIN(DutyPageTest)
#include "dutypagetest.moc"
