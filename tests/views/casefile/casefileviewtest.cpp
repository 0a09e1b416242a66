// SPDX-License-Identifier: EUPL-1.2
// The parts of the view of a case together: which page stands beside which step, and what a choice in one part does to
// the others.
#include "views/casefile/casefileview.h"

#include "tests/support/accessname.h"
#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"
#include "tests/views/casefile/smallcase.h"
#include "views/casefile/checkcard.h"
#include "views/casefile/findingspanel.h"
#include "views/casefile/phasestrip.h"
#include "views/casefile/steprail.h"
#include "views/closure/closurepage.h"
#include "views/intake/intakepage.h"
#include "views/triage/triagepage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using model::Language;
using tests::SmallCase;
using tests::testContext;
using views::CaseFileView;

namespace {

struct Shown
{
    SmallCase small;
    CaseFileView view{testContext()};
    QSignalSpy chosen{&view, &CaseFileView::stepChosen};
    QSignalSpy edit{&view, &CaseFileView::editRequested};

    Shown()
    {
        view.addPage(new views::IntakePage(testContext()));
        view.addPage(new views::TriagePage(testContext()));
        view.addPage(new views::ClosurePage(testContext()));
        view.resize(1400, 900);
        view.setStanding(small.standing, Language::English);
        view.showStep({});
        view.show();
    }
    [[nodiscard]] QString pageShown() const { return view.currentPage() ? view.currentPage()->section() : QString(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return view.findChild<QPushButton *>(name); }
    [[nodiscard]] views::StepRail *rail() const { return view.findChild<views::StepRail *>(); }
    [[nodiscard]] views::FindingsPanel *missing() const { return view.findChild<views::FindingsPanel *>(); }
    [[nodiscard]] bool isFocusIn(const QString &field) const
    {
        const QWidget *focus = view.focusWidget();
        for (const QWidget *each = focus; each; each = each->parentWidget())
            if (each->objectName() == field)
                return true;
        return false;
    }
};

} // namespace

class CaseFileViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void beginsAtTheNextStep()
    {
        const Shown shown;
        QCOMPARE(shown.view.shownStep(), u"triage.decided_on"_s);
        QCOMPARE(shown.pageShown(), u"triage"_s);
        QCOMPARE(shown.rail()->shown(), u"triage.decided_on"_s);
        QVERIFY(shown.chosen.isEmpty()); // the program showed it, nobody chose it
    }

    void anyPhaseCanBeLookedAt()
    {
        const Shown shown;
        shown.view.findChild<views::PhaseStrip *>()->findChildren<QToolButton *>().at(2)->click();
        QCOMPARE(shown.pageShown(), u"closure"_s);
        QCOMPARE(shown.chosen.size(), 1);
        QCOMPARE(shown.chosen.first().first().toString(), u"closure.closed_on"_s);
        QCOMPARE(shown.rail()->count(), 1);
    }

    void aStepWithoutAPageIsTickedOnItsCard()
    {
        Shown shown;
        shown.view.showStep(u"second_reader"_s);
        QVERIFY(!shown.view.currentPage());
        QVERIFY(!shown.button(u"editCase"_s)->isEnabled());
        QSignalSpy ticked(&shown.view, &CaseFileView::tickRequested);
        shown.button(u"tick"_s)->click();
        QCOMPARE(ticked.size(), 1);
        QCOMPARE(ticked.first().first().toString(), u"second_reader"_s);
    }

    void everyPageIsReadOnlyUntilSheEdits()
    {
        Shown shown;
        QVERIFY(shown.view.currentPage()->isReadOnly());
        shown.button(u"editCase"_s)->click();
        QCOMPARE(shown.edit.size(), 1);
        QVERIFY(shown.view.currentPage()->isReadOnly()); // it only asks
        shown.view.setEditing(true);
        QVERIFY(!shown.view.currentPage()->isReadOnly());
        QVERIFY(!shown.view.page(u"closure"_s)->isReadOnly());
        shown.view.setEditing(false);
        QVERIFY(shown.view.page(u"intake"_s)->isReadOnly());
    }

    void whatIsMissingLeadsToItsField()
    {
        Shown shown;
        shown.view.showStep(u"intake.received_on"_s);
        shown.view.showMissing(shown.small.standing.phases[1].missing);
        Q_EMIT shown.missing()->goToRequested(u"triage"_s, u"decided_on"_s);
        QCOMPARE(shown.edit.size(), 1); // whoever follows it wants to fill it in
        QCOMPARE(shown.edit.first().first().toBool(), true);
        QCOMPARE(shown.pageShown(), u"triage"_s);
        QCOMPARE(shown.view.shownStep(), u"triage.decided_on"_s);
        QVERIFY(shown.isFocusIn(u"decidedOn"_s));
        Q_EMIT shown.missing()->goToRequested(u"checklist"_s, u"second_reader"_s);
        QCOMPARE(shown.view.shownStep(), u"second_reader"_s);
    }

    void whatIsMissingShrinksWhileItIsFilledInAndNeverComesByItself()
    {
        Shown shown;
        shown.view.setStanding(shown.small.standing, Language::English);
        QCOMPARE(shown.missing()->count(), 0);
        shown.view.showMissing(shown.small.standing.phases[1].missing);
        QCOMPARE(shown.missing()->count(), 2);
        shown.small.setMissing(1);
        shown.view.setStanding(shown.small.standing, Language::English);
        QCOMPARE(shown.missing()->count(), 1);
        shown.small.setMissing(0);
        shown.view.setStanding(shown.small.standing, Language::English);
        QVERIFY(!shown.missing()->isVisible());
    }

    void nextStepGoesOnToTheFieldOfTheNextStep()
    {
        Shown shown;
        shown.view.setEditing(true);
        shown.view.showStep(u"intake.received_on"_s);
        shown.button(u"nextStep"_s)->click();
        QCOMPARE(shown.view.shownStep(), u"triage.decided_on"_s);
        QVERIFY(shown.isFocusIn(u"decidedOn"_s));
        shown.button(u"nextStep"_s)->click(); // she stands on it: then to the one after it
        QCOMPARE(shown.view.shownStep(), u"second_reader"_s);
    }

    void aNewStandingLeavesHerWhereSheIs()
    {
        Shown shown;
        shown.view.showStep(u"intake.received_on"_s);
        shown.small.standing.next = &shown.small.checkStep();
        shown.view.setStanding(shown.small.standing, Language::English);
        QCOMPARE(shown.view.shownStep(), u"intake.received_on"_s);
        QCOMPARE(shown.pageShown(), u"intake"_s);
    }

    void theExplanationGivesWayToThePageOnASmallScreenUntilItIsAskedFor()
    {
        Shown shown;
        const auto *context = shown.view.findChild<views::ContextPanel *>();
        shown.view.resize(4000, 900);
        QVERIFY(context->isVisible());
        shown.view.resize(120 * shown.view.fontMetrics().averageCharWidth(), 900);
        QVERIFY(!context->isVisible());
        for (auto *button : shown.view.findChildren<QPushButton *>())
            if (tests::accessibleName(button) == u"Explanation"_s)
                button->click();
        QVERIFY(context->isVisible());
        shown.view.resize(125 * shown.view.fontMetrics().averageCharWidth(), 900);
        QVERIFY(context->isVisible()); // her choice stays
    }

    void everyControlHasAName()
    {
        Shown shown;
        QCOMPARE(tests::namelessControls(&shown.view), QStringList());
    }

    void clearedNothingOfTheCaseIsLeft()
    {
        Shown shown;
        shown.view.setHeader({.number = u"2026-0042"_s, .alias = u"@melder-42"_s}, u"Army"_s);
        shown.view.showMissing(shown.small.standing.phases[1].missing);
        shown.view.setEditing(true);
        shown.view.clear();
        QVERIFY(!shown.view.currentPage());
        QVERIFY(!shown.view.isEditing());
        QCOMPARE(shown.view.shownStep(), QString());
        QCOMPARE(shown.rail()->count(), 0);
        QCOMPARE(shown.missing()->count(), 0);
        for (const QLabel *label : shown.view.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"42"_s), qPrintable(label->text()));
    }
};

QTEST_MAIN(CaseFileViewTest)
#include "casefileviewtest.moc"
