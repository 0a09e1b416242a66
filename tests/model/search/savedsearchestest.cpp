// SPDX-License-Identifier: EUPL-1.2
#include "model/search/savedsearches.h"

#include "model/storage/query.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

class SavedSearchesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThemByNameAndSealed()
    {
        TestWork work;
        work->service().write([&] {
            work->savedSearches().save(u"Zomer"_s, u"barbecue"_s);
            work->savedSearches().save(u"Kantine"_s, u"kantine -rooster"_s);
        });
        work.reopen();
        const std::vector<SavedSearch> all = work->savedSearches().all();
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].name, u"Kantine"_s);
        QCOMPARE(all[0].question, u"kantine -rooster"_s);
        Query clear(work->store(),
                    u"SELECT count(*) FROM saved_search WHERE instr(question, CAST('kantine' AS BLOB)) > 0 "
                    "OR instr(name, CAST('Kantine' AS BLOB)) > 0"_s);
        QVERIFY(clear.next());
        QCOMPARE(clear.get<int>(0), 0);
    }

    void theSameNameGetsTheNewQuestion()
    {
        TestWork work;
        work->service().write([&] {
            work->savedSearches().save(u"Kantine"_s, u"kantine"_s);
            work->savedSearches().save(u"kantine"_s, u"grap"_s);
        });
        QCOMPARE(work->savedSearches().all().size(), size_t(1));
        QCOMPARE(work->savedSearches().all()[0].question, u"grap"_s);
    }

    void oneCanBeRemoved()
    {
        TestWork work;
        work->service().write([&] {
            const SavedSearchId id = work->savedSearches().save(u"Kantine"_s, u"kantine"_s);
            work->savedSearches().remove(id);
        });
        QVERIFY(work->savedSearches().all().empty());
    }
};

QTEST_GUILESS_MAIN(SavedSearchesTest)
#include "savedsearchestest.moc"
