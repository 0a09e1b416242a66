// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/quicknoterepository.h"

#include "model/storage/query.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

NoteId add(TestWork &work, const QString &text)
{
    NoteId id;
    work->service().write([&] { id = work->quickNotes().add({text}, work.clock().now()); });
    return id;
}

void write(TestWork &work, const std::function<void(QuickNoteRepository &)> &act)
{
    work->service().write([&] { act(work->quickNotes()); });
}

} // namespace

class QuickNoteRepositoryTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void loadsWhatItSaved()
    {
        TestWork work;
        const NoteId id = add(work, u"Zoë zei: “één” 字\nen meer"_s);
        work.reopen();
        const std::optional<QuickNote> note = work->quickNotes().find(id);
        QVERIFY(note);
        QCOMPARE(note->text.text, u"Zoë zei: “één” 字\nen meer"_s);
        QCOMPARE(note->notedAt, work.clock().now());
        QCOMPARE(note->revision, qint64(1));
    }

    void aChangeKeepsTheDayItWasNoted()
    {
        TestWork work;
        const NoteId id = add(work, u"een"_s);
        const QDateTime noted = work.clock().now();
        work.clock().advanceDays(3);
        write(work, [&](QuickNoteRepository &notes) { notes.change(id, {u"een twee"_s}); });
        const QuickNote note = *work->quickNotes().find(id);
        QCOMPARE(note.text.text, u"een twee"_s);
        QCOMPARE(note.notedAt, noted);
        QCOMPARE(note.revision, qint64(2));
    }

    void nothingStandsInClear()
    {
        TestWork work;
        const NoteId id = add(work, u"kanarie"_s);
        write(work, [&](QuickNoteRepository &notes) { notes.change(id, {u"kanarie twee"_s}); });
        Query query(work->store(), u"SELECT id, revision, noted_at, epoch, wrapped, text FROM quick_note"_s);
        QVERIFY(query.next());
        for (int column = 0; column < 6; ++column)
            QVERIFY(!query.value(column).toByteArray().contains("kanarie"));
    }

    void everyNoteHasAKeyOfItsOwnAndAnExchangedTextDoesNotOpen()
    {
        TestWork work;
        const NoteId first = add(work, u"een"_s);
        const NoteId second = add(work, u"twee"_s);
        write(work, [&](QuickNoteRepository &) {
            Query(work->store(), u"UPDATE quick_note SET text = (SELECT text FROM quick_note WHERE id = 1)"_s).exec();
        });
        QCOMPARE(work->quickNotes().find(first)->text.text, u"een"_s);
        MUST_FAIL(Damaged, work->quickNotes().find(second));
        QCOMPARE(work->quickNotes().notedAt(second), work.clock().now()); // which one it is can still be told
    }

    void removingTakesTheKeyAlongAndItsIdIsNeverGivenAgain()
    {
        TestWork work;
        const NoteId id = add(work, u"kanarie"_s);
        write(work, [&](QuickNoteRepository &notes) { notes.remove(id); });
        QVERIFY(!work->quickNotes().has(id));
        QVERIFY(!work->quickNotes().find(id));
        QCOMPARE(work->quickNotes().count(), 0); // neither the words nor the wrapped key: both stand in the row
        work.reopen();
        QVERIFY(add(work, u"de volgende"_s) > id);
    }

    void newestFirstPageByPage()
    {
        TestWork work;
        for (int i = 0; i < 5; ++i)
            add(work, QString::number(i));
        QCOMPARE(work->quickNotes().count(), 5);
        const std::vector<NoteId> first = work->quickNotes().page({}, 2);
        QCOMPARE(first, (std::vector<NoteId>{NoteId(5), NoteId(4)}));
        QCOMPARE(work->quickNotes().page(first.back(), 2), (std::vector<NoteId>{NoteId(3), NoteId(2)}));
        QCOMPARE(work->quickNotes().page(NoteId(2), 2), std::vector<NoteId>{NoteId(1)});
    }

    void aNoteThatIsNotThereCannotBeChanged()
    {
        TestWork work;
        MUST_FAIL(Internal, write(work, [](QuickNoteRepository &notes) { notes.change(NoteId(7), {u"x"_s}); }));
    }
};

QTEST_GUILESS_MAIN(QuickNoteRepositoryTest)
#include "quicknoterepositorytest.moc"
