// SPDX-License-Identifier: EUPL-1.2
// The page of consent keeps what every page promises.
#include "views/consent/consentpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class ConsentPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::ConsentPage, model::Consent>(); }
};

QTEST_MAIN(ConsentPageTest)
#include "consentpagetest.moc"
