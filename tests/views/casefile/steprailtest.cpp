// SPDX-License-Identifier: EUPL-1.2
// The steps of a phase, of which only the next is emphasised.
#include "views/casefile/steprail.h"

#include "tests/support/quiettest.h"
#include "tests/support/standings.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class StepRailTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheNextStepIsEmphasised()
    {
        tests::SmallCase sample;
        sample.facts.set(u"intake.received_on"_s, true);
        const model::Standing standing = sample.standing();
        views::StepRail rail;
        rail.setSteps(standing.phases[0], standing.next, model::Language::English);
        QCOMPARE(rail.count(), 3);
        QVERIFY(!rail.item(0)->font().bold());
        QVERIFY(rail.item(1)->font().bold());
        QVERIFY(!rail.item(2)->font().bold());
    }
    void everyStepSaysItsStateInWords()
    {
        tests::SmallCase sample;
        sample.facts.set(u"intake.received_on"_s, true);
        sample.ticks.insert(u"second_reader"_s, {model::Tick::State::NotApplicable, u"klein"_s, QDate(2026, 6, 1)});
        const model::Standing standing = sample.standing();
        views::StepRail rail;
        rail.setSteps(standing.phases[0], standing.next, model::Language::English);
        QCOMPARE(said(rail, 0), u"Receipt: done"_s);
        QCOMPARE(said(rail, 1), u"Account: next step"_s);
        QCOMPARE(said(rail, 2), u"Second reader: not applicable"_s);
    }
    void arrowsChooseAndShowingSaysNothingBack()
    {
        const tests::SmallCase sample;
        const model::Standing standing = sample.standing();
        views::StepRail rail;
        QSignalSpy chosen(&rail, &views::StepRail::stepChosen);
        rail.setSteps(standing.phases[0], standing.next, model::Language::English);
        rail.setShown(u"intake.received_on"_s);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&rail, Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(rail.shown(), u"intake.account_written"_s);
        rail.setSteps(standing.phases[0], standing.next, model::Language::English);
        QCOMPARE(rail.shown(), u"intake.account_written"_s);
        QCOMPARE(chosen.count(), 1);
    }
    void enterOpensAStep()
    {
        const tests::SmallCase sample;
        const model::Standing standing = sample.standing();
        views::StepRail rail;
        rail.setSteps(standing.phases[0], standing.next, model::Language::English);
        rail.setShown(u"intake.received_on"_s);
        QSignalSpy opened(&rail, &views::StepRail::stepOpened);
        QTest::keyClick(&rail, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toString(), u"intake.received_on"_s);
    }

private:
    static QString said(const views::StepRail &rail, int row)
    {
        return rail.item(row)->data(Qt::AccessibleTextRole).toString();
    }
};

QTEST_MAIN(StepRailTest)
#include "steprailtest.moc"
