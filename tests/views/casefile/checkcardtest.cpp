// SPDX-License-Identifier: EUPL-1.2
// The step that is looked at, and ticking it.
#include "views/casefile/checkcard.h"

#include "tests/support/quiettest.h"
#include "tests/support/standings.h"
#include "views/widgets/optionaldateedit.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class CheckCardTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aFactIsNotTicked()
    {
        Card card(u"intake.received_on"_s);
        QVERIFY(card.button("tick")->isHidden());
        QVERIFY(card.button("notApplicable")->isHidden());
    }
    void aCheckIsTickedWithItsDay()
    {
        Card card(u"second_reader"_s);
        QSignalSpy ticked(&card.card, &views::CheckCard::tickRequested);
        card.card.findChild<views::OptionalDateEdit *>()->lineEdit()->setText(u"29-5-26"_s);
        card.button("tick")->click();
        QCOMPARE(ticked.count(), 1);
        const auto tick = ticked[0][1].value<model::Tick>();
        QCOMPARE(tick.on, QDate(2026, 5, 29));
        QVERIFY(tick.state == model::Tick::State::Done);
    }
    void withoutADayThereIsNoTick()
    {
        Card card(u"second_reader"_s);
        card.card.findChild<views::OptionalDateEdit *>()->lineEdit()->setText(u"ooit"_s);
        QVERIFY(!card.button("tick")->isEnabled());
    }
    void notApplicableAsksWhy()
    {
        Card card(u"second_reader"_s);
        QSignalSpy ticked(&card.card, &views::CheckCard::tickRequested);
        card.button("notApplicable")->click();
        card.card.findChild<QLineEdit *>(u"reasonText"_s)->setText(u"alleen collega"_s);
        card.button("reasonAccept")->click();
        QCOMPARE(ticked.count(), 1);
        QCOMPARE(ticked[0][1].value<model::Tick>().reason, u"alleen collega"_s);
        QVERIFY(ticked[0][1].value<model::Tick>().state == model::Tick::State::NotApplicable);
    }
    void whatWasTickedCanBeTakenBack()
    {
        Card card(u"second_reader"_s, true);
        QVERIFY(card.button("tick")->isHidden());
        QSignalSpy taken(&card.card, &views::CheckCard::untickRequested);
        card.button("undoTick")->click();
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken[0][0].toString(), u"second_reader"_s);
    }

private:
    struct Card
    {
        tests::SmallCase sample;
        model::Standing standing;
        views::CheckCard card{[] { return QDate(2026, 6, 1); }};
        explicit Card(const QString &step, bool done = false)
        {
            if (done)
                sample.finishIntake();
            standing = sample.standing();
            card.setStep(*standing.step(step), false, model::Language::English);
        }
        [[nodiscard]] QPushButton *button(const char *name) const
        {
            return card.findChild<QPushButton *>(QString::fromLatin1(name));
        }
    };
};

QTEST_MAIN(CheckCardTest)
#include "checkcardtest.moc"
