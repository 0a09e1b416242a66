// SPDX-License-Identifier: EUPL-1.2
#include "model/search/searchindex.h"

#include "model/storage/query.h"
#include "model/storage/transaction.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

std::vector<CaseId> found(TestWork &work, const QString &typed)
{
    std::vector<CaseId> ids;
    const SearchQuery query = readQuery(typed).query;
    for (CaseId last = work->searchIndex().newestCase(); last.isValid();) {
        const CaseId first = SearchIndex::beginOfBlock(last);
        const auto hits = work->searchIndex().hits(query, first, last);
        while (hits->next())
            ids.push_back(SearchIndex::placeOf(*hits).caseId);
        last = CaseId(first.value() - 1);
    }
    return ids;
}

Conversation talk(TestWork &work, CaseId id, const QString &summary)
{
    Conversation conversation{.summary = {summary}};
    work->service().save(id, conversation);
    return conversation;
}

qint64 number(Store &store, const QString &sql)
{
    Query query(store, sql);
    return query.next() ? query.get<qint64>(0) : -1;
}

// As if there were cases up to this one.
void fillUpTo(TestWork &work, qint64 last)
{
    work->service().write([&] {
        Query insert(work->store(), u"INSERT INTO case_file (id, number, opened_on, procedure_name, procedure_version) "
                                    "VALUES (:id, :number, '2026-01-01', 'none', 1)"_s);
        insert.bind(":id", last).bind(":number", u"filled-%1"_s.arg(last)).exec();
    });
}

void makeOlder(TestWork &work) // as a vault of an older format is after its migration
{
    work->service().write([&] {
        Query(work->store(), u"DELETE FROM search_shard"_s).exec();
        for (int shard = 0; shard < SearchIndex::Shards; ++shard) {
            const QString table = u"search_words_%1"_s.arg(shard, 2, 10, QLatin1Char('0'));
            Query(work->store(), u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(table)).exec();
        }
    });
}

} // namespace

class SearchIndexTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aSavedTextIsFoundAndItsOldWordsAreNot()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Conversation conversation = talk(work, id, u"Een grove gráp in de kantine."_s);
        QCOMPARE(found(work, u"grap kantine"_s), std::vector<CaseId>{id});
        QCOMPARE(found(work, u"\"grove grap\" kan*"_s), std::vector<CaseId>{id});
        QVERIFY(found(work, u"\"grap grove\""_s).empty());

        conversation.summary.text = u"Een opmerking in de kantine."_s;
        work->service().save(id, conversation);
        QVERIFY(found(work, u"grap"_s).empty());
        QCOMPARE(found(work, u"kantine opmerking -grap"_s), std::vector<CaseId>{id});
        QVERIFY(found(work, u"kantine -opmerking"_s).empty());
        QVERIFY(found(work, u"kantine -niets -opmerk*"_s).empty());
    }

    void noWordIsAnOperator()
    {
        TestWork work;
        const CaseId id = work->service().open();
        talk(work, id, u"Wit OR zwart AND NOT near grijs."_s);
        QCOMPARE(found(work, u"wit OR zwart"_s), std::vector<CaseId>{id});
        QVERIFY(found(work, u"wit OR paars"_s).empty());
        QCOMPARE(found(work, u"NOT near"_s), std::vector<CaseId>{id});
    }

    void noPhraseIsFoundAcrossTwoFields()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Intake intake{.subject = {u"kantine"_s}, .account = {u"grap"_s}};
        work->service().save(id, intake);
        QCOMPARE(found(work, u"kantine grap"_s), std::vector<CaseId>{id});
        QVERIFY(found(work, u"\"kantine grap\""_s).empty());
    }

    void aRollbackTakesTheWordsBack()
    {
        TestWork work;
        const CaseId id = work->service().open();
        try {
            work->service().write([&] {
                talk(work, id, u"kantine"_s);
                throw Failure(Failure::Kind::Cancelled, u"stop"_s);
            });
        } catch (const Failure &) {
        }
        QVERIFY(found(work, u"kantine"_s).empty());
    }

    void whatIsSavedTwiceInOneTransactionIsFoundAsItIsLast()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Conversation kept = talk(work, id, u"rooster"_s);
        work->service().write([&] {
            Conversation conversation = talk(work, id, u"kantine"_s);
            conversation.summary.text = u"bureau"_s;
            work->service().save(id, conversation);
            kept.summary.text = u"paraplu"_s;
            work->service().save(id, kept);
            kept.summary.text = u"rooster"_s;
            work->service().save(id, kept);
        });
        QVERIFY(found(work, u"kantine"_s).empty() && found(work, u"paraplu"_s).empty());
        QCOMPARE(found(work, u"bureau"_s), std::vector<CaseId>{id});
        QCOMPARE(found(work, u"rooster"_s), std::vector<CaseId>{id});
    }

    void aTransactionThatIsWrittenInPartsIsStillOne()
    {
        TestWork work;
        const CaseId id = work->service().open();
        const QString much = u"kantine "_s.repeated(200'000); // three of them are more than is gathered
        work->service().write([&] {
            for (const QString &last : {u"een"_s, u"twee"_s, u"drie"_s, u"vier"_s})
                talk(work, id, much + last);
        });
        QCOMPARE(found(work, u"kantine"_s).size(), size_t(4));
        try {
            work->service().write([&] {
                for (int i = 0; i < 4; ++i)
                    talk(work, id, much + u"weg"_s);
                throw Failure(Failure::Kind::Cancelled, u"stop"_s);
            });
        } catch (const Failure &) {
        }
        QVERIFY(found(work, u"weg"_s).empty());
        QCOMPARE(found(work, u"kantine"_s).size(), size_t(4));
    }

    void theHitsOfABlockComeByCaseTheNewestFirst()
    {
        TestWork work;
        std::vector<CaseId> cases;
        for (int i = 0; i < 9; ++i)
            cases.push_back(work->service().open());
        for (const CaseId id : {cases.at(7), cases.at(2), cases.at(7)})
            talk(work, id, u"kantine"_s);
        QCOMPARE(found(work, u"kantine"_s), (std::vector<CaseId>{cases.at(7), cases.at(7), cases.at(2)}));
        const auto hits = work->searchIndex().hits(readQuery(u"kantine"_s).query, cases.at(2), cases.at(6));
        QVERIFY(hits->next());
        const IndexedPlace place = SearchIndex::placeOf(*hits);
        QCOMPARE(place.caseId, cases.at(2));
        QCOMPARE(work->searchIndex().section(place.section)->section.name, "conversation");
        QVERIFY(!hits->next()); // the others are not among these cases
    }

    // After 64 blocks a table has its second turn: its hits must not be taken for those of the first.
    void twoBlocksInOneTableAreKeptApart()
    {
        TestWork work;
        constexpr qint64 lap = SearchIndex::Shards * SearchIndex::CasesInBlock;
        const CaseId old = work->service().open();
        talk(work, old, u"kantine"_s);
        fillUpTo(work, lap + 1);
        const CaseId young = work->service().open();
        talk(work, young, u"kantine"_s);
        QCOMPARE(SearchIndex::shardOf(young), SearchIndex::shardOf(old));
        QCOMPARE(SearchIndex::beginOfBlock(young), CaseId(lap));
        QCOMPARE(found(work, u"kantine"_s), (std::vector<CaseId>{young, old}));
        makeOlder(work);
        work->searchIndex().makeMissing();
        QCOMPARE(found(work, u"kantine"_s), (std::vector<CaseId>{young, old}));
    }

    void anOlderVaultIsIndexedOnce()
    {
        TestWork work;
        std::vector<CaseId> cases{work->service().open(), work->service().open()};
        fillUpTo(work, SearchIndex::CasesInBlock + 5);
        cases.push_back(work->service().open());
        talk(work, cases.front(), u"kantine"_s);
        talk(work, cases.back(), u"kantine"_s);
        makeOlder(work);
        QVERIFY(found(work, u"kantine"_s).empty());
        QCOMPARE(work->searchIndex().missing().size(), size_t(SearchIndex::Shards));
        Conversation meanwhile = talk(work, cases.at(1), u"kantine en bureau"_s);

        qint64 last = 0;
        qint64 of = 0;
        work->searchIndex().makeMissing({.progress = [&](qint64 done, qint64 all) {
            QVERIFY(done >= last && done <= all);
            last = done;
            of = all;
        }});
        QVERIFY(of > 0);
        QVERIFY(work->searchIndex().missing().empty());
        QCOMPARE(found(work, u"kantine"_s).size(), size_t(3));
        meanwhile.summary.text = u"bureau"_s;
        work->service().save(cases.at(1), meanwhile);
        QCOMPARE(found(work, u"kantine"_s).size(), size_t(2));
    }

    void stoppedItKeepsWhatIsDoneAndGoesOnTheNextTime()
    {
        TestWork work;
        const CaseId id = work->service().open();
        talk(work, id, u"kantine"_s);
        makeOlder(work);
        std::atomic_bool stop = true;
        bool cancelled = false;
        try {
            work->searchIndex().makeMissing({.cancelled = &stop});
        } catch (const Failure &failure) {
            cancelled = failure.kind() == Failure::Kind::Cancelled;
        }
        QVERIFY(cancelled);
        QVERIFY(!work->searchIndex().missing().empty());
        QVERIFY(found(work, u"kantine"_s).empty());
        work->searchIndex().makeMissing();
        QCOMPARE(found(work, u"kantine"_s), std::vector<CaseId>{id});
    }

    void aVaultJustMadeHasNothingToIndex()
    {
        TestWork work;
        QVERIFY(work->searchIndex().missing().empty());
    }

    void nothingStaysWhereRemovedWordsAreLent()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Conversation conversation = talk(work, id, u"kantine"_s);
        conversation.summary.text = u"bureau"_s;
        work->service().save(id, conversation);
        QCOMPARE(number(work->store(), u"SELECT count(*) FROM search_removal"_s), 0);
    }

    void workingNotesAreFoundOnlyInAVaultOfOnePerson_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("counsellor") << Role::Counsellor << true;
        QTest::newRow("adviser") << Role::Adviser << false;
        QTest::newRow("investigator") << Role::Investigator << false; // legal status keeps no conversations
    }
    void workingNotesAreFoundOnlyInAVaultOfOnePerson()
    {
        QFETCH(Role, role);
        TestWork work(role);
        const CaseId id = work->service().open();
        Conversation conversation{.summary = {u"gesprek"_s}, .ownNote = {u"kantine"_s}};
        work->service().save(id, conversation);
        QTEST(!found(work, u"kantine"_s).empty(), "isFound");
        makeOlder(work);
        work->searchIndex().makeMissing();
        QTEST(!found(work, u"kantine"_s).empty(), "isFound");
    }

    void namesAreNotInTheIndexAndPseudonymsAre()
    {
        TestWork work;
        const CaseId id = work->service().open();
        Party party{.role = {u"WITNESS"_s}, .name = {u"Anna Bakker"_s}, .note = {u"collega"_s}};
        work->service().save(id, party);
        QVERIFY(found(work, u"bakker"_s).empty());
        QCOMPARE(found(work, u"collega "_s + party.alias), std::vector<CaseId>{id});
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "searchindextest.moc"
