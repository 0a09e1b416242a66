// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/checkcard.h"

#include "tests/support/quiettest.h"
#include "tests/views/casefile/smallcase.h"
#include "views/widgets/notelabel.h"
#include "views/widgets/optionaldateedit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using model::Language;
using model::StepStanding;
using model::Tick;
using tests::SmallCase;
using views::CheckCard;

namespace {

const QDate Today(2026, 6, 1);

// The card over one step, and what it asked for.
struct Shown
{
    SmallCase small;
    CheckCard card{[] { return Today; }};
    QList<std::pair<QString, Tick>> ticks;
    QSignalSpy unticks{&card, &CheckCard::untickRequested};

    Shown()
    {
        QObject::connect(&card, &CheckCard::tickRequested, &card, [this](const QString &step, const Tick &tick) {
            ticks.append({step, tick});
        });
    }
    void show(const StepStanding &step) { card.setStep(step, false, Language::English); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return card.findChild<QPushButton *>(name); }
    [[nodiscard]] bool offers(const QString &name) const { return button(name)->isVisibleTo(&card); }
    [[nodiscard]] QLineEdit *reason() const { return card.findChild<QLineEdit *>(u"reasonText"_s); }
    [[nodiscard]] bool asksForAReason() const { return reason()->isVisibleTo(&card); }
};

} // namespace

class CheckCardTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aCheckIsTickedWithItsDay()
    {
        Shown shown;
        shown.show(shown.small.check());
        shown.button(u"tick"_s)->click();
        QCOMPARE(shown.ticks.size(), 1);
        QCOMPARE(shown.ticks.first().first, u"second_reader"_s);
        QCOMPARE(shown.ticks.first().second, (Tick{Tick::State::Done, {}, Today}));
        shown.card.findChild<views::OptionalDateEdit *>()->setValue(Today.addDays(-3));
        shown.button(u"tick"_s)->click();
        QCOMPARE(shown.ticks.last().second.on, Today.addDays(-3));
    }

    void withoutADayThereIsNoTick()
    {
        Shown shown;
        shown.show(shown.small.check());
        shown.card.findChild<views::OptionalDateEdit *>()->setValue({});
        shown.button(u"tick"_s)->click();
        QVERIFY(shown.ticks.isEmpty());
    }

    void notApplicableNeedsAReason()
    {
        Shown shown;
        shown.show(shown.small.check());
        QVERIFY(!shown.asksForAReason());
        shown.button(u"notApplicable"_s)->click();
        QVERIFY(shown.asksForAReason());
        QVERIFY(!shown.button(u"reasonAccept"_s)->isEnabled());
        QTest::keyClicks(shown.reason(), u"She is alone"_s);
        shown.button(u"reasonAccept"_s)->click();
        QCOMPARE(shown.ticks.size(), 1);
        QCOMPARE(shown.ticks.first().second, (Tick{Tick::State::NotApplicable, u"She is alone"_s, Today}));
        QVERIFY(!shown.asksForAReason());
    }

    void aTickCanBeTakenBack()
    {
        Shown shown;
        shown.small.check().state = StepStanding::State::Done;
        shown.show(shown.small.check());
        QVERIFY(!shown.offers(u"tick"_s));
        QVERIFY(!shown.offers(u"notApplicable"_s));
        shown.button(u"undoTick"_s)->click();
        QCOMPARE(shown.unticks.size(), 1);
        QCOMPARE(shown.unticks.first().first().toString(), u"second_reader"_s);
    }

    void whatDoesNotApplySaysWhyAndCanBeTakenBack()
    {
        Shown shown;
        shown.small.check().state = StepStanding::State::NotApplicable;
        shown.small.check().reason = u"She is alone."_s;
        shown.show(shown.small.check());
        QCOMPARE(shown.card.findChild<views::NoteLabel *>()->text(), u"Not applicable: She is alone."_s);
        QVERIFY(shown.offers(u"undoTick"_s));
    }

    void whatTheProgramSeesItselfCannotBeTicked()
    {
        Shown shown;
        for (const auto state : {StepStanding::State::Empty, StepStanding::State::Busy, StepStanding::State::Done}) {
            shown.small.decision().state = state;
            shown.show(shown.small.decision());
            for (const QString &name : {u"tick"_s, u"notApplicable"_s, u"undoTick"_s})
                QVERIFY2(!shown.offers(name), qPrintable(name));
        }
    }

    void aQuestionDoesNotFollowToAnotherStep()
    {
        Shown shown;
        shown.show(shown.small.check());
        shown.button(u"notApplicable"_s)->click();
        QTest::keyClicks(shown.reason(), u"half a reas"_s);
        shown.show(shown.small.decision());
        QVERIFY(!shown.asksForAReason());
        shown.show(shown.small.check());
        QVERIFY(!shown.asksForAReason());
        shown.button(u"notApplicable"_s)->click();
        QCOMPARE(shown.reason()->text(), QString());
        shown.card.clear();
        QVERIFY(shown.card.isHidden());
    }

    void aRefreshOfTheSameStepLeavesTheQuestionOpen()
    {
        Shown shown;
        shown.show(shown.small.check());
        shown.button(u"notApplicable"_s)->click();
        QTest::keyClicks(shown.reason(), u"half a reas"_s);
        shown.show(shown.small.check()); // something else was saved meanwhile
        QVERIFY(shown.asksForAReason());
        QCOMPARE(shown.reason()->text(), u"half a reas"_s);
    }
};

QTEST_MAIN(CheckCardTest)
#include "checkcardtest.moc"
