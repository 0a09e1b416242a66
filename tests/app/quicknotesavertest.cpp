// SPDX-License-Identifier: EUPL-1.2
// What is typed into a quick note against a real vault: one note, whatever the disk and the storage thread do, and no
// word of it lost.
#include "app/quicknotesaver.h"

#include "tests/support/fulldisk.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;
using app::QuickNoteSaver;

namespace {

struct Room
{
    tests::OpenedVault vault;
    QObject context;
    QuickNoteSaver saver{vault.session(), {.pause = 20, .latest = 50, .retry = 50}, nullptr};
    QSignalSpy saved{&saver, &QuickNoteSaver::saved};
    QSignalSpy failed{&saver, &QuickNoteSaver::failed};

    Room() { saver.begin({}); }
    void settle() { QTRY_COMPARE_WITH_TIMEOUT(vault.session().writer().pending(), 0, 20000); }
    [[nodiscard]] QStringList texts() // of all notes, newest first
    {
        QStringList texts;
        const QuickNoteRepository &notes = vault.session().reader().quickNotes();
        for (const NoteId id : notes.page({}, 100))
            texts << notes.find(id)->text.text;
        return texts;
    }
    // Holds the writing thread up, so that a save is under way for as long as this lives.
    struct Hold
    {
        std::shared_ptr<QSemaphore> gate = std::make_shared<QSemaphore>();
        explicit Hold(Room &room)
        {
            room.vault.session().writer().post([gate = gate](Casework &) { gate->acquire(); }, &room.context,
                                               [](const auto &) {});
        }
        ~Hold() { gate->release(); }
    };
};

} // namespace

class QuickNoteSaverTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsSavedByItselfIntoOneNote()
    {
        Room room;
        room.saver.note(u"Zoë"_s);
        QVERIFY(room.saved.wait());
        QVERIFY(room.saver.isSaved() && room.saver.id().isValid());
        room.saver.note(u"Zoë belde"_s);
        QVERIFY(!room.saver.isSaved());
        QVERIFY(room.saved.wait());
        QCOMPARE(room.texts(), QStringList{u"Zoë belde"_s});
    }

    void itIsSavedWithinTwoSecondsOfTheFirstKeystrokeHoweverSomebodyTypes()
    {
        const app::EditSaver::Pace pace;
        QVERIFY(pace.latest < 2000 && pace.pause < pace.latest);
        tests::OpenedVault vault;
        QuickNoteSaver saver(vault.session(), {.pause = 100000, .latest = 30, .retry = 50}, nullptr);
        QSignalSpy saved(&saver, &QuickNoteSaver::saved);
        saver.begin({});
        saver.note(u"wie niet ophoudt"_s); // the pause never comes
        QVERIFY(saved.wait());
    }

    void theFirstSaveUnderWayMakesNoSecondNote()
    {
        Room room;
        {
            const Room::Hold hold(room);
            room.saver.note(u"een"_s);
            room.saver.flush();
            room.saver.note(u"een twee"_s);
            room.saver.flush(); // not now: the first is not on disk yet
        }
        QTRY_COMPARE(room.saved.size(), 2);
        QCOMPARE(room.texts(), QStringList{u"een twee"_s});
    }

    void endingWhileTheFirstSaveIsUnderWayLosesNothingAndDoublesNothing()
    {
        Room room;
        {
            const Room::Hold hold(room);
            room.saver.note(u"een"_s);
            room.saver.flush();
            room.saver.note(u"een twee"_s);
            room.saver.end();
            room.saver.begin({});
            room.saver.note(u"een andere"_s);
            room.saver.end();
        }
        room.settle();
        QCOMPARE(room.texts(), (QStringList{u"een andere"_s, u"een twee"_s}));
    }

    void endingWithNothingNewWritesNothing()
    {
        Room room;
        {
            const Room::Hold hold(room);
            room.saver.note(u"een"_s);
            room.saver.flush();
            room.saver.end();
        }
        room.settle();
        QCOMPARE(room.texts(), QStringList{u"een"_s});
        QCOMPARE(room.saved.size(), 1);
    }

    void blanksAreNeverSavedAndCountAsSaved()
    {
        Room room;
        room.saver.note(u" \n"_s);
        QVERIFY(room.saver.isSaved());
        QVERIFY(room.saver.saveAll());
        QCOMPARE(room.texts(), QStringList());
    }

    void aNoteFromTheInboxIsWrittenOn()
    {
        Room room;
        room.saver.note(u"een"_s);
        QVERIFY(room.saver.saveAll());
        const QuickNote note = *room.vault.session().reader().quickNotes().find(room.saver.id());
        room.saver.begin(note);
        QVERIFY(room.saver.isSaved());
        room.saver.note(u"een twee"_s);
        QVERIFY(room.saver.saveAll());
        QCOMPARE(room.texts(), QStringList{u"een twee"_s});
    }

    void whatWasEmptiedIsTakenOutOfTheVaultWithAReason()
    {
        Room room;
        {
            const Room::Hold hold(room);
            room.saver.note(u"toch niet"_s);
            room.saver.flush();
            room.saver.note({});
            room.saver.drop(); // before the vault knows it
        }
        room.settle();
        QCOMPARE(room.texts(), QStringList());
        const JournalLine last = room.vault.session().reader().journal().page({}, 0, 1).front();
        QCOMPARE(last.action, u"note_destroyed"_s);
        QVERIFY(!last.reason.isEmpty());
    }

    void aFullDiskIsTriedAgainAndNothingIsLost()
    {
        Room room;
        {
            const tests::FullDisk disk(0); // not even the reserve helps
            room.saver.note(u"niet kwijt"_s);
            room.saver.flush();
            QVERIFY(room.failed.wait());
            QVERIFY(!room.saver.isSaved());
        }
        QVERIFY(room.saved.wait()); // by itself
        QCOMPARE(room.texts(), QStringList{u"niet kwijt"_s});
    }
};

QTEST_MAIN(QuickNoteSaverTest)
#include "quicknotesavertest.moc"
