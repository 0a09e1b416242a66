// SPDX-License-Identifier: EUPL-1.2
#include "app/termscontroller.h"

#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/mainwindow.h"
#include "views/term/calculatordialog.h"
#include "views/term/termsview.h"
#include "views/widgets/plaintable.h"

#include <QAction>
#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Room
{
    tests::OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    views::MainWindow window;
    app::TermsController terms{vault.session(), window, codes, Language::Dutch, nullptr};
    CaseId id;

    Room()
    {
        window.setUnlocked(true);
        const auto made = std::make_shared<CaseId>();
        vault.session().writer().post(
            [made](Casework &work) {
                *made = work.service().open();
                Intake intake{.receivedOn = QDate(2026, 5, 20)};
                work.service().save(*made, intake);
            },
            &window, [](const auto &) {});
        settle();
        id = *made;
        terms.refresh();
        settle();
    }
    void settle()
    {
        QTRY_COMPARE(vault.session().writer().pending(), 0);
        QTRY_COMPARE(vault.session().lister().pending(), 0);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] views::TermsView *view() const { return window.findChild<views::TermsView *>(); }
};

} // namespace

class TermsControllerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatStartedInACaseRunsOnTheScreenWithItsReason()
    {
        Room room;
        QVERIFY(room.view()->table()->model()->rowCount() > 0);
        Q_EMIT room.view()->explanationRequested(0);
        room.settle();
        QVERIFY2(room.view()->explanation().contains(u"20 mei 2026"_s), qPrintable(room.view()->explanation()));
    }

    void aRowOpensItsCase()
    {
        Room room;
        QSignalSpy opened(&room.terms, &app::TermsController::openRequested);
        Q_EMIT room.view()->table()->opened(0);
        QCOMPARE(opened.value(0).value(0).value<CaseId>(), room.id);
    }

    void theCommandOpensOneCalculatorAndItGoesWithTheDesk()
    {
        tests::OpenedVault vault;
        const CodeLists codes = CodeLists::builtIn();
        views::MainWindow window;
        window.setUnlocked(true);
        {
            app::TermsController terms(vault.session(), window, codes, Language::Dutch, nullptr);
            window.action(views::Command::CalculateTerm)->trigger();
            window.action(views::Command::CalculateTerm)->trigger();
            QCOMPARE(int(window.findChildren<views::CalculatorDialog *>().size()), 1);
            QVERIFY(window.findChild<views::CalculatorDialog *>()->isVisible());
        }
        QVERIFY(!window.findChild<views::CalculatorDialog *>());
    }
};

QTEST_MAIN(TermsControllerTest)
#include "termscontrollertest.moc"
