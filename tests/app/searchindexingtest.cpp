// SPDX-License-Identifier: EUPL-1.2
#include "app/searchindexing.h"

#include "model/storage/query.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/mainwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresssheet.h"

#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;
using app::SearchIndexing;

namespace {

struct Room
{
    tests::OpenedVault vault;
    views::MainWindow window;

    void makeOlder() // as after the migration of a vault that has cases
    {
        vault.session().writer().post(
            [](Casework &work) {
                const CaseId id = work.service().open();
                Conversation conversation{.summary = {u"kantine"_s}};
                work.service().save(id, conversation);
                work.service().write([&] {
                    Query(work.store(), u"INSERT INTO search_words_00 (search_words_00) VALUES ('rebuild')"_s).exec();
                    Query(work.store(), u"DELETE FROM search_shard"_s).exec();
                });
            },
            &window, [](const auto &) {});
        QTRY_COMPARE(vault.session().writer().pending(), 0);
    }
    size_t found()
    {
        return vault.session()
            .reader()
            .search()
            .find({.query = readQuery(u"kantine"_s).query}, QDate(2026, 5, 1))
            .cases.size();
    }
};

} // namespace

class SearchIndexingTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aNewVaultHasNothingToDo()
    {
        Room room;
        SearchIndexing indexing(room.vault.session(), room.window, nullptr);
        QSignalSpy done(&indexing, &SearchIndexing::done);
        indexing.start();
        QCOMPARE(done.size(), 1);
        QVERIFY(indexing.isDone());
    }

    void anOlderVaultIsMadeSearchable()
    {
        Room room;
        room.makeOlder();
        QCOMPARE(room.found(), size_t(0));
        SearchIndexing indexing(room.vault.session(), room.window, nullptr);
        QSignalSpy done(&indexing, &SearchIndexing::done);
        indexing.start();
        QVERIFY(!indexing.isDone());
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(room.found(), size_t(1));
        QVERIFY(room.vault.session().reader().searchIndex().missing().empty());
    }

    void stoppedItSaysSoAndCanGoOn()
    {
        Room room;
        room.makeOlder();
        SearchIndexing indexing(room.vault.session(), room.window, nullptr);
        QSignalSpy done(&indexing, &SearchIndexing::done);
        indexing.start();
        Q_EMIT room.window.progress().cancelRequested();
        QTRY_COMPARE(room.window.messages().texts().size(), 1);
        QCOMPARE(done.size(), 0);
        indexing.start();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(room.found(), size_t(1));
    }
};

QTEST_MAIN(SearchIndexingTest)
#include "searchindexingtest.moc"
