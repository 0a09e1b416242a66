// SPDX-License-Identifier: EUPL-1.2
// One choice of several, or not yet known.
#include "views/widgets/choicecombo.h"

#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

class ChoiceComboTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void startsNotYetKnown()
    {
        views::CodeCombo combo;
        combo.setChoices(tests::testChoices(u"channel"_s));
        QVERIFY(!combo.value().isKnown());
        QCOMPARE(combo.currentIndex(), 0);
    }
    void aKeyThatLeftTheListSurvives()
    {
        views::CodeCombo combo;
        combo.setChoices(tests::testChoices(u"channel"_s));
        combo.setValue({u"RETIRED"_s});
        QCOMPARE(combo.value().value, u"RETIRED"_s);
        combo.setValue({u"ONE"_s});
        QCOMPARE(combo.findData(u"RETIRED"_s), -1);
    }
    void aBarredChoiceIsGreyAndSaysWhy()
    {
        views::CodeCombo combo;
        combo.setChoices({{u"FINE"_s, u"Fine"_s, u"not for civilians"_s}, {u"TALK"_s, u"Talk"_s, {}}});
        const auto *items = qobject_cast<QStandardItemModel *>(combo.model());
        QVERIFY(!items->item(1)->isEnabled());
        QVERIFY(combo.itemText(1).contains(u"not for civilians"_s));
        QVERIFY(items->item(2)->isEnabled());
    }
    void whatWasChosenStaysWhenChoicesChange()
    {
        views::CodeCombo combo;
        QSignalSpy edited(&combo, &views::ChoiceCombo::edited);
        combo.setChoices(tests::testChoices(u"a"_s));
        combo.setValue({u"TWO"_s});
        combo.setChoices({{u"TWO"_s, u"Two"_s, u"barred now"_s}});
        QCOMPARE(combo.value().value, u"TWO"_s);
        QCOMPARE(edited.count(), 0);
    }
    void offersOnlyWhatItIsToldTo()
    {
        views::CodeCombo combo;
        combo.setChoices(tests::testChoices(u"a"_s));
        combo.offerOnly({u"ONE"_s});
        QCOMPARE(combo.count(), 2);
        combo.setValue({u"THREE"_s});
        QCOMPARE(combo.currentText(), u"a three"_s);
    }
    void keysChooseUnlessItIsReadOnly()
    {
        views::CodeCombo combo;
        combo.setChoices(tests::testChoices(u"a"_s));
        QSignalSpy edited(&combo, &views::ChoiceCombo::edited);
        QTest::keyClick(&combo, Qt::Key_Down);
        QCOMPARE(combo.value().value, u"ONE"_s);
        QCOMPARE(edited.count(), 1);
        combo.setReadOnly(true);
        QTest::keyClick(&combo, Qt::Key_Down);
        combo.showPopup();
        QVERIFY(!combo.view()->isVisible());
        QCOMPARE(combo.value().value, u"ONE"_s);
    }
    void theWheelBelongsToThePage()
    {
        views::CodeCombo combo;
        combo.setChoices(tests::testChoices(u"a"_s));
        QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&combo, &wheel);
        QVERIFY(!combo.value().isKnown());
    }
    void aRowIsChosenByItsId()
    {
        views::RowCombo combo;
        combo.setValue(model::RowId(7)); // before its rows are known
        QCOMPARE(combo.value(), model::RowId(7));
        combo.setRows({{model::RowId(7), u"@betrokkene-1"_s, u"detail"_s, {u"CIVILIAN"_s}}});
        QCOMPARE(combo.currentText(), u"@betrokkene-1"_s);
        QCOMPARE(combo.chosen().category.value, u"CIVILIAN"_s);
        combo.setValue({});
        QVERIFY(!combo.chosen().id.isValid());
    }
};

QTEST_MAIN(ChoiceComboTest)
#include "choicecombotest.moc"
