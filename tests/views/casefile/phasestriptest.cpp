// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/phasestrip.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "tests/views/casefile/smallcase.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using model::Language;
using tests::SmallCase;
using views::PhaseStrip;

namespace {

QList<QToolButton *> buttonsOf(const PhaseStrip &strip)
{
    QList<QToolButton *> shown;
    for (auto *button : strip.findChildren<QToolButton *>())
        if (button->isVisibleTo(&strip))
            shown << button;
    return shown;
}

QStringList namesOf(const PhaseStrip &strip)
{
    QStringList names;
    for (auto *button : buttonsOf(strip))
        names << tests::accessibleName(button);
    return names;
}

} // namespace

class PhaseStripTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyPhaseSaysItsStateInWords()
    {
        SmallCase small;
        small.standing.phases[2].state = model::PhaseStanding::State::Skipped;
        PhaseStrip strip;
        strip.setStanding(small.standing, Language::English);
        QCOMPARE(namesOf(strip), (QStringList{u"Phase Intake: finished"_s, u"Phase Triage: current phase"_s,
                                              u"Phase Closing: skipped"_s}));
        strip.setStanding(small.standing, Language::Dutch);
        QCOMPARE(buttonsOf(strip).at(1)->text(), u"Weging"_s);
    }

    void onlyTheCurrentPhaseIsEmphasised()
    {
        const SmallCase small;
        PhaseStrip strip;
        strip.setStanding(small.standing, Language::English);
        QList<bool> bold;
        for (const auto *button : buttonsOf(strip))
            bold << button->font().bold();
        QCOMPARE(bold, (QList<bool>{false, true, false}));
    }

    void choosingTellsAndMarksOnlyWhatIsShown()
    {
        const SmallCase small;
        PhaseStrip strip;
        strip.setStanding(small.standing, Language::English);
        strip.setShown(u"triage"_s);
        QSignalSpy chosen(&strip, &PhaseStrip::phaseChosen);
        buttonsOf(strip).at(2)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"closure"_s);
        QVERIFY(buttonsOf(strip).at(1)->isChecked()); // nobody has shown the other yet
        QVERIFY(!buttonsOf(strip).at(2)->isChecked());
        strip.setShown(u"closure"_s);
        QVERIFY(!buttonsOf(strip).at(1)->isChecked());
        QVERIFY(buttonsOf(strip).at(2)->isChecked());
        QCOMPARE(chosen.size(), 1);
    }

    void aNewStandingLeavesTheFocusWhereItWas()
    {
        SmallCase small;
        PhaseStrip strip;
        strip.setStanding(small.standing, Language::English);
        strip.show();
        QToolButton *second = buttonsOf(strip).at(1);
        second->setFocus();
        small.standing.phases[1].state = model::PhaseStanding::State::Done;
        strip.setStanding(small.standing, Language::English);
        QCOMPARE(strip.focusWidget(), second);
        QCOMPARE(tests::accessibleName(second), u"Phase Triage: finished"_s);
        QVERIFY(!strip.grab().isNull()); // and it is painted without a word
    }

    void clearedItShowsNothing()
    {
        const SmallCase small;
        PhaseStrip strip;
        strip.setStanding(small.standing, Language::English);
        strip.clear();
        QVERIFY(buttonsOf(strip).isEmpty());
    }
};

QTEST_MAIN(PhaseStripTest)
#include "phasestriptest.moc"
