// SPDX-License-Identifier: EUPL-1.2
// The page of event keeps what every page promises.
#include "views/event/eventpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class EventPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::EventPage, model::CaseEvent>(); }
};

QTEST_MAIN(EventPageTest)
#include "eventpagetest.moc"
