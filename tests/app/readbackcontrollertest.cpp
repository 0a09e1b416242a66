// SPDX-License-Identifier: EUPL-1.2
// Reading back over a real vault and a real window: what she sees, what she writes, what stays when the vault locks.
#include "app/readbackcontroller.h"

#include "app/desk.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/casefile/agreementlock.h"
#include "views/casefile/casefileview.h"
#include "views/casefile/sectionpage.h"
#include "views/mainwindow.h"
#include "views/readback/reporterpage.h"
#include "views/readback/versionsview.h"
#include "views/widgets/ask.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/textfields.h"

#include <QAction>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;
using tests::OpenedVault;
using views::Command;

namespace {

const TextPlace Account{u"intake"_s, {}, u"account"_s};

struct Room
{
    OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    MeasureCatalogue measures = MeasureCatalogue::builtIn();
    views::MainWindow window;
    std::unique_ptr<app::Desk> desk;
    CaseId id;

    explicit Room(const QString &account = u"zo was het"_s)
    {
        window.addPage(u"unlock"_s, new QWidget);
        sit();
        window.action(Command::NewCase)->trigger();
        QTRY_COMPARE(window.currentScreen(), u"case"_s);
        id = CaseId(1);
        write([account](Casework &work) {
            Intake intake{.receivedOn = QDate(2026, 6, 1), .wish = {u"kanarie"_s}};
            intake.account.text = account;
            work.service().save(CaseId(1), intake);
        });
        window.show();
    }
    void sit()
    {
        desk =
            std::make_unique<app::Desk>(vault.session(), window, app::Desk::Words{codes, measures, Language::English});
    }
    void write(const std::function<void(Casework &)> &work)
    {
        vault.session().writer().post(work, &window, [](const auto &) {});
        vault.session().writer().drain();
    }
    void settle() { vault.session().writer().drain(); }
    [[nodiscard]] Casework &reader() { return vault.session().reader(); }
    [[nodiscard]] Intake intake() { return reader().sections().one<Intake>(id); }
    [[nodiscard]] views::ReporterPage *page() const { return window.findChild<views::ReporterPage *>(); }
    [[nodiscard]] views::VersionsView *versions() const { return window.findChild<views::VersionsView *>(); }
    void show() const { window.action(Command::ShowToReporter)->trigger(); }
    void press(const QString &name) const { page()->findChild<QPushButton *>(name)->click(); }
    void comeBack() const
    {
        press(u"done"_s);
        press(u"backToCase"_s);
    }
};

} // namespace

class ReadBackControllerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeWindowIsHersAndShowsNothingElse()
    {
        Room room;
        room.show();
        QVERIFY(room.window.isAlone());
        QCOMPARE(room.window.windowTitle(), u"Meldwijzer"_s);
        QVERIFY(!room.window.menuBar()->isVisible());
        room.window.messages().tell(views::Tone::Bad, u"something of another case"_s);
        QVERIFY(!room.window.messages().isVisible());
        for (const Command command : {Command::GoCases, Command::QuickNote, Command::Palette, Command::Edit,
                                      Command::LeaveVault, Command::Versions, Command::ShowToReporter})
            QVERIFY(!room.window.action(command)->isEnabled());
        QVERIFY(room.window.action(Command::Lock)->isEnabled());
        QStringList shown;
        for (const auto *text : room.window.findChildren<QPlainTextEdit *>())
            if (text->isVisible())
                shown << text->toPlainText();
        QCOMPARE(shown, QStringList(u"zo was het"_s));
        room.window.showScreen(u"cases"_s); // whatever asks for it
        QCOMPARE(room.window.currentScreen(), u"reporter"_s);
    }

    void showingIsDatedAndWrittenDown()
    {
        Room room;
        room.show();
        room.settle();
        QCOMPARE(room.intake().accountShownOn, room.vault.clock().today());
        QCOMPARE(room.reader().journal().page({.action = u"text_shown"_s}, 0, 5).size(), size_t(1));
        QCOMPARE(room.reader().versions().of(room.id, Account).size(), size_t(1));
    }

    void whatSheWritesIsKeptAndTheTextStays()
    {
        Room room;
        room.show();
        room.press(u"wrong"_s);
        room.page()->findChild<views::LongTextEdit *>(u"corrections"_s)->insertPlainText(u"Het was dinsdag."_s);
        room.comeBack();
        QCOMPARE(room.window.currentScreen(), u"case"_s);
        QVERIFY(!room.window.isAlone());
        QVERIFY(room.window.menuBar()->isVisible());
        QCOMPARE(room.intake().accountCorrections.text, u"Het was dinsdag."_s);
        QCOMPARE(room.intake().account.text, u"zo was het"_s);
    }

    void lockingWhileSheWritesLosesNothing()
    {
        Room room;
        room.show();
        room.press(u"wrong"_s);
        room.page()->findChild<views::LongTextEdit *>(u"corrections"_s)->insertPlainText(u"Het was dinsdag."_s);
        room.desk.reset();
        room.vault.lock();
        room.window.setUnlocked(false);
        QVERIFY(!room.window.isAlone());
        room.vault.open();
        QCOMPARE(room.intake().accountCorrections.text, u"Het was dinsdag."_s);
        room.sit();
    }

    void herAgreementLeadsToTheFormAndIsNotWrittenByItself()
    {
        Room room;
        room.show();
        room.press(u"agree"_s);
        room.comeBack();
        QVERIFY(!room.intake().accountAgreedOn);
        const auto *view = room.window.findChild<views::CaseFileView *>();
        QVERIFY(view->isEditing());
        QTRY_COMPARE(view->currentPage()->editPosition().column, u"account_agreed_on"_s);
    }

    void withNothingWrittenItSaysSoAndStays()
    {
        Room room{QString()};
        room.show();
        QCOMPARE(room.window.currentScreen(), u"case"_s);
        QVERIFY(!room.window.isAlone());
        QCOMPARE(room.window.messages().texts().size(), 1);
    }

    void versionsAreComparedAndPutBack()
    {
        Room room;
        room.write([](Casework &work) {
            work.service().pauseWriting(CaseId(1), TextVersion::Cause::Closed);
            Intake intake = work.sections().one<Intake>(CaseId(1));
            intake.account = {u"zo was het niet"_s};
            work.service().save(CaseId(1), intake);
        });
        room.window.action(Command::Versions)->trigger();
        QCOMPARE(room.window.currentScreen(), u"versions"_s);
        QVERIFY(room.versions()->comparison().startsWith(u"zo was het"_s));
        views::Ask::setNextAnswer(u"een vergissing"_s);
        room.versions()->findChild<QPushButton *>(u"putBack"_s)->click();
        room.settle();
        QCOMPARE(room.intake().account.text, u"zo was het"_s);
        room.versions()->findChild<QPushButton *>(u"closeVersions"_s)->click();
        QCOMPARE(room.window.currentScreen(), u"case"_s);
        QCOMPARE(room.versions()->comparison(), QString());
        QCOMPARE(room.reader().journal().page({.action = u"versions_viewed"_s}, 0, 5).size(), size_t(1));
    }

    void inACounsellorsVaultItIsTheCounselee()
    {
        OpenedVault vault(Role::Counsellor);
        CodeLists codes = CodeLists::builtIn();
        MeasureCatalogue measures = MeasureCatalogue::builtIn();
        views::MainWindow window;
        window.addPage(u"unlock"_s, new QWidget);
        app::Desk desk(vault.session(), window, app::Desk::Words{codes, measures, Language::English});
        window.action(Command::NewCase)->trigger();
        QTRY_COMPARE(window.currentScreen(), u"case"_s);
        QVERIFY(window.action(Command::ShowToReporter)->text().contains(u"counselee"_s));
    }
};

QTEST_MAIN(ReadBackControllerTest)
#include "readbackcontrollertest.moc"
