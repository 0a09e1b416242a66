// SPDX-License-Identifier: EUPL-1.2
// Versions come back as they were kept, in their order, and from nowhere but their own place.
#include "model/casefile/textversions.h"

#include "model/storage/query.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;
using tests::TestWork;
using Cause = TextVersion::Cause;

namespace {

const TextPlace Account{u"intake"_s, {}, u"account"_s};
const TextPlace Summary{u"conversation"_s, RowId(3), u"summary"_s};

bool keep(TestWork &work, CaseId id, const TextPlace &place, const QString &text, Cause cause)
{
    bool kept = false;
    work->service().write([&] { kept = work->versions().keep(id, place, {text}, cause); });
    return kept;
}

} // namespace

class TextVersionsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptComesBackInItsOrder()
    {
        TestWork work;
        const CaseId id = work->service().open();
        QVERIFY(keep(work, id, Account, u"Zoë zei 字"_s, Cause::Paused));
        work.clock().advanceDays(1);
        QVERIFY(keep(work, id, Account, u"Zoë zei niets"_s, Cause::Shown));
        const std::vector<TextVersion> versions = work->versions().of(id, Account);
        QCOMPARE(versions.size(), size_t(2));
        QCOMPARE(versions[0].number, 1);
        QCOMPARE(versions[0].text.text, u"Zoë zei 字"_s);
        QCOMPARE(versions[0].role, roleName(Role::Adviser));
        QCOMPARE(versions[1].number, 2);
        QVERIFY(versions[1].cause == Cause::Shown);
        QCOMPARE(versions[0].madeAt.daysTo(versions[1].madeAt), 1);
    }

    void theSameTextIsKeptOnceUnlessSomethingHappenedToIt()
    {
        TestWork work;
        const CaseId id = work->service().open();
        QVERIFY(keep(work, id, Account, u"woorden"_s, Cause::Paused));
        QVERIFY(!keep(work, id, Account, u"woorden"_s, Cause::Closed));
        QVERIFY(keep(work, id, Account, u"woorden"_s, Cause::Shown));
        QVERIFY(!keep(work, id, Account, u"woorden"_s, Cause::Shown));
        QVERIFY(keep(work, id, Account, u"woorden"_s, Cause::Agreed));
        QVERIFY(!keep(work, id, Account, u"woorden"_s, Cause::Paused));
    }

    void nothingMakesNoFirstVersionButAnEmptiedTextMakesOne()
    {
        TestWork work;
        const CaseId id = work->service().open();
        QVERIFY(!keep(work, id, Account, {}, Cause::Paused));
        QVERIFY(keep(work, id, Account, u"woorden"_s, Cause::Paused));
        QVERIFY(keep(work, id, Account, {}, Cause::Paused));
        QCOMPARE(work->versions().of(id, Account).back().text.text, QString());
    }

    void everyPlaceHasVersionsOfItsOwn()
    {
        TestWork work;
        const CaseId one = work->service().open();
        const CaseId two = work->service().open();
        QVERIFY(keep(work, one, Account, u"een"_s, Cause::Paused));
        QVERIFY(keep(work, one, Summary, u"twee"_s, Cause::Paused));
        QVERIFY(keep(work, two, Account, u"drie"_s, Cause::Paused));
        QCOMPARE(work->versions().of(one, Account).size(), size_t(1));
        QCOMPARE(work->versions().of(two, Account).front().text.text, u"drie"_s);
        QVERIFY(work->versions().places(one) == std::vector<TextPlace>({Summary, Account}));
    }

    void aVersionMovedToAnotherPlaceDoesNotOpen()
    {
        TestWork work;
        const CaseId id = work->service().open();
        QVERIFY(keep(work, id, Account, u"kanarie"_s, Cause::Paused));
        work->service().write([&] { Query(work->store(), u"UPDATE text_version SET field = 'wish'"_s).exec(); });
        MUST_FAIL(Damaged, work->versions().of(id, {u"intake"_s, {}, u"wish"_s}));
    }

    void noWordStandsInClear()
    {
        TestWork work;
        const CaseId id = work->service().open();
        QVERIFY(keep(work, id, Account, u"kanarie"_s, Cause::Paused));
        Query query(work->store(), u"SELECT text FROM text_version"_s);
        QVERIFY(query.next());
        QVERIFY(!query.get<QByteArray>(0).contains("kanarie"));
    }

    // What was written before the vault was last opened carries the day and the slot of that writing.
    void anEarlierTextIsDatedByTheJournal()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Intake intake{.account = {u"eerst"_s}};
        work->service().save(id, intake);
        const QDateTime written = work->clock().now();
        work.clock().advanceDays(3);
        work->service().write(
            [&] { QVERIFY(work->versions().keepEarlier(id, Account, intake.account, Cause::Paused)); });
        QCOMPARE(work->versions().of(id, Account).front().madeAt, written);
    }
};

QTEST_GUILESS_MAIN(TextVersionsTest)
#include "textversionstest.moc"
