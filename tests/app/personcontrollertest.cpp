// SPDX-License-Identifier: EUPL-1.2
// The page of one person over a real vault: names only when asked for, all cases, and what is put right there.
#include "app/personcontroller.h"

#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/mainwindow.h"
#include "views/person/personsheet.h"
#include "views/personsview.h"
#include "views/widgets/plaintable.h"

#include <QAction>
#include <QPushButton>

using namespace model;
using namespace Qt::StringLiterals;
using tests::OpenedVault;

namespace {

// Anna in two cases, as two persons.
struct Shown
{
    OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    views::MainWindow window;
    app::PersonController controller{vault.session(), window, codes, Language::English, nullptr};
    PersonId one;
    PersonId other;

    Shown()
    {
        window.setUnlocked(true);
        write([this](Casework &work) {
            for (PersonId *person : {&one, &other}) {
                Party party{.role = {u"WITNESS"_s}, .name = {u"Anna Kanarie"_s}};
                work.service().save(work.service().open(), party);
                *person = PersonId(party.person.value());
            }
        });
    }

    void write(const std::function<void(Casework &)> &work)
    {
        vault.session().writer().post(work, &window, [](const auto &) {});
        settle();
    }
    void settle() { QTRY_COMPARE(vault.session().writer().pending(), 0); }
    [[nodiscard]] views::PersonSheet *page() const { return window.findChild<views::PersonSheet *>(); }
    [[nodiscard]] int cases() const { return page()->table()->model()->rowCount(); }
    [[nodiscard]] QString name(int row) const
    {
        return window.findChild<views::PersonsView *>()->table()->model()->index(row, 1).data().toString();
    }
    [[nodiscard]] JournalLine lastLine() { return vault.session().reader().journal().page({}, 0, 1).front(); }
};

} // namespace

class PersonControllerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreHiddenUntilOneKeyShowsThem()
    {
        Shown shown;
        Q_EMIT shown.window.findChild<views::PersonsView *>()->searchRequested(u"kanarie"_s);
        QCOMPARE(shown.name(0), QString());
        shown.settle();
        shown.controller.open(shown.one);
        QCOMPARE(shown.page()->title(), u"@getuige-1"_s);
        shown.window.action(views::Command::ShowNames)->trigger();
        QVERIFY(shown.controller.names().areShown());
        QCOMPARE(shown.page()->title(), u"@getuige-1 (Anna Kanarie)"_s);
        shown.settle();
        QCOMPARE(shown.lastLine().action, u"name_viewed"_s);
        QVERIFY(shown.lastLine().subject.contains(u"person:"_s));
        shown.window.action(views::Command::ShowNames)->trigger();
        QCOMPARE(shown.page()->title(), u"@getuige-1"_s);
    }

    void joinsTwoAndTakesItBack()
    {
        Shown shown;
        shown.controller.open(shown.one);
        QCOMPARE(shown.window.currentScreen(), u"person"_s);
        QCOMPARE(shown.cases(), 1);
        shown.page()->findChild<QPushButton *>(u"samePerson"_s)->click();
        QTRY_COMPARE(shown.cases(), 2);
        Q_EMIT shown.page()->undoRequested(1);
        QTRY_COMPARE(shown.cases(), 1);
    }

    void keepsTwoApart()
    {
        Shown shown;
        shown.controller.open(shown.one);
        shown.page()->findChild<QPushButton *>(u"otherPerson"_s)->click();
        QTRY_VERIFY(shown.page()->findChild<QPushButton *>(u"samePerson"_s) == nullptr);
        QCOMPARE(shown.cases(), 1);
    }

    void renamesEverywhere()
    {
        Shown shown;
        shown.controller.open(shown.one);
        Q_EMIT shown.page()->renameRequested(u"Anna Bontekoe"_s);
        shown.settle();
        QCOMPARE(shown.vault.session().reader().persons().find(shown.one)->name, u"Anna Bontekoe"_s);
    }

    void remembersWhoWorksHere()
    {
        Shown shown;
        shown.controller.open(shown.one);
        Q_EMIT shown.page()->userChosen(true);
        shown.settle();
        const PersonLinks links(shown.vault.session().reader().store());
        QCOMPARE(links.personOf(shown.vault.session().vault().slotId()), shown.one);
    }
};

QTEST_MAIN(PersonControllerTest)
#include "personcontrollertest.moc"
