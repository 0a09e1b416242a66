// SPDX-License-Identifier: EUPL-1.2
// The panel of a withdrawal: nothing is ticked that does not rest on the consent, what is missing keeps the button
// shut, and everything has a name for a screen reader.
#include "views/consent/withdrawalpanel.h"

#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

struct Panel
{
    WithdrawalPanel panel{tests::testContext()};

    Panel()
    {
        panel.show();
        panel.begin({{u"COID"_s, u"COID"_s, {}}});
    }
    [[nodiscard]] QList<QCheckBox *> steps() const { return panel.findChildren<QCheckBox *>(u"withdrawStep"_s); }
    [[nodiscard]] QPushButton *record() const { return panel.findChild<QPushButton *>(u"recordWithdrawal"_s); }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const NoteLabel *note : panel.findChildren<NoteLabel *>())
            if (note->text().contains(text))
                return true;
        return false;
    }
};

} // namespace

class WithdrawalPanelTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithTheOnlyRecipientTodayAndBoth()
    {
        Panel p;
        const WithdrawalInput input = p.panel.input();
        QCOMPARE(input.consent.recipient.value, u"COID"_s);
        QCOMPARE(input.consent.withdrawnOn, std::optional(QDate(2026, 6, 1)));
        QVERIFY(input.content && input.identity && !input.closes);
        QVERIFY(input.cancel.isEmpty());
    }

    void ticksWhatRestsOnItAndLeavesTheRestToAPerson()
    {
        Panel p;
        p.panel.show({.planned = {{u"Bellen met de commandant"_s, true}, {u"Iets anders"_s, false}}});
        QCOMPARE(p.steps().size(), 2);
        QCOMPARE(p.panel.input().cancel, QList<int>{0});
        p.steps()[1]->click();
        QCOMPARE(p.panel.input().cancel, QList<int>({0, 1}));
        p.panel.show({.planned = {{u"Bellen met de commandant"_s, true}, {u"Iets anders"_s, false}}});
        QCOMPARE(p.panel.input().cancel, QList<int>({0, 1})); // told again the same: what was ticked stays
    }

    void saysHonestlyThatNothingCanBeCalledBack()
    {
        Panel p;
        p.panel.show({.left = {u"8 May 2026, 10:00 to COID (pdf), without the name"_s}});
        QVERIFY(p.says(u"None of this can be called back"_s));
        p.panel.show(WithdrawalShown{});
        QVERIFY(p.says(u"Nothing has left"_s));
    }

    void anObjectionKeepsTheButtonShut()
    {
        Panel p;
        p.panel.show({.objection = u"Say whether a duty goes first."_s});
        QVERIFY(!p.record()->isEnabled());
        QVERIFY(p.says(u"Say whether a duty goes first."_s));
        p.panel.show(WithdrawalShown{});
        QVERIFY(p.record()->isEnabled());
    }

    void asksForDutiesAndClosingOnlyWhereTheWholeCaseRestsOnIt()
    {
        Panel p;
        auto *closes = p.panel.findChild<QCheckBox *>(u"withdrawCloses"_s);
        p.panel.show({.isWhole = true});
        closes->setChecked(true);
        QVERIFY(p.panel.input().closes);
        p.panel.show({.isWhole = false});
        QVERIFY(closes->isHidden());
        QVERIFY(!p.panel.input().closes);
        QVERIFY(p.panel.input().duty == model::Duty());
    }

    void everythingHasAName()
    {
        Panel p;
        p.panel.show({.planned = {{u"Bellen"_s, true}}, .isWhole = true});
        for (const QAbstractButton *button : p.panel.findChildren<QAbstractButton *>())
            if (button->focusPolicy() != Qt::NoFocus && button->isVisible())
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
    }

    void asksAgainAtEveryChange()
    {
        Panel p;
        QSignalSpy changed(&p.panel, &WithdrawalPanel::changed);
        p.panel.findChild<QCheckBox *>(u"withdrawIdentity"_s)->click();
        QCOMPARE(changed.count(), 1);
        QVERIFY(!p.panel.input().identity);
    }
};

QTEST_MAIN(WithdrawalPanelTest)
#include "withdrawalpaneltest.moc"
