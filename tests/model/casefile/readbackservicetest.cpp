// SPDX-License-Identifier: EUPL-1.2
// Showing, correcting and putting back: what is kept, what is dated, and what the journal says of it.
#include "model/casefile/readbackservice.h"

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
    RowId reporter = work->sections().all<Party>(id).front().row.id;
    Conversation talk{.person = reporter, .summary = {u"wat zij zei"_s}};

    Room()
    {
        Intake intake{.account = {u"zo was het"_s}};
        work->service().save(id, intake);
        work->service().save(id, talk);
    }
    void show() { work->readBack().shown(id, reporterViewOf(work->service().contents(id), reporter)); }
    [[nodiscard]] Intake intake() { return work->sections().one<Intake>(id); }
    [[nodiscard]] QStringList versions(const TextPlace &place = Account)
    {
        QStringList lines;
        for (const TextVersion &version : work->versions().of(id, place))
            lines << causeName(version.cause) + u": "_s + version.text.text;
        return lines;
    }
    [[nodiscard]] QStringList journal(const QString &action)
    {
        QStringList lines;
        for (const JournalLine &line : work->journal().page({.caseId = id, .action = action}, 0, 50))
            lines << line.subject + u" "_s + line.fields.join(u',');
        return lines;
    }
};

} // namespace

class ReadBackServiceTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void showingDatesAndKeepsEveryTextAndSaysToWhom()
    {
        Room room;
        room.show();
        QCOMPARE(room.intake().accountShownOn, room.work->clock().today());
        QCOMPARE(room.work->sections().find<Conversation>(room.id, room.talk.row.id)->shownOn,
                 room.work->clock().today());
        QCOMPARE(room.versions(), QStringList(u"shown: zo was het"_s));
        const QString party = u" party:%1 "_s.arg(room.reporter.value());
        const QString row = QString::number(room.talk.row.id.value());
        QCOMPARE(room.journal(u"text_shown"_s),
                 QStringList({u"conversation:"_s + row + party + u"summary"_s, u"intake"_s + party + u"account"_s}));
    }

    void whatSheAgreedWithKeepsTheDayOnWhichItWasShown()
    {
        Room room;
        room.show();
        Intake intake = room.intake();
        intake.accountAgreedOn = room.work->clock().today();
        room.work->service().save(room.id, intake);
        room.work.clock().advanceDays(5);
        room.show();
        QCOMPARE(room.intake().accountShownOn, intake.accountShownOn);
        QCOMPARE(room.journal(u"text_shown"_s).size(), 4);
    }

    // Wbk art. 2b: what she was shown, what she said about it and what she agreed with all stay.
    void theOriginalStaysBesideTheCorrection()
    {
        Room room;
        room.show();
        room.work->readBack().setCorrections(room.id, Account, {u"Het was op dinsdag."_s});
        QCOMPARE(room.intake().accountCorrections.text, u"Het was op dinsdag."_s);
        QCOMPARE(room.intake().account.text, u"zo was het"_s);
        Intake intake = room.intake();
        intake.account = {u"zo was het op dinsdag"_s};
        intake.accountAgreedOn = room.work->clock().today();
        room.work->service().save(room.id, intake);
        QCOMPARE(room.versions(), QStringList({u"shown: zo was het"_s, u"agreed: zo was het op dinsdag"_s}));
    }

    void anOldVersionComesBackAndNothingIsLost()
    {
        Room room;
        room.show();
        Intake intake = room.intake();
        intake.account = {u"iets anders"_s};
        room.work->service().save(room.id, intake);
        room.work->readBack().putBack(room.id, Account, 1);
        QCOMPARE(room.work->readBack().textAt(room.id, Account).text, u"zo was het"_s);
        QCOMPARE(room.versions(), QStringList({u"shown: zo was het"_s, u"replaced: iets anders"_s}));
        room.work->readBack().putBack(room.id, Account, 2);
        QCOMPARE(room.intake().account.text, u"iets anders"_s);
    }

    void puttingBackWhatWasAgreedWithNeedsAReason()
    {
        Room room;
        room.show();
        Intake intake = room.intake();
        intake.account = {u"iets anders"_s};
        intake.accountAgreedOn = room.work->clock().today();
        room.work->service().save(room.id, intake);
        MUST_FAIL(Conflict, room.work->readBack().putBack(room.id, Account, 1));
        QCOMPARE(room.intake().account.text, u"iets anders"_s);
        room.work->readBack().putBack(room.id, Account, 1, u"zij wil de eerste"_s);
        QCOMPARE(room.intake().account.text, u"zo was het"_s);
        QVERIFY(room.intake().accountChangedOn);
    }

    void aVersionThatIsNotThereIsRefused()
    {
        Room room;
        MUST_FAIL(Conflict, room.work->readBack().putBack(room.id, Account, 7));
    }

    void lookingAtVersionsIsWrittenDown()
    {
        Room room;
        room.work->readBack().versionsViewed(room.id, Account);
        QCOMPARE(room.journal(u"versions_viewed"_s), QStringList(u"intake account"_s));
    }
};

QTEST_GUILESS_MAIN(ReadBackServiceTest)
#include "readbackservicetest.moc"
