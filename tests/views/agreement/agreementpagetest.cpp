// SPDX-License-Identifier: EUPL-1.2
// The page of agreement keeps what every page promises.
#include "views/agreement/agreementpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class AgreementPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::AgreementPage, model::Agreement>(); }
};

QTEST_MAIN(AgreementPageTest)
#include "agreementpagetest.moc"
