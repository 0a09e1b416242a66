// SPDX-License-Identifier: EUPL-1.2
// A case on the screen, over a real vault: what is typed reaches the disk, and comes back after locking.
#include "app/casecontroller.h"

#include "model/exchange/democases.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/casefile/casefileview.h"
#include "views/intake/intakepage.h"
#include "views/widgets/ask.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTextEdit>

using namespace model;
using namespace Qt::StringLiterals;
using tests::OpenedVault;

namespace {

struct Screen
{
    OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    std::unique_ptr<views::CaseFileView> view;
    std::unique_ptr<app::CaseController> controller;
    CaseId id;

    Screen()
    {
        build();
        const auto made = std::make_shared<CaseId>();
        vault.session().writer().post([made](Casework &work) { *made = work.service().open(); }, view.get(),
                                      [](const auto &) {});
        settle();
        id = *made;
        controller->open(id);
        settle();
    }

    void build()
    {
        const views::PageContext context{.role = Role::Adviser,
                                         .language = Language::English,
                                         .today = [this] { return vault.clock().today(); },
                                         .codes =
                                             [this](const QString &list) {
                                                 views::Choices choices;
                                                 for (const CodeEntry &entry : codes.list(list).codes)
                                                     choices.append({entry.code, entry.text.en, {}});
                                                 return choices;
                                             },
                                         .measures = [](const Code &) { return views::Choices(); },
                                         .measureBasis = [](const Code &) { return QString(); }};
        view = std::make_unique<views::CaseFileView>(context);
        controller = std::make_unique<app::CaseController>(vault.session(), *view, codes, context, nullptr);
    }

    void settle()
    {
        QSignalSpy idle(&vault.session().writer(), &app::StorageThread::idle);
        if (vault.session().writer().pending() > 0)
            QVERIFY(idle.wait());
        QCoreApplication::processEvents();
    }

    [[nodiscard]] Intake saved() { return vault.session().reader().sections().one<Intake>(id); }
    [[nodiscard]] QTextEdit *account() const { return view->currentPage()->findChild<QTextEdit *>(u"account"_s); }

    // A case whose intake is finished, in its second phase.
    void openOneBeyondIntake()
    {
        vault.session().writer().post(
            [](Casework &work) {
                for (FictionalCase &made : demoCases(Role::Adviser, work.clock().today()))
                    if (made.phase == "advice"_L1)
                        return work.service().write([&] { addFictionalCase(work, std::move(made)); });
            },
            view.get(), [](const auto &) {});
        settle();
        id = CaseId(id.value() + 1);
        controller->open(id);
        settle();
        QVERIFY(view->currentPage());
    }

    void lockAndComeBack()
    {
        const app::Place place = controller->place();
        controller->close();
        controller.reset();
        view.reset();
        vault.lock();
        vault.open();
        build();
        controller->restore(place);
        settle();
    }
};

} // namespace

class CaseControllerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheNextStepAndIsReadOnly()
    {
        Screen screen;
        QVERIFY(screen.view->currentPage());
        QVERIFY(screen.view->currentPage()->isReadOnly());
        QCOMPARE(screen.controller->number(), u"2026-0001"_s);
    }

    void whatIsTypedReachesTheVaultByItself()
    {
        Screen screen;
        screen.controller->setEditing(true);
        QVERIFY(screen.account());
        screen.account()->insertPlainText(u"Zoë zei één ding"_s);
        QTRY_COMPARE_WITH_TIMEOUT(screen.saved().account.text, u"Zoë zei één ding"_s, 5000);
    }

    void lockingInTheMiddleOfASentenceLosesNothing()
    {
        Screen screen;
        screen.controller->setEditing(true);
        screen.account()->insertPlainText(u"half een zi"_s);
        screen.lockAndComeBack();
        QCOMPARE(screen.saved().account.text, u"half een zi"_s);
        QCOMPARE(screen.account()->toPlainText(), u"half een zi"_s);
        QVERIFY(!screen.view->currentPage()->isReadOnly());
    }

    void lookingWritesOnlyThatItWasLookedAt()
    {
        Screen screen;
        const qint64 before = screen.vault.session().reader().journal().count();
        screen.controller->nextStep();
        screen.controller->nextStep();
        screen.controller->flush();
        screen.settle();
        QCOMPARE(screen.vault.session().reader().journal().count(), before);
        QCOMPARE(screen.vault.session().reader().journal().page({}, 0, 1).front().action, u"case_viewed"_s);
    }

    void anUnfinishedPhaseShowsWhatIsMissingAndStays()
    {
        Screen screen;
        screen.controller->finishPhase();
        screen.settle();
        const auto lists = screen.view->findChildren<QListWidget *>();
        int missing = 0;
        for (const QListWidget *list : lists)
            if (list->accessibleName() == u"What is missing"_s)
                missing = list->count();
        QVERIFY(missing > 0);
        QCOMPARE(screen.vault.session().reader().cases().find(screen.id)->phase, u"intake"_s);
    }

    // From the screens of leaving the vault, or from what is missing.
    void aJumpIntoAFinishedPhaseAsksForAReasonAsEditDoes()
    {
        Screen screen;
        screen.openOneBeyondIntake();
        views::Ask::setNextAnswer(QString()); // thinks better of it
        screen.controller->goTo(u"intake.account"_s);
        QVERIFY(screen.account());
        QVERIFY(screen.view->currentPage()->isReadOnly());
        views::Ask::setNextAnswer(u"de datum klopte niet"_s);
        screen.controller->goTo(u"intake.account"_s);
        QVERIFY(!screen.view->currentPage()->isReadOnly());
        screen.account()->insertPlainText(u"verbeterd "_s);
        screen.controller->flush();
        screen.settle();
        const auto line =
            screen.vault.session().reader().journal().page({.action = u"section_changed"_s}, 0, 1).front();
        QCOMPARE(line.reason, u"de datum klopte niet"_s);
        QVERIFY(!views::Ask::hasUnusedAnswers());
    }

    void editingStopsWhereAFinishedPhaseBegins()
    {
        Screen screen;
        screen.openOneBeyondIntake();
        screen.controller->setEditing(true);
        QVERIFY(!screen.view->currentPage()->isReadOnly());
        Q_EMIT screen.view->stepChosen(u"intake.account_written"_s);
        QVERIFY(screen.view->currentPage()->isReadOnly());
    }

    void aJumpInThePhaseOfTheCaseOpensTheField()
    {
        Screen screen;
        screen.controller->goTo(u"intake.account"_s);
        QVERIFY(!screen.view->currentPage()->isReadOnly());
    }

    void closingEmptiesThePages()
    {
        Screen screen;
        screen.controller->setEditing(true);
        screen.account()->insertPlainText(u"kanarie"_s);
        screen.controller->close();
        screen.settle();
        for (const QTextEdit *edit : screen.view->findChildren<QTextEdit *>())
            QVERIFY(!edit->toPlainText().contains(u"kanarie"_s));
        QCOMPARE(screen.saved().account.text, u"kanarie"_s);
    }
};

QTEST_MAIN(CaseControllerTest)
#include "casecontrollertest.moc"
