// SPDX-License-Identifier: EUPL-1.2
// What an open case says of its people, over a real vault and the whole desk.
#include "app/peoplecontroller.h"

#include "app/desk.h"
#include "model/person/clashbook.h"
#include "model/person/personservice.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/casefile/casefileview.h"
#include "views/mainwindow.h"
#include "views/party/partypage.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace model;
using namespace Qt::StringLiterals;
using tests::OpenedVault;

namespace {

// Jan reported Anna before; now he investigates somebody whose name is Anna, too.
struct Room
{
    OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    MeasureCatalogue measures = MeasureCatalogue::builtIn();
    views::MainWindow window;
    CaseId before;
    CaseId now;
    RowId anna;
    PersonId annaBefore;
    std::unique_ptr<app::Desk> desk;

    Room()
    {
        desk =
            std::make_unique<app::Desk>(vault.session(), window, app::Desk::Words{codes, measures, Language::English});
        write([this](Casework &work) {
            before = work.service().open();
            now = work.service().open();
            const Party jan = add(work, before, u"REPORTER"_s, u"Jan Jansen"_s);
            annaBefore = PersonId(add(work, before, u"PERSON_CONCERNED"_s, u"Anna Ander"_s).person.value());
            const Party again = add(work, now, u"INVESTIGATOR"_s, u"Jan Jansen"_s);
            PersonService(work).link(now, again.row.id, PersonId(jan.person.value()));
            anna = add(work, now, u"PERSON_CONCERNED"_s, u"Anna Ander"_s).row.id;
        });
        app::Place place;
        place.caseId = now;
        place.section = u"party"_s;
        place.row = anna;
        desk->restore(place);
        settle();
    }

    static Party add(Casework &work, CaseId id, const QString &role, const QString &name)
    {
        Party party{.role = {role}, .name = {name}};
        work.service().save(id, party);
        return party;
    }
    void write(const std::function<void(Casework &)> &work)
    {
        vault.session().writer().post(work, &window, [](const auto &) {});
        settle();
    }
    void settle() { QTRY_COMPARE(vault.session().writer().pending(), 0); }
    [[nodiscard]] views::PartyPage *page() const
    {
        return dynamic_cast<views::PartyPage *>(window.findChild<views::CaseFileView *>()->page(u"party"_s));
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const auto *label : window.findChildren<QLabel *>())
            if (label->text().contains(text) && !label->isHidden())
                return true;
        return false;
    }
};

} // namespace

class PeopleControllerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void asksWhetherItIsTheSamePersonAndThenSeesTheClash()
    {
        Room room;
        QVERIFY(room.page());
        const auto &questions = room.page()->people().questions().questions();
        QCOMPARE(questions.size(), size_t(1));
        QCOMPARE(questions.front().person, room.annaBefore);
        QVERIFY2(questions.front().text.contains(u"@betrokkene-1"_s), qPrintable(questions.front().text));
        QVERIFY(!questions.front().text.contains(u"Ander"_s));
        QVERIFY(room.page()->people().clashes().lines().empty());
        Q_EMIT room.page()->people().sameChosen(room.anna, room.annaBefore);
        QTRY_COMPARE(room.page()->people().clashes().lines().size(), size_t(1));
        QVERIFY(room.page()->people().questions().questions().empty());
        QVERIFY(room.says(u"roles that clash: 1"_s));
    }

    void anAnswerTakesItOutOfTheHeader()
    {
        Room room;
        Q_EMIT room.page()->people().sameChosen(room.anna, room.annaBefore);
        QTRY_COMPARE(room.page()->people().clashes().lines().size(), size_t(1));
        const QString key = room.page()->people().clashes().lines().front().key;
        Q_EMIT room.page()->people().clashAnswered(key, u"discussed"_s);
        QTRY_VERIFY(!room.page()->people().clashes().lines().front().answer.isEmpty());
        QVERIFY(!room.says(u"roles that clash"_s));
    }

    void oneKeyShowsNamesAndHidesThemAgain()
    {
        Room room;
        QVERIFY(!room.says(u"Anna Ander"_s));
        room.window.action(views::Command::ShowNames)->trigger();
        const auto *rows = room.page()->findChild<QTableView *>()->model();
        QStringList shown;
        for (int row = 0; row < rows->rowCount(); ++row)
            shown += rows->index(row, 0).data().toString();
        QVERIFY2(shown.contains(u"@betrokkene-1 (Anna Ander)"_s), qPrintable(shown.join(u' ')));
        room.settle();
        QCOMPARE(room.vault.session().reader().journal().page({}, 0, 1).front().action, u"name_viewed"_s);
        room.window.action(views::Command::ShowNames)->trigger();
        QCOMPARE(rows->index(1, 0).data().toString().contains(u'('), false);
    }

    void aNameWhoseConsentWasWithdrawnStaysHidden()
    {
        Room room;
        room.write([&](Casework &work) {
            Party reporter = work.sections().all<Party>(room.now).front();
            reporter.name = {u"Zoë Kanarie"_s};
            work.service().save(room.now, reporter);
            Consent refused{.scope = {u"IDENTITY"_s},
                            .recipient = {u"COID"_s},
                            .answer = {u"REFUSED"_s},
                            .givenOn = work.clock().today()};
            work.service().save(room.now, refused);
        });
        room.window.action(views::Command::ShowNames)->trigger();
        QVERIFY(!room.says(u"Kanarie"_s));
        QVERIFY(room.says(u"Name hidden"_s)); // what else the header says stays
    }

    void aReportThatIsAnonymousInNameOnlyBecomesConfidential()
    {
        Room room;
        room.write([&](Casework &work) {
            Party reporter = work.sections().all<Party>(room.now).front();
            reporter.name = {u"Zoë Kanarie"_s};
            work.service().save(room.now, reporter);
            Intake intake{.anonymity = {u"ANONYMOUS"_s}};
            work.service().save(room.now, intake);
        });
        Q_EMIT room.page()->people().confidentialChosen();
        room.settle();
        QCOMPARE(room.vault.session().reader().sections().one<Intake>(room.now).anonymity.value, u"CONFIDENTIAL"_s);
    }
};

QTEST_MAIN(PeopleControllerTest)
#include "peoplecontrollertest.moc"
