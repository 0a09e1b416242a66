// SPDX-License-Identifier: EUPL-1.2
#include "app/screens.h"

#include "app/searchcontroller.h"
#include "app/searchindexing.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/inbox/inboxview.h"
#include "views/mainwindow.h"
#include "views/personsview.h"
#include "views/todayview.h"
#include "views/vaultview.h"
#include "views/widgets/plaintable.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;
using tests::OpenedVault;

namespace {

struct Shown
{
    OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    views::MainWindow window;
    app::Screens screens{vault.session(), window, codes, Language::English, {}, nullptr};
    CaseId id;

    Shown()
    {
        screens.addToday();
        screens.addInbox();
        screens.addSearch();
        screens.addOthers();
        write([this](Casework &work) { id = work.service().open(); });
    }

    void write(const std::function<void(Casework &)> &work)
    {
        vault.session().writer().post(work, &window, [](const auto &) {});
        QTRY_COMPARE(vault.session().writer().pending(), 0);
    }

    template <typename View>
    int rows() const
    {
        return window.findChild<View *>()->table()->model()->rowCount();
    }
};

} // namespace

class ScreensTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whereTheTermsAreCurrentTheTextsAreLookedAtAtOnce()
    {
        Shown shown;
        QVERIFY(shown.screens.search().indexing().isDone());
    }

    void todayShowsWhatIsDueAndWhatHasNoPlan()
    {
        Shown shown;
        shown.screens.refreshToday();
        QTRY_COMPARE(shown.rows<views::TodayView>(), 1); // the bare case: nothing planned
        shown.write([&](Casework &work) {
            Term term{.dueOn = QDate(2026, 6, 10)};
            work.service().save(shown.id, term);
        });
        shown.screens.refreshToday();
        QTRY_COMPARE(shown.rows<views::TodayView>(), 1); // now the term instead
    }

    void aSearchForAPersonFindsTheCaseAndLeavesATraceWithoutTheWords()
    {
        Shown shown;
        shown.write([&](Casework &work) {
            Party party{.role = {u"WITNESS"_s}, .name = {u"Anna Kanarie"_s}};
            work.service().save(shown.id, party);
        });
        Q_EMIT shown.window.findChild<views::PersonsView *>()->searchRequested(u"kanarie"_s);
        QCOMPARE(shown.rows<views::PersonsView>(), 1);
        QTRY_COMPARE(shown.vault.session().writer().pending(), 0);
        const JournalLine last = shown.vault.session().reader().journal().page({}, 0, 1).front();
        QCOMPARE(last.action, u"search_made"_s);
        QVERIFY(!last.subject.contains(u"kanarie"_s));
    }

    void notesThatWaitStandOnTodayAndInTheNavigation()
    {
        Shown shown;
        shown.write([](Casework &work) {
            QuickNote note{.text = {u"Zoë belde"_s}};
            QVERIFY(work.noteService().save(note).empty());
        });
        shown.window.setUnlocked(true);
        shown.window.show();
        shown.screens.refresh(u"inbox"_s);
        const auto line = [&shown]() -> QPushButton * {
            for (auto *each : shown.window.findChild<views::TodayView *>()->findChildren<QPushButton *>())
                if (each->text().contains(u"Inbox"_s) && !each->isHidden())
                    return each;
            return nullptr;
        };
        QTRY_VERIFY(line());
        line()->click();
        QCOMPARE(shown.window.currentScreen(), u"inbox"_s);
        QTRY_COMPARE(shown.rows<views::InboxView>(), 1);
    }

    void theNameOfWhoIsHereIsKeptAndWrittenDown()
    {
        Shown shown;
        Q_EMIT shown.window.findChild<views::VaultView *>()->nameChosen(u"Zoë de Vriés"_s);
        QTRY_COMPARE(shown.vault.session().writer().pending(), 0);
        Casework &reader = shown.vault.session().reader();
        QCOMPARE(reader.slotLabels().of(shown.vault.session().vault().slotId()), u"Zoë de Vriés"_s);
        QCOMPARE(reader.journal().page({}, 0, 1).front().action, u"slot_named"_s);
    }
};

QTEST_MAIN(ScreensTest)
#include "screenstest.moc"
