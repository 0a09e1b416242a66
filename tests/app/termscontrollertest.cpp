// SPDX-License-Identifier: EUPL-1.2
#include "app/termscontroller.h"

#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/mainwindow.h"
#include "views/term/calculatordialog.h"

#include <QAction>

using namespace model;
using namespace Qt::StringLiterals;

class TermsControllerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theCommandOpensOneCalculatorAndItGoesWithTheDesk()
    {
        tests::OpenedVault vault;
        views::MainWindow window;
        window.setUnlocked(true);
        {
            app::TermsController terms(vault.session(), window, Language::Dutch, nullptr);
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
