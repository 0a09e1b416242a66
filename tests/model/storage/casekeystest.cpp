// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/casekeys.h"

#include "model/storage/query.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

std::vector<CaseId> manyCases(TestWork &work, int count)
{
    std::vector<CaseId> ids;
    work->service().write([&] {
        for (int i = 0; i < count; ++i)
            ids.push_back(work->service().open());
    });
    return ids;
}

QByteArray placeOf(CaseId id)
{
    return "a place in case " + QByteArray::number(id.value());
}

} // namespace

class CaseKeysTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyIsMadeWithTheCaseAndComesBackFromTheDatabase()
    {
        TestWork work;
        const CaseId id = work->service().open();
        const QByteArray sealed = work->keys().of(id).seal("kanarie", placeOf(id));
        work.reopen();
        QCOMPARE(work->keys().of(id).open(sealed, placeOf(id)), "kanarie");
    }

    void everyCaseHasAKeyOfItsOwnHoweverManyAreInUse()
    {
        TestWork work;
        const std::vector<CaseId> ids = manyCases(work, 70); // more than are kept at once
        std::vector<QByteArray> sealed;
        for (const CaseId id : ids)
            sealed.push_back(work->keys().of(id).seal("kanarie", "the same place"));
        for (size_t i = 0; i < ids.size(); ++i)
            QCOMPARE(work->keys().of(ids[i]).open(sealed[i], "the same place"), "kanarie");
        for (size_t i = 1; i < ids.size(); ++i)
            MUST_FAIL(Damaged, work->keys().of(ids[i]).open(sealed[i - 1], "the same place"));
    }

    void theDatabaseHoldsNoKeyInClear()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Query query(work->store(), u"SELECT wrapped FROM case_key"_s);
        QVERIFY(query.next());
        QCOMPARE(query.get<QByteArray>(0).size(), Sealer::KeySize + Sealer::Overhead);
        const Sealer withTheWrapped(SecretBytes::copyOf(query.get<QByteArray>(0).mid(1, Sealer::KeySize)));
        MUST_FAIL(Damaged, withTheWrapped.open(work->keys().of(id).seal("kanarie", placeOf(id)), placeOf(id)));
    }

    void aCaseWithoutAKeyIsDamaged()
    {
        TestWork work;
        MUST_FAIL_SAYING(Damaged, u"lost its key"_s, work->keys().of(CaseId(99)));
    }

    void theKeyOfAnotherCaseIsRefused()
    {
        TestWork work;
        const std::vector<CaseId> ids = manyCases(work, 2);
        work->service().write([&] {
            Query(work->store(), u"UPDATE case_key SET wrapped = (SELECT wrapped FROM case_key WHERE case_id = 2) "
                                 "WHERE case_id = 1"_s)
                .exec();
        });
        work.reopen();
        MUST_FAIL(Damaged, work->keys().of(ids[0]));
        QVERIFY(!work->keys().of(ids[1]).seal("kanarie", placeOf(ids[1])).isEmpty());
    }

    void aKeyThatWasRolledBackIsForgotten()
    {
        TestWork work;
        CaseId id;
        MUST_FAIL(Cancelled, work->service().write([&] {
            id = work->service().open();
            (void)work->keys().of(id);
            throw Failure(Failure::Kind::Cancelled, u"The test stops here."_s);
        }));
        MUST_FAIL(Damaged, work->keys().of(id));
    }

    void outsideATransactionNoKeyIsMade()
    {
        TestWork work;
        MUST_FAIL(Internal, work->keys().create(CaseId(1)));
    }
};

QTEST_GUILESS_MAIN(CaseKeysTest)
#include "casekeystest.moc"
