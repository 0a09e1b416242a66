// SPDX-License-Identifier: EUPL-1.2
// When a version is made, and what the lock after an agreement lets through.
#include "model/casefile/versionkeeper.h"

#include "model/casefile/casework.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::TestWork;
using Cause = TextVersion::Cause;

namespace {

const TextPlace Account{u"intake"_s, {}, u"account"_s};

struct Room
{
    TestWork work;
    CaseId id = work->service().open();
    Intake intake;

    void write(const QString &account, const QString &reason = {})
    {
        intake.account.text = account;
        work->service().save(id, intake, reason);
    }
    void agree()
    {
        intake.accountAgreedOn = work->clock().today();
        work->service().save(id, intake);
    }
    [[nodiscard]] QStringList versions(const TextPlace &place = Account)
    {
        QStringList lines;
        for (const TextVersion &version : work->versions().of(id, place))
            lines << causeName(version.cause) + u": "_s + version.text.text;
        return lines;
    }
    [[nodiscard]] Intake stored() { return work->sections().one<Intake>(id); }
};

} // namespace

class VersionKeeperTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void typingMakesNoVersions()
    {
        Room room;
        for (const QString &text : {u"H"_s, u"Hi"_s, u"Hij"_s})
            room.write(text);
        QCOMPARE(room.versions(), QStringList());
    }

    void thePauseBeforeAChangeMakesOne()
    {
        Room room;
        room.write(u"eerst"_s);
        room.work.clock().advanceDays(1);
        room.write(u"eerst en daarna"_s);
        room.write(u"eerst en daarna meer"_s);
        QCOMPARE(room.versions(), QStringList(u"paused: eerst"_s));
    }

    // A program that was killed made no version when it stopped; the next one does, before it writes over it.
    void whatStoodThereWhenTheVaultOpenedIsKept()
    {
        Room room;
        room.write(u"eerst"_s);
        room.work.reopen();
        room.write(u"daarna"_s);
        QCOMPARE(room.versions(), QStringList(u"paused: eerst"_s));
    }

    void leavingTheCaseMakesOneOfWhatWasChanged()
    {
        Room room;
        room.write(u"eerst"_s);
        Conversation talk{.summary = {u"gesprek"_s}, .ownNote = {u"kladje"_s}};
        room.work->service().save(room.id, talk);
        room.work->service().pauseWriting(room.id, Cause::Closed);
        QCOMPARE(room.versions(), QStringList(u"closed: eerst"_s));
        QCOMPARE(room.versions({u"conversation"_s, talk.row.id, u"summary"_s}), QStringList(u"closed: gesprek"_s));
        QCOMPARE(room.versions({u"conversation"_s, talk.row.id, u"own_note"_s}), QStringList());
        const qint64 lines = room.work->journal().count();
        room.work->service().pauseWriting(room.id, Cause::Closed);
        QCOMPARE(room.versions().size(), 1);
        QCOMPARE(room.work->journal().count(), lines);
    }

    void anotherCaseIsLeftAlone()
    {
        Room room;
        room.write(u"eerst"_s);
        const CaseId other = room.work->service().open();
        room.work->service().pauseWriting(other, Cause::Closed);
        QCOMPARE(room.versions(), QStringList());
    }

    void agreeingKeepsExactlyThatText()
    {
        Room room;
        room.write(u"zo was het"_s);
        room.agree();
        room.intake.accountManner = {u"READ_ALOUD"_s};
        room.work->service().save(room.id, room.intake);
        QCOMPARE(room.versions(), QStringList(u"agreed: zo was het"_s));
    }

    void anAgreedTextChangesOnlyWithAReason()
    {
        Room room;
        room.write(u"zo was het"_s);
        room.agree();
        MUST_FAIL(Conflict, (room.write(u"anders"_s), 0));
        QCOMPARE(room.stored().account.text, u"zo was het"_s);
        room.intake.account.text = u"zo was het"_s;
        room.intake.wish = {u"rust"_s}; // what is beside the text is not locked
        room.work->service().save(room.id, room.intake);
        QVERIFY(!room.stored().accountChangedOn);

        room.write(u"anders"_s, u"een verkeerde datum"_s);
        QCOMPARE(room.stored().accountChangedOn, room.work->clock().today());
        QCOMPARE(room.versions(), QStringList(u"agreed: zo was het"_s));
    }

    // The page does not know yet that it was changed after the agreement; a later save must not take that back.
    void whatAPageDoesNotKnowDoesNotUndoTheMark()
    {
        Room room;
        room.write(u"zo was het"_s);
        room.agree();
        room.write(u"anders"_s, u"een verkeerde datum"_s);
        room.intake.accountChangedOn.reset();
        room.write(u"anders nog"_s, u"een verkeerde datum"_s);
        QVERIFY(room.stored().accountChangedOn);
    }

    void agreeingAnewTakesTheMarkAwayAndKeepsBothTexts()
    {
        Room room;
        room.write(u"zo was het"_s);
        room.agree();
        room.write(u"anders"_s, u"een verkeerde datum"_s);
        room.work.clock().advanceDays(2);
        room.agree();
        QVERIFY(!room.stored().accountChangedOn);
        QCOMPARE(room.versions(), QStringList({u"agreed: zo was het"_s, u"paused: anders"_s, u"agreed: anders"_s}));
    }

    // Imported without versions: the text that was agreed with is kept before the first change.
    void anAgreedTextWithoutVersionsIsKeptBeforeItChanges()
    {
        Room room;
        room.intake = {.account = {u"zo was het"_s}, .accountAgreedOn = QDate(2026, 6, 1)};
        room.work->service().write([&] { static_cast<void>(room.work->sections().save(room.id, room.intake)); });
        room.write(u"anders"_s, u"een verkeerde datum"_s);
        QCOMPARE(room.versions().last(), u"agreed: zo was het"_s);
    }

    void aVersionOfAChangeThatFailedIsNotRemembered()
    {
        Room room;
        room.write(u"eerst"_s);
        room.work->service().pauseWriting(room.id, Cause::Closed);
        MUST_FAIL(Internal, room.work->service().write([&] {
            room.write(u"tweede"_s);
            throw Failure(Failure::Kind::Internal, u"broken"_s);
        }));
        QCOMPARE(room.stored().account.text, u"eerst"_s);
        room.write(u"derde"_s);
        room.work->service().pauseWriting(room.id, Cause::Closed);
        QCOMPARE(room.versions(), QStringList({u"closed: eerst"_s, u"closed: derde"_s}));
    }
};

QTEST_GUILESS_MAIN(VersionKeeperTest)
#include "versionkeepertest.moc"
