// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/steprail.h"

#include "tests/support/quiettest.h"
#include "tests/views/casefile/smallcase.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using model::Language;
using tests::SmallCase;
using views::StepRail;

namespace {

void fill(StepRail &rail, const SmallCase &small, Language language = Language::English)
{
    rail.setSteps(small.standing.phases[1], small.standing.next, language);
}

QString saidOf(const StepRail &rail, int row)
{
    return rail.item(row)->data(Qt::AccessibleTextRole).toString();
}

} // namespace

class StepRailTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyStepSaysItsStateInWords()
    {
        SmallCase small;
        small.check().state = model::StepStanding::State::NotApplicable;
        small.check().reason = u"She is alone in the office."_s;
        StepRail rail;
        fill(rail, small);
        QCOMPARE(rail.count(), 2);
        QCOMPARE(saidOf(rail, 0), u"Decision: next step"_s);
        QCOMPARE(saidOf(rail, 1), u"Second reader: not applicable"_s);
        QVERIFY(rail.item(1)->toolTip().contains(u"She is alone in the office."_s));
        fill(rail, small, Language::Dutch);
        QCOMPARE(rail.item(1)->text(), u"Tweede lezer"_s);
    }

    void whatMayBeLeftOutSaysSo()
    {
        SmallCase small;
        small.checkStep().optional = true;
        StepRail rail;
        fill(rail, small);
        QCOMPARE(saidOf(rail, 1), u"Second reader: to do (optional)"_s);
    }

    void onlyTheNextStepIsEmphasised()
    {
        const SmallCase small;
        StepRail rail;
        fill(rail, small);
        QVERIFY(rail.item(0)->font().bold());
        QVERIFY(!rail.item(1)->font().bold());
    }

    void arrowsLookAndEnterGoesThere()
    {
        const SmallCase small;
        StepRail rail;
        fill(rail, small);
        rail.setShown(u"triage.decided_on"_s);
        rail.show();
        QSignalSpy chosen(&rail, &StepRail::stepChosen);
        QSignalSpy opened(&rail, &StepRail::stepOpened);
        QTest::keyClick(&rail, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"second_reader"_s);
        QCOMPARE(opened.size(), 0);
        QTest::keyClick(&rail, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), u"second_reader"_s);
    }

    void whatTheProgramDoesIsNoChoice()
    {
        SmallCase small;
        StepRail rail;
        QSignalSpy chosen(&rail, &StepRail::stepChosen);
        fill(rail, small);
        rail.setShown(u"second_reader"_s);
        QCOMPARE(rail.shown(), u"second_reader"_s);
        small.check().state = model::StepStanding::State::Done;
        fill(rail, small); // after a save: she stays where she was
        QCOMPARE(rail.shown(), u"second_reader"_s);
        QCOMPARE(saidOf(rail, 1), u"Second reader: done"_s);
        rail.setShown(u"there is no such step"_s);
        QCOMPARE(rail.shown(), QString());
        rail.setSteps(small.standing.phases[0], nullptr, Language::English);
        QCOMPARE(rail.count(), 1);
        rail.clearSteps();
        QCOMPARE(rail.count(), 0);
        QCOMPARE(chosen.size(), 0);
    }
};

QTEST_MAIN(StepRailTest)
#include "steprailtest.moc"
