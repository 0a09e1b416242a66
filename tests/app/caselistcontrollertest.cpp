// SPDX-License-Identifier: EUPL-1.2
#include "app/caselistcontroller.h"

#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/caselistview.h"
#include "views/widgets/plaintable.h"

#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;
using tests::OpenedVault;

class CaseListControllerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatTheVaultHasAndOpensWhatIsChosen()
    {
        OpenedVault vault;
        const CodeLists codes = CodeLists::builtIn();
        views::CaseListView view;
        app::CaseListController controller(vault.session(), view, codes, Language::English, nullptr);
        QSignalSpy counted(&controller, &app::CaseListController::counted);
        for (int i = 0; i < 3; ++i)
            vault.session().writer().post([](Casework &work) { (void)work.service().open(); }, this,
                                          [](const auto &) {});
        QTRY_COMPARE(vault.session().writer().pending(), 0);
        controller.reload();
        QVERIFY(counted.wait());
        QCOMPARE(counted.last().first().toInt(), 3);
        QCOMPARE(view.table()->model()->rowCount(), 3);
        QSignalSpy opened(&controller, &app::CaseListController::openRequested);
        Q_EMIT view.openRequested(0);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<CaseId>(), CaseId(3)); // the newest is on top
    }

    void aFilterIsAskedOfTheVault()
    {
        OpenedVault vault;
        const CodeLists codes = CodeLists::builtIn();
        views::CaseListView view;
        app::CaseListController controller(vault.session(), view, codes, Language::English, nullptr);
        for (int i = 0; i < 12; ++i)
            vault.session().writer().post([](Casework &work) { (void)work.service().open(); }, this,
                                          [](const auto &) {});
        QTRY_COMPARE(vault.session().writer().pending(), 0);
        CaseFilter filter;
        filter.text = u"0012"_s;
        Q_EMIT view.filterChanged(filter);
        view.setFilter(filter);
        controller.reload();
        QTRY_COMPARE(view.table()->model()->rowCount(), 1);
    }
};

QTEST_MAIN(CaseListControllerTest)
#include "caselistcontrollertest.moc"
