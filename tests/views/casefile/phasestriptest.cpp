// SPDX-License-Identifier: EUPL-1.2
// The phases as buttons that say their state.
#include "views/casefile/phasestrip.h"

#include "tests/support/quiettest.h"
#include "tests/support/standings.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

class PhaseStripTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyPhaseIsAButtonThatSaysItsState()
    {
        tests::SmallCase sample;
        sample.enterAdvice();
        views::PhaseStrip strip;
        strip.setStanding(sample.standing(), model::Language::English);
        const auto buttons = strip.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons[0]->accessibleName(), u"Phase Intake: finished"_s);
        QCOMPARE(buttons[1]->accessibleName(), u"Phase Advice: current phase"_s);
        QVERIFY(buttons[0]->focusPolicy() & Qt::TabFocus);
    }
    void aButtonChoosesItsPhase()
    {
        const tests::SmallCase sample;
        views::PhaseStrip strip;
        strip.setStanding(sample.standing(), model::Language::English);
        QSignalSpy chosen(&strip, &views::PhaseStrip::phaseChosen);
        strip.findChildren<QToolButton *>()[1]->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), u"advice"_s);
    }
    void aRefreshKeepsTheButtons()
    {
        tests::SmallCase sample;
        views::PhaseStrip strip;
        strip.setStanding(sample.standing(), model::Language::English);
        const auto before = strip.findChildren<QToolButton *>();
        sample.enterAdvice();
        strip.setStanding(sample.standing(), model::Language::English);
        QCOMPARE(strip.findChildren<QToolButton *>(), before);
        strip.clear();
        QVERIFY(before[0]->isHidden());
    }
};

QTEST_MAIN(PhaseStripTest)
#include "phasestriptest.moc"
