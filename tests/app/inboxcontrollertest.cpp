// SPDX-License-Identifier: EUPL-1.2
#include "app/inboxcontroller.h"

#include "model/storage/query.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/inbox/inboxview.h"
#include "views/mainwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/plaintable.h"

#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;
using app::InboxController;
using views::CasePicker;
using views::InboxView;

namespace {

struct Room
{
    tests::OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    views::MainWindow window;
    std::unique_ptr<InboxController> inbox;

    Room()
    {
        window.addPage(u"cases"_s, new QWidget);
        inbox = std::make_unique<InboxController>(vault.session(), window, codes, Language::English, nullptr);
        window.setUnlocked(true);
    }
    void settle()
    {
        QTRY_COMPARE(vault.session().writer().pending(), 0);
        QTRY_COMPARE(vault.session().lister().pending(), 0);
        QCoreApplication::processEvents();
    }
    void write(const app::StorageThread::Work &work)
    {
        vault.session().writer().post(work, &window, [](const auto &) {});
        settle();
    }
    NoteId note(const QString &text)
    {
        const auto made = std::make_shared<QuickNote>(QuickNote{.text = {text}});
        write([made](Casework &work) { (void)work.noteService().save(*made); });
        return made->id;
    }
    CaseId newCase(const QString &witness)
    {
        const auto made = std::make_shared<CaseId>();
        write([made, witness](Casework &work) {
            *made = work.service().open();
            Party party{.role = {u"WITNESS"_s}, .name = {witness}};
            work.service().save(*made, party);
        });
        return *made;
    }
    void open()
    {
        window.showScreen(u"inbox"_s);
        inbox->refresh();
        settle();
    }
    [[nodiscard]] InboxView *view() const { return window.findChild<InboxView *>(); }
    [[nodiscard]] CasePicker *picker() const { return window.findChild<CasePicker *>(); }
    [[nodiscard]] int notes() { return vault.session().reader().quickNotes().count(); }
    [[nodiscard]] int searches()
    {
        return int(vault.session().reader().journal().page({.action = u"search_made"_s}, 0, 100).size());
    }
};

} // namespace

class InboxControllerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheNotesAndCountsThem()
    {
        Room room;
        QSignalSpy counted(room.inbox.get(), &InboxController::counted);
        room.note(u"Zoë belde\nover iets"_s);
        room.open();
        QCOMPARE(room.view()->table()->model()->rowCount(), 1);
        QCOMPARE(room.view()->table()->model()->index(0, 1).data().toString(), u"Zoë belde"_s);
        QVERIFY(room.view()->table()->model()->index(0, 0).data().toString().startsWith(u"Today"_s));
        QCOMPARE(counted.last().first().toInt(), 1);
        QVERIFY(!room.window.windowTitle().contains(u"Zoë"_s));
    }

    void noWordIsUnsealedWhileAnotherScreenIsShown()
    {
        Room room;
        room.note(u"kanarie"_s);
        room.inbox->refresh();
        room.settle();
        QCOMPARE(room.view()->table()->model()->rowCount(), 0);
    }

    void oneDamagedNoteDoesNotHideTheOthers()
    {
        Room room;
        room.note(u"een"_s);
        room.note(u"twee"_s);
        room.write([](Casework &work) {
            work.service().write([&] {
                Query(work.store(), u"UPDATE quick_note SET revision = 7 WHERE id = 1"_s)
                    .exec(); // its seal fits no more
            });
        });
        room.open();
        QCOMPARE(room.view()->table()->model()->rowCount(), 2);
        QCOMPARE(room.view()->shownText(), u"twee"_s);
        room.view()->table()->selectRow(1);
        QVERIFY(room.view()->shownText().contains(u"damaged"_s));
    }

    void beforeANewCaseTheCasesThatTheNoteNamesAreShown()
    {
        Room room;
        const CaseId id = room.newCase(u"Anna Kanarie"_s);
        room.newCase(u"Iemand Anders"_s);
        const NoteId note = room.note(u"Mevrouw kanarie belde weer"_s);
        room.open();
        Q_EMIT room.view()->caseRequested(note);
        room.settle();
        QVERIFY(room.picker() && room.picker()->isVisible());
        QCOMPARE(room.picker()->table()->model()->rowCount(), 1);
        QVERIFY(room.picker()->table()->model()->index(0, 3).data().toString().startsWith(u"Witness: "_s));
        QCOMPARE(room.searches(), 1); // that it was looked for is written down
        Q_EMIT room.picker()->searchRequested(u"anders"_s);
        room.settle();
        QCOMPARE(room.searches(), 2);
        QCOMPARE(room.picker()->table()->model()->index(0, 0).data().toString(), u"2026-0002"_s);
        QSignalSpy grew(room.inbox.get(), &InboxController::caseGrew);
        Q_EMIT room.picker()->caseChosen(id);
        room.settle();
        QCOMPARE(grew.size(), 1);
        QCOMPARE(room.vault.session().reader().cases().count(), 2); // no third
    }

    void aNoteBecomesACaseThatIsOpenedWhereItsWordsAre()
    {
        Room room;
        const NoteId note = room.note(u"Zoë meldt iets"_s);
        room.open();
        QSignalSpy made(room.inbox.get(), &InboxController::caseMade);
        Q_EMIT room.view()->caseRequested(note);
        room.settle();
        Q_EMIT room.picker()->newCaseRequested();
        room.settle();
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().at(1).toString(), u"intake.account_written"_s);
        const auto intake = room.vault.session().reader().sections().one<Intake>(made.first().at(0).value<CaseId>());
        QCOMPARE(intake.account.text, u"Zoë meldt iets"_s);
        QCOMPARE(room.notes(), 0);
        QCOMPARE(room.view()->table()->model()->rowCount(), 0);
    }

    void aNoteGoesToACaseAfterThePageOfThatCaseWasSaved()
    {
        Room room;
        const CaseId id = room.newCase(u"Anna Ander"_s);
        const NoteId note = room.note(u"nog iets"_s);
        room.open();
        QStringList order;
        connect(room.inbox.get(), &InboxController::caseWillGrow, this, [&](CaseId) { order << u"will"_s; });
        connect(room.inbox.get(), &InboxController::caseGrew, this, [&](CaseId) { order << u"grew"_s; });
        Q_EMIT room.view()->attachRequested(note);
        room.settle();
        QCOMPARE(room.picker()->table()->model()->rowCount(), 1); // it names none: the newest cases
        Q_EMIT room.picker()->caseChosen(id);
        room.settle();
        QCOMPARE(order, (QStringList{u"will"_s, u"grew"_s}));
        QCOMPARE(room.vault.session().reader().sections().all<Conversation>(id).front().summary.text, u"nog iets"_s);
        QVERIFY(room.window.messages().texts().first().contains(u"2026-0001"_s));
    }

    void aNoteIsDestroyedWithItsReasonInTheJournal()
    {
        Room room;
        const NoteId note = room.note(u"weg ermee"_s);
        room.open();
        Q_EMIT room.view()->destroyRequested(note, u"hoort bij een collega"_s);
        room.settle();
        QCOMPARE(room.notes(), 0);
        QCOMPARE(room.vault.session().reader().journal().page({}, 0, 1).front().reason, u"hoort bij een collega"_s);
    }

    void lockingTakesTheSearchAlong()
    {
        Room room;
        const NoteId note = room.note(u"iets"_s);
        room.open();
        Q_EMIT room.view()->caseRequested(note);
        room.settle();
        room.inbox.reset();
        QVERIFY(!room.picker());
    }
};

QTEST_MAIN(InboxControllerTest)
#include "inboxcontrollertest.moc"
