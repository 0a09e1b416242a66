// SPDX-License-Identifier: EUPL-1.2
// A day that can be unknown, typed or chosen.
#include "views/widgets/optionaldateedit.h"

#include "tests/support/quiettest.h"
#include "views/widgets/notelabel.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

class OptionalDateEditTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void emptyIsUnknown()
    {
        const views::OptionalDateEdit edit(today);
        QVERIFY(!edit.value());
        QVERIFY(!edit.isWrong());
    }
    void typedTextBecomesADayWhenTheFieldIsLeft()
    {
        views::OptionalDateEdit edit(today);
        edit.setLocale(QLocale(QLocale::Dutch));
        QSignalSpy edited(&edit, &views::OptionalDateEdit::edited);
        QTest::keyClicks(edit.lineEdit(), u"12-3-26"_s);
        QCOMPARE(edited.count(), 7);
        QCOMPARE(edit.value(), std::optional(QDate(2026, 3, 12)));
        QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
        QCOMPARE(edit.lineEdit()->text(), u"12 maart 2026"_s);
        QCOMPARE(edited.count(), 7); // writing it out is no edit
    }
    void wrongTextStaysAndSaysSo()
    {
        views::OptionalDateEdit edit(today);
        QTest::keyClicks(edit.lineEdit(), u"31-2-26"_s);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
        QCOMPARE(edit.lineEdit()->text(), u"31-2-26"_s);
        QVERIFY(!edit.value());
        QVERIFY(edit.findChild<views::NoteLabel *>()->text().contains(u"31-2-26"_s));
        edit.lineEdit()->setText(u"28-2-26"_s);
        QVERIFY(edit.findChild<views::NoteLabel *>()->text().isEmpty());
    }
    void theSameDayAgainLeavesHalfTypedTextAlone()
    {
        views::OptionalDateEdit edit(today);
        edit.lineEdit()->setText(u"gisteren"_s);
        edit.setValue(QDate(2026, 5, 31));
        QCOMPARE(edit.lineEdit()->text(), u"gisteren"_s);
        edit.setValue(QDate(2026, 5, 1));
        QCOMPARE(edit.value(), std::optional(QDate(2026, 5, 1)));
        edit.setValue(std::nullopt);
        QVERIFY(edit.lineEdit()->text().isEmpty());
    }
    void fillingNeverTells()
    {
        views::OptionalDateEdit edit(today);
        QSignalSpy edited(&edit, &views::OptionalDateEdit::edited);
        edit.setValue(QDate(2026, 5, 1));
        edit.setValue(std::nullopt);
        QCOMPARE(edited.count(), 0);
    }
    void readOnlyHidesTheCalendar()
    {
        views::OptionalDateEdit edit(today);
        edit.setReadOnly(true);
        QVERIFY(edit.lineEdit()->isReadOnly());
        QVERIFY(edit.findChild<QToolButton *>()->isHidden());
        edit.openCalendar();
        QVERIFY(!edit.findChild<QCalendarWidget *>());
    }
    void theCalendarOpensFromTheKeyboardAndGivesADay()
    {
        // Of the offscreen platform, not of ours.
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
        views::OptionalDateEdit edit(today);
        edit.show();
        QTest::keyClick(edit.lineEdit(), Qt::Key_Down, Qt::AltModifier);
        auto *calendar = edit.findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), today());
        Q_EMIT calendar->activated(QDate(2026, 6, 4));
        QCOMPARE(edit.value(), std::optional(QDate(2026, 6, 4)));
    }
    void fieldAndButtonHaveNames()
    {
        views::OptionalDateEdit edit(today);
        edit.setName(u"Received on"_s);
        QCOMPARE(edit.lineEdit()->accessibleName(), u"Received on"_s);
        QVERIFY(edit.findChild<QToolButton *>()->accessibleName().contains(u"Received on"_s));
    }

private:
    static QDate today() { return {2026, 6, 1}; }
};

QTEST_MAIN(OptionalDateEditTest)
#include "optionaldateedittest.moc"
