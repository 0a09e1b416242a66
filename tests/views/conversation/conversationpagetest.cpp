// SPDX-License-Identifier: EUPL-1.2
// The page of conversation keeps what every page promises.
#include "views/conversation/conversationpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class ConversationPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::ConversationPage, model::Conversation>(); }
};

QTEST_MAIN(ConversationPageTest)
#include "conversationpagetest.moc"
