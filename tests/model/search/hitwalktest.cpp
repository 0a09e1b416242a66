// SPDX-License-Identifier: EUPL-1.2
#include "model/search/hitwalk.h"

#include "model/storage/query.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

using Found = std::vector<std::pair<qint64, size_t>>; // a case, and how many of its texts

struct Talks
{
    TestWork work;
    std::vector<CaseId> cases;

    CaseId open(int talks, const QString &role = {})
    {
        work->service().write([&] {
            cases.push_back(work->service().open());
            for (int i = 0; i < talks; ++i) {
                Conversation conversation{.summary = {u"kantine"_s}};
                work->service().save(cases.back(), conversation);
            }
            if (!role.isEmpty()) {
                Party party{.role = {role}};
                work->service().save(cases.back(), party);
            }
        });
        return cases.back();
    }
    void fillUpTo(qint64 last) // as if there were cases up to this one
    {
        work->service().write([&] {
            Query insert(work->store(),
                         u"INSERT INTO case_file (id, number, opened_on, procedure_name, procedure_version) "
                         "VALUES (:id, :number, '2026-01-01', 'none', 1)"_s);
            insert.bind(":id", last).bind(":number", u"filled-%1"_s.arg(last)).exec();
        });
    }
    Found walk(const HitWalk::Among &among = {})
    {
        const SearchQuery query = readQuery(u"kantine"_s).query;
        const LongWork uninterrupted;
        HitWalk hits(work->store(), work->searchIndex(), query, among, uninterrupted);
        Found found;
        for (CaseId id = hits.nextCase(); id.isValid(); id = hits.nextCase())
            found.emplace_back(id.value(), hits.takeCase().size());
        return found;
    }
};

} // namespace

class HitWalkTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyVaultHasNoHits()
    {
        Talks talks;
        QVERIFY(talks.walk().empty());
    }

    void givesEveryCaseOnceTheNewestFirstWithAllItsHits()
    {
        Talks talks;
        const qint64 first = talks.open(1).value();
        talks.open(0);
        const qint64 third = talks.open(50).value();
        talks.fillUpTo(3 * SearchIndex::CasesInBlock);
        const qint64 last = talks.open(2).value();
        QCOMPARE(talks.walk(), (Found{{last, 2}, {third, 50}, {first, 1}}));
    }

    void beginsBelowACase()
    {
        Talks talks;
        const CaseId first = talks.open(1);
        talks.fillUpTo(SearchIndex::CasesInBlock - 1);
        const CaseId second = talks.open(1);
        const CaseId third = talks.open(1);
        QCOMPARE(second.value() % SearchIndex::CasesInBlock, 0); // the first of its block
        QCOMPARE(talks.walk({.before = third}), (Found{{second.value(), 1}, {first.value(), 1}}));
        QCOMPARE(talks.walk({.before = second}), (Found{{first.value(), 1}}));
        QVERIFY(talks.walk({.before = first}).empty());
    }

    void givesOnlyCasesThatMeetTheConditions()
    {
        Talks talks;
        const CaseId first = talks.open(1, u"WITNESS"_s);
        talks.open(1, u"REPORTER"_s);
        talks.open(1);
        talks.fillUpTo(2 * SearchIndex::CasesInBlock);
        talks.open(1);
        const CaseCondition witness{SearchFilter::Field::Role, {u"WITNESS"_s}};
        QCOMPARE(talks.walk({.before = {}, .conditions = {witness}}), (Found{{first.value(), 1}}));
        CaseCondition without = witness;
        without.isExcluded = true;
        QCOMPARE(talks.walk({.before = {}, .conditions = {without}}).size(), size_t(3));
    }

    void isStoppedBeforeTheNextBlock()
    {
        Talks talks;
        talks.open(1);
        const std::atomic_bool stop = true;
        const SearchQuery query = readQuery(u"kantine"_s).query;
        const LongWork stopped{.progress = {}, .cancelled = &stop};
        QVERIFY_THROWS_EXCEPTION(Failure, HitWalk(talks.work->store(), talks.work->searchIndex(), query, {}, stopped));
    }
};

QTEST_GUILESS_MAIN(HitWalkTest)
#include "hitwalktest.moc"
