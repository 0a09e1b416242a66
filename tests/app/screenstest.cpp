// SPDX-License-Identifier: EUPL-1.2
#include "app/screens.h"

#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/journalview.h"
#include "views/mainwindow.h"
#include "views/personsview.h"
#include "views/todayview.h"
#include "views/vaultview.h"
#include "views/widgets/plaintable.h"
#include "views/widgets/progresssheet.h"

#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;
using tests::OpenedVault;

namespace {

struct Shown
{
    OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    views::MainWindow window;
    app::Screens screens{vault.session(), window, codes, Language::English, 5, nullptr};
    CaseId id;

    Shown()
    {
        screens.addToday();
        screens.addOthers();
        write([this](Casework &work) { id = work.service().open(); });
    }

    void write(const std::function<void(Casework &)> &work)
    {
        vault.session().writer().post(work, &window, [](const auto &) {});
        QTRY_COMPARE(vault.session().writer().pending(), 0);
    }

    template <typename View>
    int rows() const
    {
        return window.findChild<View *>()->table()->model()->rowCount();
    }
};

} // namespace

class ScreensTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void todayShowsWhatIsDueAndWhatHasNoPlan()
    {
        Shown shown;
        shown.screens.refreshToday();
        QTRY_COMPARE(shown.rows<views::TodayView>(), 1); // the bare case: nothing planned
        shown.write([&](Casework &work) {
            Term term{.dueOn = QDate(2026, 6, 10)};
            work.service().save(shown.id, term);
        });
        shown.screens.refreshToday();
        QTRY_COMPARE(shown.rows<views::TodayView>(), 1); // now the term instead
    }

    void aSearchForAPersonFindsTheCaseAndLeavesATraceWithoutTheWords()
    {
        Shown shown;
        shown.write([&](Casework &work) {
            Party party{.role = {u"WITNESS"_s}, .name = {u"Anna Kanarie"_s}};
            work.service().save(shown.id, party);
        });
        Q_EMIT shown.window.findChild<views::PersonsView *>()->searchRequested(u"kanarie"_s);
        QCOMPARE(shown.rows<views::PersonsView>(), 1);
        QTRY_COMPARE(shown.vault.session().writer().pending(), 0);
        const JournalLine last = shown.vault.session().reader().journal().page({}, 0, 1).front();
        QCOMPARE(last.action, u"search_made"_s);
        QVERIFY(!last.subject.contains(u"kanarie"_s));
    }

    void theJournalSpeaksOfRowsAndPeopleAsTheyDo()
    {
        Shown shown;
        shown.write([&](Casework &work) {
            Allegation first{.behaviour = {u"BULLYING"_s}};
            work.service().save(shown.id, first);
            Allegation second{.behaviour = {u"BULLYING"_s}};
            work.service().save(shown.id, second);
        });
        Q_EMIT shown.window.findChild<views::VaultView *>()->nameChosen(u"Zoë de Vriés"_s);
        QTRY_COMPARE(shown.vault.session().writer().pending(), 0);
        shown.screens.refresh(u"journal"_s);
        const QAbstractItemModel *model = shown.window.findChild<views::JournalView *>()->table()->model();
        const auto cell = [&](int row, int column) { return model->index(row, column).data().toString(); };
        QCOMPARE(cell(0, 3), u"Name in the journal changed"_s);
        QVERIFY2(cell(1, 5).startsWith(u"Allegation 2 · "_s), qPrintable(cell(1, 5)));
        QCOMPARE(cell(1, 2), u"Zoë de Vriés"_s);
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY2(!cell(row, 5).contains(u':'), qPrintable(cell(row, 5)));
    }

    void theJournalIsShownAndChecked()
    {
        Shown shown;
        shown.screens.refresh(u"journal"_s);
        auto *journal = shown.window.findChild<views::JournalView *>();
        QCOMPARE(shown.rows<views::JournalView>(), 2); // the vault was made, the case begun
        Q_EMIT journal->verifyRequested();
        QVERIFY(shown.window.progress().isRunning());
        QTRY_VERIFY(journal->verdictText().contains(u"fit together"_s));
        QVERIFY(!shown.window.progress().isRunning());
    }

    void aCheckThatTakesLongCanBeStopped()
    {
        Shown shown;
        shown.write([](Casework &work) {
            work.service().write([&] {
                for (int i = 0; i < 10000; ++i) // it looks whether to go on once in so many
                    work.journal().record({.action = u"search_made"_s, .subject = u"person"_s});
            });
        });
        auto *journal = shown.window.findChild<views::JournalView *>();
        Q_EMIT journal->verifyRequested();
        Q_EMIT shown.window.progress().cancelRequested();
        QTRY_VERIFY(!shown.window.progress().isRunning());
        QCOMPARE(journal->verdictText(), QString());
        Q_EMIT journal->verifyRequested(); // and again, to the end
        QTRY_VERIFY(journal->verdictText().contains(u"fit together"_s));
    }
};

QTEST_MAIN(ScreensTest)
#include "screenstest.moc"
