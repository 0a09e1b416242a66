// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/phaseactions.h"

#include "tests/support/quiettest.h"
#include "tests/views/casefile/smallcase.h"
#include "views/widgets/notelabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using model::Language;
using tests::SmallCase;
using views::PhaseActions;

namespace {

// The actions over one phase, and what they asked for.
struct Shown
{
    SmallCase small;
    PhaseActions actions;
    QSignalSpy finished{&actions, &PhaseActions::finishPhaseRequested};
    QSignalSpy skipped{&actions, &PhaseActions::skipPhaseRequested};
    QSignalSpy returned{&actions, &PhaseActions::returnRequested};

    void show(int phase) { actions.setStanding(small.standing, phase, small.standing.next, Language::English); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return actions.findChild<QPushButton *>(name); }
    [[nodiscard]] bool offers(const QString &name) const { return button(name)->isVisibleTo(&actions); }
    void giveReason(const QString &reason) const
    {
        auto *field = actions.findChild<QLineEdit *>(u"reasonText"_s);
        QVERIFY(field->isVisibleTo(&actions));
        QVERIFY(!button(u"reasonAccept"_s)->isEnabled()); // not without one
        QTest::keyClicks(field, reason);
        button(u"reasonAccept"_s)->click();
    }
};

} // namespace

class PhaseActionsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void anUnfinishedPhaseAsksAtOnceSoThatTheAnswerSaysWhatIsMissing()
    {
        Shown shown;
        shown.show(1);
        shown.button(u"finishPhase"_s)->click();
        QCOMPARE(shown.finished.size(), 1);
    }

    void aCompletePhaseIsFinishedAfterAQuestion()
    {
        Shown shown;
        shown.small.setMissing(0);
        shown.show(1);
        shown.button(u"finishPhase"_s)->click();
        QCOMPARE(shown.finished.size(), 0);
        shown.button(u"reasonAccept"_s)->click();
        QCOMPARE(shown.finished.size(), 1);
    }

    void skippingAndGoingBackNeedAReason()
    {
        Shown shown;
        shown.show(1);
        shown.button(u"skipPhase"_s)->click();
        shown.giveReason(u"Withdrawn by letter"_s);
        QCOMPARE(shown.skipped.size(), 1);
        QCOMPARE(shown.skipped.first().first().toString(), u"Withdrawn by letter"_s);
        QVERIFY(shown.button(u"returnToPhase"_s)->text().contains(u"Intake"_s));
        shown.button(u"returnToPhase"_s)->click();
        shown.giveReason(u"A second report"_s);
        QCOMPARE(shown.returned.size(), 1);
        QCOMPARE(shown.returned.first(), (QVariantList{u"intake"_s, u"A second report"_s}));
    }

    void whatTheProcedureDoesNotAllowIsNotOffered()
    {
        Shown shown;
        shown.small.procedure.phases[1].maySkip = {};
        shown.small.procedure.phases[1].mayReturnTo.clear();
        shown.show(1);
        QVERIFY(!shown.offers(u"skipPhase"_s));
        QVERIFY(!shown.offers(u"returnToPhase"_s));
        QVERIFY(shown.offers(u"finishPhase"_s));
    }

    void aPhaseThatIsNotCurrentCanOnlyBeLookedAt_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<bool>("ahead");
        QTest::newRow("behind") << 0 << false;
        QTest::newRow("ahead") << 2 << true;
    }

    void aPhaseThatIsNotCurrentCanOnlyBeLookedAt()
    {
        QFETCH(int, phase);
        QFETCH(bool, ahead);
        Shown shown;
        shown.show(phase);
        for (const QString &name : {u"finishPhase"_s, u"skipPhase"_s, u"returnToPhase"_s})
            QVERIFY2(!shown.offers(name), qPrintable(name));
        const QString note = shown.actions.findChild<views::NoteLabel *>()->text();
        QCOMPARE(note.contains(u"Triage"_s), ahead); // where the case really is
    }

    void theWayOnIsNamed()
    {
        Shown shown;
        shown.show(1);
        QSignalSpy next(&shown.actions, &PhaseActions::nextStepRequested);
        QCOMPARE(shown.button(u"nextStep"_s)->text(), u"Next step: Decision"_s);
        shown.button(u"nextStep"_s)->click();
        QCOMPARE(next.size(), 1);
        shown.small.standing.next = nullptr;
        shown.show(1);
        QVERIFY(!shown.offers(u"nextStep"_s));
    }

    void clearedThereIsNothingToDo()
    {
        Shown shown;
        shown.show(1);
        shown.button(u"skipPhase"_s)->click();
        shown.actions.clear();
        for (const auto *button : shown.actions.findChildren<QPushButton *>())
            QVERIFY2(!button->isVisibleTo(&shown.actions), qPrintable(button->objectName()));
    }
};

QTEST_MAIN(PhaseActionsTest)
#include "phaseactionstest.moc"
