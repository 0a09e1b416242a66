// SPDX-License-Identifier: EUPL-1.2
// Everything behind the door, over a real vault and a real window: what the commands do, and what locking leaves.
#include "app/desk.h"

#include "tests/support/fulldisk.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/casefile/casefileview.h"
#include "views/casefile/sectionpage.h"
#include "views/caselistview.h"
#include "views/exchange/leavingview.h"
#include "views/inbox/casepicker.h"
#include "views/inbox/inboxview.h"
#include "views/inbox/quicknotedialog.h"
#include "views/mainwindow.h"
#include "views/search/searchview.h"
#include "views/theme.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/plaintable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTextEdit>

using namespace model;
using namespace Qt::StringLiterals;
using tests::OpenedVault;
using views::Command;

namespace {

// As Application puts it together, without the door.
struct Room
{
    OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    MeasureCatalogue measures = MeasureCatalogue::builtIn();
    views::MainWindow window;
    std::unique_ptr<app::Desk> desk;

    Room()
    {
        window.addPage(u"unlock"_s, new QWidget);
        sit();
    }
    void sit()
    {
        desk =
            std::make_unique<app::Desk>(vault.session(), window, app::Desk::Words{codes, measures, Language::English});
    }
    void rise()
    {
        desk.reset();
        vault.lock();
        window.setUnlocked(false);
        window.showScreen(u"unlock"_s);
    }
    void trigger(Command command) const { window.action(command)->trigger(); }
    void newCase() const
    {
        trigger(Command::NewCase);
        QTRY_COMPARE(window.currentScreen(), u"case"_s);
    }
    [[nodiscard]] views::CaseFileView *view() const { return window.findChild<views::CaseFileView *>(); }
    [[nodiscard]] views::CaseListView *list() const { return window.findChild<views::CaseListView *>(); }
    [[nodiscard]] QTextEdit *account() const
    {
        return view()->currentPage() ? view()->currentPage()->findChild<QTextEdit *>(u"account"_s) : nullptr;
    }
};

} // namespace

class DeskTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    // Qt walks a list of all widgets when the style changes: one that is deleted meanwhile is a crash.
    void noWidgetGoesWhileTheThemeChanges()
    {
        Room room;
        room.newCase();
        room.vault.session().writer().post(
            [](Casework &work) {
                Intake intake{.receivedOn = QDate(2020, 5, 1)};
                work.service().save(CaseId(1), intake);
            },
            &room.window, [](const auto &) {});
        QTRY_COMPARE(room.vault.session().writer().pending(), 0);
        views::Theme theme;
        for (const QString &screen : {u"today"_s, u"inbox"_s, u"terms"_s, u"journal"_s, u"vault"_s, u"cases"_s}) {
            room.window.showScreen(screen);
            QTRY_COMPARE(room.vault.session().lister().pending(), 0);
        }
        room.list()->table()->selectRow(0);
        Q_EMIT room.list()->table()->opened(0);
        QTRY_COMPARE(room.window.currentScreen(), u"case"_s);
        for (const views::Scheme scheme : {views::Scheme::Dark, views::Scheme::Light}) {
            std::vector<QPointer<QWidget>> all;
            for (QWidget *widget : QApplication::allWidgets())
                all.emplace_back(widget);
            theme.apply(scheme, scheme == views::Scheme::Dark ? 200 : 100);
            QCOMPARE(std::count(all.begin(), all.end(), nullptr), 0);
        }
    }

    void showsTheCasesAndOpensTheWindow()
    {
        const Room room;
        QCOMPARE(room.window.currentScreen(), u"cases"_s);
        QVERIFY(room.window.action(Command::NewCase)->isEnabled());
        QVERIFY(!room.window.action(Command::FinishPhase)->isEnabled()); // no case is open
        QVERIFY(!room.view());                                           // and no page of one was made yet
    }

    void aNewCaseIsOpenedToBeWrittenIn()
    {
        Room room;
        room.newCase();
        QVERIFY(room.view()->currentPage());
        QVERIFY(!room.view()->currentPage()->isReadOnly());
        QVERIFY(room.window.windowTitle().contains(u"2026-0001"_s));
        QVERIFY(room.window.action(Command::FinishPhase)->isEnabled());
        QCOMPARE(room.vault.session().reader().cases().count(), 1);
    }

    void theListKnowsTheNewCaseAndOpensIt()
    {
        Room room;
        room.newCase();
        room.trigger(Command::Back);
        QCOMPARE(room.window.currentScreen(), u"cases"_s);
        QTRY_COMPARE(room.list()->table()->model()->rowCount(), 1);
        Q_EMIT room.list()->openRequested(0);
        QCOMPARE(room.window.currentScreen(), u"case"_s);
        QVERIFY(room.view()->currentPage()->isReadOnly()); // to look, until she says otherwise
        room.trigger(Command::Edit);
        QVERIFY(!room.view()->currentPage()->isReadOnly());
    }

    void findInTheListGoesToTheList()
    {
        Room room;
        room.newCase();
        room.trigger(Command::FindInList);
        QCOMPARE(room.window.currentScreen(), u"cases"_s);
    }

    void aFoundTextLeadsToItsCase()
    {
        Room room;
        room.newCase();
        room.trigger(Command::Edit);
        room.trigger(Command::SearchTexts);
        QCOMPARE(room.window.currentScreen(), u"search"_s);
        Q_EMIT room.window.findChild<views::SearchView *>()->opened(u"case:1:conversation.summary"_s);
        QCOMPARE(room.window.currentScreen(), u"case"_s);
        QTRY_COMPARE(room.view()->currentPage()->section(), u"conversation"_s);
        QVERIFY(room.view()->currentPage()->isReadOnly()); // to be read
    }

    void thePagesKnowTheWordsOfTheField()
    {
        Room room;
        room.newCase();
        const QString first = room.codes.list(u"channel"_s).codes.front().text.en;
        bool found = false;
        for (const QComboBox *box : room.view()->currentPage()->findChildren<QComboBox *>())
            found = found || box->findText(first) >= 0;
        QVERIFY(found);
    }

    void afterLockingSheIsWhereSheWasAndNothingIsLost()
    {
        Room room;
        room.newCase();
        QVERIFY(room.account());
        room.account()->insertPlainText(u"half een zi"_s);
        const app::Place place = room.desk->place();
        room.rise();
        QVERIFY(!room.window.screen(u"case"_s));
        QVERIFY(!room.window.screen(u"cases"_s));
        QVERIFY(!room.window.windowTitle().contains(u"2026"_s));
        QVERIFY(!room.window.action(Command::NewCase)->isEnabled());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!room.view()); // the page with what was typed is gone from memory

        room.vault.open();
        room.sit();
        room.desk->restore(place);
        QCOMPARE(room.window.currentScreen(), u"case"_s);
        QVERIFY(room.account());
        QCOMPARE(room.account()->toPlainText(), u"half een zi"_s);
        QVERIFY(!room.view()->currentPage()->isReadOnly());
    }

    // The page shows what was loaded; saving it later must not take the words away again.
    void wordsThatComeIntoTheOpenCaseStayThere()
    {
        Room room;
        room.newCase();
        const CaseId id = room.desk->place().caseId;
        room.account()->insertPlainText(u"eerst"_s);
        const auto note = std::make_shared<QuickNote>(QuickNote{.text = {u"uit de notitie"_s}});
        room.vault.session().writer().post([note](Casework &work) { (void)work.noteService().save(*note); },
                                           &room.window, [](const auto &) {});
        QTRY_COMPARE(room.vault.session().writer().pending(), 0);
        room.trigger(Command::GoInbox);
        QTRY_COMPARE(room.window.findChild<views::InboxView *>()->selected(), note->id);
        Q_EMIT room.window.findChild<views::InboxView *>()->attachRequested(note->id);
        auto *picker = room.window.findChild<views::CasePicker *>();
        QTRY_COMPARE(picker->table()->model()->rowCount(), 1);
        Q_EMIT picker->caseChosen(id);
        Casework &reader = room.vault.session().reader();
        QTRY_COMPARE(reader.quickNotes().count(), 0);
        QCOMPARE(reader.sections().one<Intake>(id).account.text, u"eerst"_s);
        room.account()->insertPlainText(u"daarna "_s);
        QVERIFY(room.desk->saveAll());
        QCOMPARE(reader.sections().all<Conversation>(id).front().summary.text, u"uit de notitie"_s);
    }

    void aQuickNoteThatWasBeingWrittenComesBackAfterLocking()
    {
        Room room;
        room.trigger(Command::QuickNote);
        room.window.findChild<views::QuickNoteDialog *>()->findChild<QPlainTextEdit *>()->insertPlainText(u"half"_s);
        const app::Place place = room.desk->place();
        room.rise();
        QVERIFY(!room.window.findChild<views::QuickNoteDialog *>());
        QVERIFY(!room.window.action(Command::QuickNote)->isEnabled());
        room.vault.open();
        room.sit();
        room.desk->restore(place);
        QCOMPARE(room.window.findChild<views::QuickNoteDialog *>()->text(), u"half"_s);
    }

    void whoHadNoCaseOpenComesBackToTheList()
    {
        Room room;
        const app::Place place = room.desk->place();
        QVERIFY(!place.caseId.isValid());
        room.rise();
        room.vault.open();
        room.sit();
        room.desk->restore(place);
        QCOMPARE(room.window.currentScreen(), u"cases"_s);
    }

    void aCaseThatCannotBeMadeIsSaid()
    {
        Room room;
        {
            const tests::FullDisk disk(0);
            room.trigger(Command::NewCase);
            QTRY_VERIFY(!room.window.messages().isEmpty());
        }
        QCOMPARE(room.window.currentScreen(), u"cases"_s);
        QCOMPARE(room.window.messages().texts().size(), 1);
        room.trigger(Command::NewCase); // and once there is room again, it works
        QTRY_COMPARE(room.window.currentScreen(), u"case"_s);
    }

    void anExampleVaultSaysSoAndShowsTheOthers()
    {
        Room room;
        bool asked = false;
        room.desk->sayItIsADemo([&asked] { asked = true; });
        QVERIFY(room.window.messages().texts().first().contains(u"fictional"_s));
        for (auto *button : room.window.messages().findChildren<QPushButton *>())
            if (button->text().remove(u'&').contains(u"Other roles"_s))
                button->click();
        QVERIFY(asked);
    }

    void theOpenCaseIsLedOutOfTheVaultAndBack()
    {
        const Room room;
        room.newCase();
        room.trigger(Command::LeaveVault);
        QTRY_COMPARE(room.window.currentScreen(), u"leaving"_s);
        auto *leaving = room.window.findChild<views::LeavingView *>();
        QVERIFY(leaving && leaving->departure().sections.contains(u"party"_s));
        Q_EMIT leaving->cancelled();
        QCOMPARE(room.window.currentScreen(), u"case"_s);
        QVERIFY(leaving->departure().sections.isEmpty()); // nothing of the case stays on a screen nobody sees
    }
};

QTEST_MAIN(DeskTest)
#include "desktest.moc"
