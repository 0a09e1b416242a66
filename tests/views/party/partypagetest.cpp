// SPDX-License-Identifier: EUPL-1.2
// The page of party keeps what every page promises.
#include "views/party/partypage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class PartyPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::PartyPage, model::Party>(); }
};

QTEST_MAIN(PartyPageTest)
#include "partypagetest.moc"
