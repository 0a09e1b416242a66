// SPDX-License-Identifier: EUPL-1.2
// The page of objection keeps what every page promises.
#include "views/objection/objectionpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class ObjectionPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::ObjectionPage, model::Objection>(); }
};

QTEST_MAIN(ObjectionPageTest)
#include "objectionpagetest.moc"
