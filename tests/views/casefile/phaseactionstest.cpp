// SPDX-License-Identifier: EUPL-1.2
// On to the next step, finish, skip, go back.
#include "views/casefile/phaseactions.h"

#include "tests/support/quiettest.h"
#include "tests/support/standings.h"
#include "views/widgets/textfields.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class PhaseActionsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void anUnfinishedPhaseAsksAtOnceWhatIsMissing()
    {
        const tests::SmallCase sample;
        views::PhaseActions actions;
        actions.setStanding(sample.standing(), 0, nullptr, model::Language::English);
        QSignalSpy finish(&actions, &views::PhaseActions::finishPhaseRequested);
        button(actions, "finishPhase")->click();
        QCOMPARE(finish.count(), 1);
        QVERIFY(button(actions, "skipPhase")->isHidden());
        QVERIFY(button(actions, "returnToPhase")->isHidden());
    }
    void aCompletePhaseIsConfirmedFirst()
    {
        tests::SmallCase sample;
        sample.finishIntake();
        views::PhaseActions actions;
        actions.setStanding(sample.standing(), 0, nullptr, model::Language::English);
        QSignalSpy finish(&actions, &views::PhaseActions::finishPhaseRequested);
        button(actions, "finishPhase")->click();
        QCOMPARE(finish.count(), 0);
        button(actions, "reasonAccept")->click();
        QCOMPARE(finish.count(), 1);
    }
    void skippingAndGoingBackAskForAReason()
    {
        tests::SmallCase sample;
        sample.enterAdvice();
        views::PhaseActions actions;
        actions.setStanding(sample.standing(), 1, nullptr, model::Language::English);
        QSignalSpy skipped(&actions, &views::PhaseActions::skipPhaseRequested);
        QSignalSpy back(&actions, &views::PhaseActions::returnRequested);
        button(actions, "skipPhase")->click();
        reason(actions)->setText(u"geen vraag"_s);
        button(actions, "reasonAccept")->click();
        QCOMPARE(skipped.count(), 1);
        QCOMPARE(skipped[0][0].toString(), u"geen vraag"_s);
        button(actions, "returnToPhase")->click();
        reason(actions)->setText(u"nieuwe feiten"_s);
        button(actions, "reasonAccept")->click();
        QCOMPARE(back.count(), 1);
        QCOMPARE(back[0][0].toString(), u"intake"_s);
        QCOMPARE(back[0][1].toString(), u"nieuwe feiten"_s);
    }
    void aLaterPhaseCanBeLookedAtButNotFinished()
    {
        const tests::SmallCase sample;
        views::PhaseActions actions;
        actions.setStanding(sample.standing(), 1, nullptr, model::Language::English);
        QVERIFY(button(actions, "finishPhase")->isHidden());
        QVERIFY(button(actions, "skipPhase")->isHidden());
    }
    void theNextStepIsNamed()
    {
        const tests::SmallCase sample;
        views::PhaseActions actions;
        actions.setStanding(sample.standing(), 0, &sample.procedure.phases[0].steps[1], model::Language::English);
        QCOMPARE(button(actions, "nextStep")->text(), u"Next step: Account"_s);
        QVERIFY(button(actions, "nextStep")->property("primary").toBool());
    }

private:
    static QPushButton *button(const views::PhaseActions &actions, const char *name)
    {
        return actions.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static QLineEdit *reason(const views::PhaseActions &actions)
    {
        return actions.findChild<QLineEdit *>(u"reasonText"_s);
    }
};

QTEST_MAIN(PhaseActionsTest)
#include "phaseactionstest.moc"
