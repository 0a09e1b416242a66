// SPDX-License-Identifier: EUPL-1.2
#include "app/searchcontroller.h"

#include "app/searchindexing.h"
#include "model/storage/query.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/mainwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;
using app::SearchController;
using views::SearchView;

namespace {

struct Room
{
    tests::OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    views::MainWindow window;
    std::unique_ptr<SearchController> search;
    CaseId id;

    Room()
    {
        search = std::make_unique<SearchController>(vault.session(), window, codes, Language::English, nullptr);
        window.setUnlocked(true);
        search->indexing().start();
        write([this](Casework &work) {
            id = work.service().open();
            Conversation conversation{.summary = {u"Een grove grap in de kantine."_s}};
            work.service().save(id, conversation);
            QuickNote note{.text = {u"Gebeld over de kantine."_s}};
            (void)work.noteService().save(note);
        });
        window.showScreen(u"search"_s);
        search->refresh();
    }
    void settle()
    {
        QTRY_COMPARE(vault.session().writer().pending(), 0);
        QTRY_COMPARE(vault.session().lister().pending(), 0);
        QCoreApplication::processEvents();
    }
    void write(const app::StorageThread::Work &work)
    {
        vault.session().writer().post(work, &window, [](const auto &) {});
        settle();
    }
    void ask(const QString &question)
    {
        Q_EMIT view()->searchRequested(question);
        settle();
    }
    [[nodiscard]] SearchView *view() const { return window.findChild<SearchView *>(); }
    [[nodiscard]] QString shown() const { return view()->shownText(); }
    [[nodiscard]] bool says(const QString &sentence) const
    {
        const QList<QLabel *> labels = view()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == sentence; });
    }
    [[nodiscard]] std::vector<JournalLine> searches()
    {
        return vault.session().reader().journal().page({.action = u"search_made"_s}, 0, 100);
    }
};

} // namespace

class SearchControllerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsCasesAndNotesAndWritesDownThatSomebodySearched()
    {
        Room room;
        room.ask(u"KANTINE"_s);
        QTRY_VERIFY(room.shown().contains(u"2026-0001"_s));
        QVERIFY(room.shown().contains(u"Een grove grap in de kantine."_s));
        QVERIFY(room.shown().contains(u"Gebeld over de kantine."_s));
        QCOMPARE(room.searches().size(), size_t(1));
    }

    void theWordsAreNowhereInTheJournal()
    {
        Room room;
        room.ask(u"kanarie rol:getuige"_s);
        for (const char *column : {"subject", "fields", "action", "reason"}) {
            Query query(room.vault.session().reader().store(),
                        u"SELECT count(*) FROM journal WHERE %1 LIKE '%kanarie%' OR %1 LIKE '%getuige%'"_s.arg(
                            QLatin1String(column)));
            QVERIFY(query.next());
            QCOMPARE(query.get<int>(0), 0);
        }
    }

    void whatCannotBeUnderstoodIsSaidAndNotAsked()
    {
        Room room;
        room.ask(u"kantine"_s);
        room.ask(u"fase:paars"_s);
        QVERIFY(room.shown().isEmpty());
        room.ask(u"\"grove"_s);
        QCOMPARE(room.searches().size(), size_t(1));
    }

    void aClickLeadsToTheText()
    {
        Room room;
        QSignalSpy opened(room.search.get(), &SearchController::openRequested);
        QSignalSpy notes(room.search.get(), &SearchController::noteRequested);
        Q_EMIT room.view()->opened(u"case:%1:conversation.summary"_s.arg(room.id.value()));
        Q_EMIT room.view()->opened(u"note:1"_s);
        QCOMPARE(opened.at(0).at(0).value<CaseId>(), room.id);
        QCOMPARE(opened.at(0).at(1).toString(), u"conversation.summary"_s);
        QCOMPARE(notes.size(), 1);
    }

    void aQuestionIsKeptAndRemoved()
    {
        Room room;
        Q_EMIT room.view()->saveRequested(u"kantine"_s, u"kantine -rooster"_s);
        room.settle();
        const std::vector<SavedSearch> kept = room.vault.session().reader().savedSearches().all();
        QCOMPARE(kept.size(), size_t(1));
        QTRY_COMPARE(room.view()->findChild<QComboBox *>()->count(), 2);
        Q_EMIT room.view()->removeRequested(kept[0].id.value());
        room.settle();
        QTRY_COMPARE(room.view()->findChild<QComboBox *>()->count(), 1);
    }

    void goesOnWithMoreCases()
    {
        Room room;
        room.write([](Casework &work) {
            work.service().write([&] {
                for (int i = 0; i < 40; ++i) {
                    const CaseId id = work.service().open();
                    Conversation conversation{.summary = {u"paraplu"_s}};
                    work.service().save(id, conversation);
                }
            });
        });
        room.ask(u"paraplu"_s);
        QTRY_COMPARE(room.shown().count(u"paraplu"_s), 30);
        QTRY_VERIFY(room.says(u"40 cases; the newest come first."_s));
        Q_EMIT room.view()->moreRequested();
        QTRY_COMPARE(room.shown().count(u"paraplu"_s), 40);
    }
};

QTEST_MAIN(SearchControllerTest)
#include "searchcontrollertest.moc"
