// SPDX-License-Identifier: EUPL-1.2
// The page of decision keeps what every page promises.
#include "views/decision/decisionpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class DecisionPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::DecisionPage, model::Decision>(); }
};

QTEST_MAIN(DecisionPageTest)
#include "decisionpagetest.moc"
