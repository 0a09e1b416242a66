// SPDX-License-Identifier: EUPL-1.2
// The page of term keeps what every page promises.
#include "views/term/termpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class TermPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::TermPage, model::Term>(); }
};

QTEST_MAIN(TermPageTest)
#include "termpagetest.moc"
