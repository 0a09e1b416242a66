// SPDX-License-Identifier: EUPL-1.2
// Sentences that stand on several pages.
#include "views/casefile/reminders.h"

#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"
#include "views/advice/advicepage.h"
#include "views/conversation/conversationpage.h"
#include "views/hearing/hearingpage.h"
#include "views/intake/intakepage.h"
#include "views/investigation/investigationpage.h"

using namespace Qt::StringLiterals;

class RemindersTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void nobodySpeaksAboutConsequencesWhereSomebodyIsSpokenTo()
    {
        const views::PageContext context = tests::testContext();
        QVERIFY(reminds(views::ConversationPage(context)));
        QVERIFY(reminds(views::HearingPage(context)));
        QVERIFY(reminds(views::AdvicePage(context)));
        QVERIFY(reminds(views::InvestigationPage(context)));
        QVERIFY(!reminds(views::IntakePage(context)));
    }

private:
    static bool reminds(const views::SectionPage &page)
    {
        for (const views::NoteLabel *note : page.findChildren<views::NoteLabel *>())
            if (note->text() == views::noConsequencesReminder() && note->isVisibleTo(&page))
                return true;
        return false;
    }
};

QTEST_MAIN(RemindersTest)
#include "reminderstest.moc"
