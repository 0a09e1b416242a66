// SPDX-License-Identifier: EUPL-1.2
// Plain text comes back unchanged.
#include "views/widgets/textfields.h"

#include "tests/support/quiettest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TextFieldsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasFilledComesBackToTheLetter()
    {
        const QString text = u"één\u00a0twee\u2028drie\n\ttab"_s;
        views::LongTextEdit large;
        views::ShortTextEdit line;
        large.setValue(text);
        line.setValue(text);
        QCOMPARE(large.value(), text);
        QCOMPARE(line.value(), text);
    }
    void typingTellsAndFillingDoesNot()
    {
        views::LongTextEdit edit;
        QSignalSpy edited(&edit, &views::LongTextEdit::edited);
        edit.setValue(u"abc"_s);
        QCOMPARE(edited.count(), 0);
        edit.insertPlainText(u"é"_s);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edit.value(), u"éabc"_s);
    }
    void theSameTextAgainLeavesCaretAndUndoAlone()
    {
        views::LongTextEdit edit;
        edit.setValue(u"begin"_s);
        edit.moveCursor(QTextCursor::End);
        edit.insertPlainText(u" en verder"_s);
        edit.setCaret(3);
        edit.setValue(u"begin en verder"_s);
        QCOMPARE(edit.textCursor().position(), 3);
        edit.undo();
        QCOMPARE(edit.value(), u"begin"_s);
    }
    void tabLeavesIt()
    {
        const views::LongTextEdit edit;
        QVERIFY(edit.tabChangesFocus());
    }
    void growsWithItsText()
    {
        views::LongTextEdit edit;
        edit.resize(400, 80);
        const int before = edit.sizeHint().height();
        edit.setValue(u"regel\n"_s.repeated(10));
        QVERIFY(edit.sizeHint().height() > before);
        edit.setValue(u"regel\n"_s.repeated(500));
        QVERIFY(edit.sizeHint().height() < edit.fontMetrics().lineSpacing() * 25);
    }
    void aShortTextTellsOncePerChange()
    {
        views::ShortTextEdit edit;
        QSignalSpy edited(&edit, &views::ShortTextEdit::edited);
        QTest::keyClicks(&edit, u"ab"_s);
        QCOMPARE(edited.count(), 2);
        edit.setText(u"by a screen reader"_s);
        QCOMPARE(edited.count(), 3);
        QCOMPARE(edit.value(), u"by a screen reader"_s);
    }
};

QTEST_MAIN(TextFieldsTest)
#include "textfieldstest.moc"
