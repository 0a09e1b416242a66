// SPDX-License-Identifier: EUPL-1.2
#include "app/journalcontroller.h"

#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/journalview.h"
#include "views/mainwindow.h"
#include "views/widgets/plaintable.h"
#include "views/widgets/progresssheet.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::OpenedVault;

namespace {

struct Shown
{
    OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    views::MainWindow window;
    app::JournalController controller{vault.session(), window, codes, Language::English, nullptr};
    CaseId id;

    Shown()
    {
        write([this](Casework &work) { id = work.service().open(); });
    }
    void write(const std::function<void(Casework &)> &work)
    {
        vault.session().writer().post(work, &window, [](const auto &) {});
        vault.session().writer().drain();
    }
    [[nodiscard]] views::JournalView *view() const { return window.findChild<views::JournalView *>(); }
};

} // namespace

class JournalControllerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theJournalSpeaksOfRowsAndPeopleAsTheyDo()
    {
        Shown shown;
        shown.write([&](Casework &work) {
            Allegation first{.behaviour = {u"BULLYING"_s}};
            work.service().save(shown.id, first);
            Allegation second{.behaviour = {u"BULLYING"_s}};
            work.service().save(shown.id, second);
        });
        shown.write([slot = shown.vault.session().vault().slotId()](Casework &work) {
            work.service().write([&] { work.slotLabels().save(slot, u"Zoë de Vriés"_s); });
        });
        shown.controller.refresh();
        const QAbstractItemModel *model = shown.view()->table()->model();
        const auto cell = [&](int row, int column) { return model->index(row, column).data().toString(); };
        QVERIFY2(cell(0, 5).startsWith(u"Allegation 2 · "_s), qPrintable(cell(0, 5)));
        QCOMPARE(cell(0, 2), u"Zoë de Vriés"_s);
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY2(!cell(row, 5).contains(u':'), qPrintable(cell(row, 5)));
    }

    void theJournalIsShownAndChecked()
    {
        Shown shown;
        shown.controller.refresh();
        auto *journal = shown.view();
        QCOMPARE(shown.view()->table()->model()->rowCount(), 2); // the vault was made, the case begun
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
        auto *journal = shown.view();
        Q_EMIT journal->verifyRequested();
        Q_EMIT shown.window.progress().cancelRequested();
        QTRY_VERIFY(!shown.window.progress().isRunning());
        QCOMPARE(journal->verdictText(), QString());
        Q_EMIT journal->verifyRequested(); // and again, to the end
        QTRY_VERIFY(journal->verdictText().contains(u"fit together"_s));
    }
};

QTEST_MAIN(JournalControllerTest)
#include "journalcontrollertest.moc"
