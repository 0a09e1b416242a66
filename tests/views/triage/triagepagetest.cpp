// SPDX-License-Identifier: EUPL-1.2
// The page of triage keeps what every page promises.
#include "views/triage/triagepage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class TriagePageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::TriagePage, model::Triage>(); }
};

QTEST_MAIN(TriagePageTest)
#include "triagepagetest.moc"
