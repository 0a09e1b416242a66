// SPDX-License-Identifier: EUPL-1.2
// One case on the screen.
#include "views/casefile/casefileview.h"

#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"
#include "tests/support/standings.h"
#include "views/advice/advicepage.h"
#include "views/casefile/findingspanel.h"
#include "views/casefile/steprail.h"
#include "views/intake/intakepage.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class CaseFileViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheNextStepAndItsPage()
    {
        Screen screen;
        QCOMPARE(screen.view.shownStep(), u"intake.received_on"_s);
        QCOMPARE(screen.view.currentPage()->section(), u"intake"_s);
        QVERIFY(screen.view.currentPage()->isReadOnly());
        QVERIFY(screen.view.page(u"advice"_s)->isHidden());
    }
    void aStepOfTheRailIsChosenAndTold()
    {
        Screen screen;
        QSignalSpy chosen(&screen.view, &views::CaseFileView::stepChosen);
        QTest::keyClick(screen.view.findChild<views::StepRail *>(), Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(screen.view.shownStep(), u"intake.account_written"_s);
    }
    void editingMakesThePagesWritable()
    {
        Screen screen;
        QSignalSpy asked(&screen.view, &views::CaseFileView::editRequested);
        screen.view.findChild<QPushButton *>(u"editCase"_s)->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY(screen.view.currentPage()->isReadOnly()); // until it is granted
        screen.view.setEditing(true);
        QVERIFY(!screen.view.currentPage()->isReadOnly());
    }
    void whatIsMissingLeadsToItsFieldAndAsksToEdit()
    {
        Screen screen;
        screen.view.show();
        screen.view.activateWindow();
        screen.view.showStep(u"advice.written"_s);
        screen.view.showMissing(screen.sample.standing().phases[0].missing);
        QSignalSpy asked(&screen.view, &views::CaseFileView::editRequested);
        auto *list = screen.view.findChild<views::FindingsPanel *>()->findChild<QListWidget *>();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(screen.view.shownStep(), u"intake.account_written"_s);
        QTRY_COMPARE(screen.view.currentPage()->editPosition().column, u"account"_s);
    }
    void theListOfWhatIsMissingShrinksAndNeverComesByItself()
    {
        Screen screen;
        auto *panel = screen.view.findChild<views::FindingsPanel *>();
        QCOMPARE(panel->count(), 0);
        screen.view.showMissing(screen.sample.standing().phases[0].missing);
        QCOMPARE(panel->count(), 3);
        screen.sample.facts.set(u"intake.received_on"_s, true);
        screen.view.setStanding(screen.sample.standing(), model::Language::English);
        QCOMPARE(panel->count(), 2);
    }
    void theBigButtonLeadsToTheNextStep()
    {
        Screen screen;
        screen.sample.facts.set(u"intake.received_on"_s, true);
        screen.view.setStanding(screen.sample.standing(), model::Language::English);
        screen.view.findChild<QPushButton *>(u"nextStep"_s)->click();
        QCOMPARE(screen.view.shownStep(), u"intake.account_written"_s);
        screen.view.findChild<QPushButton *>(u"nextStep"_s)->click(); // not done, but looked past
        QCOMPARE(screen.view.shownStep(), u"second_reader"_s);
    }
    void clearingForgetsTheCase()
    {
        Screen screen;
        screen.view.setEditing(true);
        screen.view.clear();
        QVERIFY(!screen.view.currentPage());
        QVERIFY(!screen.view.isEditing());
        QVERIFY(screen.view.shownStep().isEmpty());
        QCOMPARE(screen.view.findChild<views::StepRail *>()->count(), 0);
    }
    void fitsASmallScreen()
    {
        Screen screen;
        QVERIFY2(screen.view.minimumSizeHint().width() <= 1100, "the page must shrink before the window grows");
    }

private:
    struct Screen
    {
        tests::SmallCase sample;
        views::CaseFileView view{tests::testContext()};
        Screen()
        {
            view.addPage(new views::IntakePage(tests::testContext()));
            view.addPage(new views::AdvicePage(tests::testContext()));
            view.setStanding(sample.standing(), model::Language::English);
            view.showStep({});
        }
    };
};

QTEST_MAIN(CaseFileViewTest)
#include "casefileviewtest.moc"
