// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/quicknoteservice.h"
#include "model/notes/note.h"

#include "model/storage/query.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

Q_DECLARE_METATYPE(model::Role)

namespace {

const QString Words = u"Zoë belde: “kanarie” 字\nmorgen terugbellen"_s;

NoteId note(TestWork &work, const QString &text = Words)
{
    QuickNote note{.text = {text}};
    return work->noteService().save(note).empty() ? note.id : NoteId();
}

JournalLine lastLine(TestWork &work)
{
    return work->journal().page({}, 0, 1).front();
}

// The text of the field "section.column" in which a note landed.
QString textAt(TestWork &work, const QuickNoteService::Landing &landing)
{
    const CaseContents contents = work->service().contents(landing.caseId);
    if (landing.field == "intake.account_written"_L1)
        return contents.intake.account.text;
    if (landing.field == "conversation.summary"_L1)
        return contents.conversations.back().summary.text;
    if (landing.field == "investigation.assignment"_L1)
        return contents.investigation.assignment.text;
    if (landing.field == "investigation.plan"_L1)
        return contents.investigation.plan.text;
    return landing.field == "review.advice"_L1 ? contents.review.advice.text : QString();
}

void addRoles(const char *counsellor, const char *adviser, const char *investigator, const char *legal)
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("field");
    QTest::newRow("counsellor") << Role::Counsellor << QString::fromLatin1(counsellor);
    QTest::newRow("adviser") << Role::Adviser << QString::fromLatin1(adviser);
    QTest::newRow("investigator") << Role::Investigator << QString::fromLatin1(investigator);
    QTest::newRow("legal") << Role::Legal << QString::fromLatin1(legal);
}

} // namespace

class QuickNoteServiceTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstSaveMakesTheNoteAndTheNextOnesChangeIt()
    {
        TestWork work;
        QuickNote draft{.text = {u"Zoë"_s}};
        QVERIFY(work->noteService().save(draft).empty());
        QVERIFY(draft.id.isValid());
        QCOMPARE(lastLine(work).action, u"note_made"_s);
        draft.text.text += u" belde"_s;
        QVERIFY(work->noteService().save(draft).empty());
        QCOMPARE(work->quickNotes().count(), 1);
        QCOMPARE(work->quickNotes().find(draft.id)->text.text, u"Zoë belde"_s);
        QCOMPARE(lastLine(work).action, u"note_changed"_s);
        QCOMPARE(lastLine(work).subject, u"quick_note:1"_s);
    }

    void theSameWordsAgainWriteNothing()
    {
        TestWork work;
        QuickNote draft{.text = {Words}};
        QVERIFY(work->noteService().save(draft).empty());
        const qint64 entries = work->journal().count();
        QVERIFY(work->noteService().save(draft).empty());
        QCOMPARE(work->journal().count(), entries);
    }

    void anEmptyNoteIsRefusedWithASentenceAndNothingIsWritten()
    {
        TestWork work;
        const qint64 entries = work->journal().count();
        QuickNote draft{.text = {u"  \n"_s}};
        const Findings problems = work->noteService().save(draft);
        QCOMPARE(problems.size(), size_t(1));
        QVERIFY(!problems.front().text.isEmpty());
        QVERIFY(!draft.id.isValid());
        QCOMPARE(work->quickNotes().count(), 0);
        QCOMPARE(work->journal().count(), entries);
    }

    void aNewCaseBeginsWithTheWords_data()
    {
        addRoles("conversation.summary", "intake.account_written", "investigation.assignment", "review.advice");
    }
    void aNewCaseBeginsWithTheWords()
    {
        QFETCH(Role, role);
        QFETCH(QString, field);
        TestWork work(role);
        const NoteId id = note(work);
        const QuickNoteService::Landing landing = work->noteService().promote(id);
        QCOMPARE(landing.field, field);
        QCOMPARE(textAt(work, landing), Words);
        QCOMPARE(work->cases().count(), 1);
        QVERIFY(!work->quickNotes().has(id)); // there once, not twice
        const JournalLine line = lastLine(work);
        QCOMPARE(line.action, u"note_promoted"_s);
        QCOMPARE(line.caseId, landing.caseId);
        QCOMPARE(line.subject, u"quick_note:1 noted:"_s + work.clock().now().toString(Qt::ISODate));
    }

    void aCaseThatIsThereKeepsWhatItHadAndGetsTheWords_data()
    {
        addRoles("conversation.summary", "conversation.summary", "investigation.plan", "review.advice");
    }
    void aCaseThatIsThereKeepsWhatItHadAndGetsTheWords()
    {
        QFETCH(Role, role);
        QFETCH(QString, field);
        TestWork work(role);
        const CaseId id = work->service().open();
        QuickNoteService::Landing landing = work->noteService().attach(note(work, u"eerst"_s), id);
        QCOMPARE(landing.field, field);
        landing = work->noteService().attach(note(work), id);
        QCOMPARE(landing.caseId, id);
        QVERIFY(textAt(work, landing).endsWith(Words));
        const CaseContents contents = work->service().contents(id);
        const QString before =
            contents.conversations.empty() ? textAt(work, landing) : contents.conversations.front().summary.text;
        QVERIFY(before.startsWith(u"eerst"_s));
        QCOMPARE(work->quickNotes().count(), 0);
        QCOMPARE(work->cases().count(), 1);
        QCOMPARE(lastLine(work).action, u"note_attached"_s);
    }

    void whatLooksLikeAMarkStaysAsItWasTyped()
    {
        TestWork work(Role::Counsellor);
        const auto landing = work->noteService().promote(note(work, u"- 5 graden, **kou**"_s));
        QCOMPARE(plainNote(textAt(work, landing)), u"- 5 graden, **kou**"_s);
    }

    void noDayIsMadeUp()
    {
        TestWork work(Role::Counsellor);
        const CaseId id = work->noteService().promote(note(work)).caseId;
        const CaseContents contents = work->service().contents(id);
        QVERIFY(!contents.conversations.front().heldOn);
        QVERIFY(!contents.intake.receivedOn);
    }

    void destroyingNeedsAReasonThatIsKeptSealed()
    {
        TestWork work;
        const NoteId id = note(work);
        QCOMPARE(work->noteService().destroy(id, u"  "_s).size(), size_t(1));
        QVERIFY(work->quickNotes().has(id));
        QVERIFY(work->noteService().destroy(id, u"hoort bij een collega"_s).empty());
        QVERIFY(!work->quickNotes().has(id));
        const JournalLine line = lastLine(work);
        QCOMPARE(line.action, u"note_destroyed"_s);
        QCOMPARE(line.reason, u"hoort bij een collega"_s);
        Query row(work->store(), u"SELECT reason FROM journal ORDER BY seq DESC LIMIT 1"_s);
        QVERIFY(row.next() && !row.get<QByteArray>(0).contains("collega"));
        QVERIFY(!work->journal().verify().firstBroken);
    }

    void theJournalHoldsNoWordOfANote()
    {
        TestWork work;
        const NoteId first = note(work);
        const CaseId id = work->noteService().promote(first).caseId;
        (void)work->noteService().attach(note(work), id);
        Query rows(work->store(), u"SELECT action, subject, fields, reason, content_hash FROM journal"_s);
        while (rows.next())
            for (int column = 0; column < 5; ++column)
                QVERIFY(!rows.value(column).toByteArray().contains("kanarie"));
    }

    void whatCannotBeDoneAsAWholeIsNotDoneAtAll()
    {
        TestWork work;
        const NoteId id = note(work);
        MUST_FAIL(Damaged, work->noteService().attach(id, CaseId(99))); // there is no such case, and so no key
        QCOMPARE(work->quickNotes().find(id)->text.text, Words);
        MUST_FAIL(Internal, work->noteService().promote(NoteId(99)));
        QCOMPARE(work->cases().count(), 0);
        MUST_FAIL(Internal, work->noteService().destroy(NoteId(99), u"weg"_s));
    }
};

QTEST_GUILESS_MAIN(QuickNoteServiceTest)
#include "quicknoteservicetest.moc"
