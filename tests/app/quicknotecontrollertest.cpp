// SPDX-License-Identifier: EUPL-1.2
#include "app/quicknotecontroller.h"

#include "tests/support/fulldisk.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/inbox/quicknotedialog.h"
#include "views/mainwindow.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;
using app::QuickNoteController;
using views::QuickNoteDialog;

namespace {

struct Room
{
    tests::OpenedVault vault;
    views::MainWindow window;
    std::unique_ptr<QuickNoteController> notes;

    Room() { sit(); }
    void sit()
    {
        window.setUnlocked(true);
        window.show();
        notes = std::make_unique<QuickNoteController>(
            vault.session(), window, app::EditSaver::Pace{.pause = 20, .latest = 50, .retry = 50}, nullptr);
    }
    void press() const { window.action(views::Command::QuickNote)->trigger(); }
    [[nodiscard]] QuickNoteDialog *field() const
    {
        for (auto *each : window.findChildren<QuickNoteDialog *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    void type(const QString &words) const { field()->findChild<QPlainTextEdit *>()->insertPlainText(words); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(field()->findChild<QPlainTextEdit *>(), key, modifiers);
    }
    [[nodiscard]] QStringList texts()
    {
        QStringList texts;
        const QuickNoteRepository &stored = vault.session().reader().quickNotes();
        for (const NoteId id : stored.page({}, 100))
            texts << stored.find(id)->text.text;
        return texts;
    }
};

} // namespace

class QuickNoteControllerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theCommandOpensAFieldAndEscKeepsWhatWasTyped()
    {
        Room room;
        QSignalSpy kept(room.notes.get(), &QuickNoteController::kept);
        room.press();
        QVERIFY(room.field());
        room.type(u"Zoë belde"_s);
        room.key(Qt::Key_Escape);
        QTRY_COMPARE(kept.size(), 1);
        QVERIFY(!room.field());
        QCOMPARE(room.texts(), QStringList{u"Zoë belde"_s});
    }

    void ctrlReturnKeepsAndSaysWhenThereIsNothingToKeep()
    {
        Room room;
        room.press();
        room.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(room.field());
        QCOMPARE(room.field()->findChild<views::MessageBar *>()->texts(),
                 QStringList{u"There is nothing in this note yet. Write something first."_s});
        room.type(u"iets"_s);
        room.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!room.field());
        QCOMPARE(room.texts(), QStringList{u"iets"_s});
    }

    void whatIsTypedIsInTheVaultBeforeAnythingIsClosed()
    {
        Room room;
        QSignalSpy changed(room.notes.get(), &QuickNoteController::changed);
        room.press();
        room.type(u"nog open"_s);
        QVERIFY(changed.wait());
        QCOMPARE(room.texts(), QStringList{u"nog open"_s});
        QVERIFY(room.field());
    }

    void anEmptyFieldLeavesNothingAndAnEmptiedOneTakesItsNoteAlong()
    {
        Room room;
        room.press();
        room.key(Qt::Key_Escape);
        QVERIFY(!room.field());
        room.press();
        room.type(u"toch niet"_s);
        QTRY_COMPARE(room.texts().size(), 1);
        room.field()->findChild<QPlainTextEdit *>()->selectAll();
        room.key(Qt::Key_Delete);
        room.key(Qt::Key_Escape);
        QTRY_COMPARE(room.texts(), QStringList());
    }

    void theCommandAgainGoesOnWithTheSameNote()
    {
        Room room;
        room.press();
        room.type(u"een"_s);
        room.press();
        QCOMPARE(int(room.window.findChildren<QuickNoteDialog *>().size()), 1);
        QCOMPARE(room.field()->text(), u"een"_s);
    }

    void theKeysWorkInAnotherDialogToo()
    {
        Room room;
        QDialog other(&room.window);
        other.open();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTest::keyClick(&other, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(room.field());
        QCOMPARE(room.field()->parentWidget(), &other);
        QVERIFY(room.field()->actions().contains(room.window.action(views::Command::Lock)));
    }

    void lockingSavesAndUnlockingComesBackToTheSameCaret()
    {
        Room room;
        room.press();
        room.type(u"half een zi"_s);
        room.field()->setCaret(4);
        const QuickNoteController::Place place = room.notes->place();
        room.notes.reset();
        QVERIFY(!room.field()); // nothing of it stays on the screen
        room.vault.lock();
        room.vault.open();
        room.sit();
        room.notes->restore(place);
        QVERIFY(room.field());
        QCOMPARE(room.field()->text(), u"half een zi"_s);
        QCOMPARE(room.field()->caret(), 4);
    }

    void lockingWithoutAskingLosesNothing()
    {
        Room room;
        room.press();
        room.type(u"niet kwijt"_s);
        room.notes.reset();
        room.vault.lock();
        room.vault.open();
        QCOMPARE(room.texts(), QStringList{u"niet kwijt"_s});
    }

    void aFullDiskKeepsTheFieldOpenAndSaysSo()
    {
        Room room;
        room.press();
        {
            const tests::FullDisk disk(0);
            room.type(u"niet kwijt"_s);
            room.key(Qt::Key_Escape);
            QTRY_COMPARE(room.field()->findChild<views::MessageBar *>()->texts().size(), 1);
            QVERIFY(room.field());
            QVERIFY(!room.notes->saveAll()); // so the vault is not locked by hand either
        }
        QTRY_COMPARE(room.texts(), QStringList{u"niet kwijt"_s}); // by itself, when there is room again
        room.key(Qt::Key_Escape);
        QTRY_VERIFY(!room.field());
    }

    void aNoteOfTheInboxIsWrittenOn()
    {
        Room room;
        QSignalSpy kept(room.notes.get(), &QuickNoteController::kept);
        room.press();
        room.type(u"een"_s);
        room.key(Qt::Key_Escape);
        QTRY_COMPARE(kept.size(), 1);
        room.notes->writeOn(kept.first().first().value<NoteId>());
        room.type(u" twee"_s);
        room.key(Qt::Key_Escape);
        QTRY_COMPARE(room.texts(), QStringList{u"een twee"_s});
    }
};

QTEST_MAIN(QuickNoteControllerTest)
#include "quicknotecontrollertest.moc"
