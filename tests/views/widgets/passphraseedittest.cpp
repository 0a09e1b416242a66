// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/passphraseedit.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using views::PassphraseEdit;

namespace {

QByteArray contentOf(const PassphraseEdit &edit)
{
    return edit.copy().view().toByteArray();
}

QAccessibleInterface *accessOf(PassphraseEdit &edit)
{
    return QAccessible::queryAccessibleInterface(&edit);
}

} // namespace

class PassphraseEditTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void takesKeys()
    {
        PassphraseEdit edit;
        QSignalSpy edited(&edit, &PassphraseEdit::edited);
        QTest::keyClicks(&edit, u"quiet River"_s);
        QCOMPARE(edited.size(), 11);
        QCOMPARE(contentOf(edit), "quiet River");
        QCOMPARE(edit.length(), 11);
    }

    void movesAndErasesWithKeys()
    {
        PassphraseEdit edit;
        QTest::keyClicks(&edit, u"abcdef"_s);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QTest::keyClick(&edit, Qt::Key_Home);
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClick(&edit, Qt::Key_Right);
        QTest::keyClick(&edit, Qt::Key_X);
        QCOMPARE(contentOf(edit), "bxcde");
        QTest::keyClick(&edit, Qt::Key_End, Qt::ShiftModifier);
        QTest::keyClick(&edit, Qt::Key_Y);
        QCOMPARE(contentOf(edit), "bxy");
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_Delete);
        QVERIFY(edit.isEmpty());
    }

    void takesWhatDeadKeysMake()
    {
        PassphraseEdit edit;
        QVERIFY(edit.testAttribute(Qt::WA_InputMethodEnabled));
        QInputMethodEvent commit;
        commit.setCommitString(u"é"_s);
        QCoreApplication::sendEvent(&edit, &commit);
        QCOMPARE(contentOf(edit), u"é"_s.toUtf8());
        QVERIFY(edit.inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QCOMPARE(edit.inputMethodQuery(Qt::ImSurroundingText).toString(), QString());
    }

    void pastesButNeverCopies()
    {
        PassphraseEdit edit;
        QGuiApplication::clipboard()->setText(u"pasted river\n"_s);
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(contentOf(edit), "pasted river");
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        QCOMPARE(contentOf(edit), "pasted river");
        QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier); // there is nothing to undo, and no "z"
        QCOMPARE(contentOf(edit), "pasted river");
    }

    void isEmptyAfterItWasTaken()
    {
        PassphraseEdit edit;
        QTest::keyClicks(&edit, u"quiet river"_s);
        QCOMPARE(edit.take().view().toByteArray(), "quiet river");
        QVERIFY(edit.isEmpty());
        QVERIFY(edit.take().isEmpty());
    }

    void hidesItsCharactersUntilAsked()
    {
        PassphraseEdit edit;
        edit.resize(300, 40);
        QTest::keyClicks(&edit, u"iiii"_s);
        const QImage narrow = edit.grab().toImage();
        edit.clear();
        QTest::keyClicks(&edit, u"WWWW"_s);
        QCOMPARE(edit.grab().toImage(), narrow); // dots do not tell which
        edit.setRevealed(true);
        QVERIFY(edit.grab().toImage() != narrow);
    }

    void isHiddenAgainTheNextTime()
    {
        PassphraseEdit edit;
        edit.show();
        edit.findChild<QToolButton *>()->click();
        QVERIFY(edit.isRevealed());
        edit.hide();
        QVERIFY(!edit.isRevealed());
    }

    void isAPasswordFieldToAScreenReader()
    {
        QWidget form;
        QLabel label(u"&Passphrase"_s, &form);
        PassphraseEdit edit(&form);
        label.setBuddy(&edit);
        QAccessibleInterface *access = accessOf(edit);
        QVERIFY(access);
        QCOMPARE(access->role(), QAccessible::EditableText);
        QVERIFY(access->state().passwordEdit);
        QCOMPARE(access->text(QAccessible::Name), u"Passphrase"_s);
        QVERIFY(access->editableTextInterface());
    }

    void assistiveTechnologyPutsTextInAndGetsNoneOut()
    {
        PassphraseEdit edit;
        QAccessibleInterface *access = accessOf(edit);
        access->editableTextInterface()->replaceText(0, access->textInterface()->characterCount(), u"Zoë’s river"_s);
        QCOMPARE(contentOf(edit), u"Zoë’s river"_s.toUtf8());
        QCOMPARE(access->textInterface()->characterCount(), 11);
        QCOMPARE(access->textInterface()->text(0, 11), QString());
        QCOMPARE(access->text(QAccessible::Value), QString());
        access->editableTextInterface()->deleteText(3, 11);
        QCOMPARE(contentOf(edit), u"Zoë"_s.toUtf8());
        access->editableTextInterface()->insertText(0, u"A"_s);
        QCOMPARE(contentOf(edit), u"AZoë"_s.toUtf8());
        edit.setEnabled(false);
        access->editableTextInterface()->insertText(0, u"B"_s);
        QCOMPARE(contentOf(edit), u"AZoë"_s.toUtf8());
    }

    void aClickPutsTheCaretThere()
    {
        PassphraseEdit edit;
        edit.resize(300, 40);
        QTest::keyClicks(&edit, u"abcdef"_s);
        QTest::mouseClick(&edit, Qt::LeftButton, {}, QPoint(3, 20));
        QCOMPARE(edit.caret(), 0);
        QTest::mouseClick(&edit, Qt::LeftButton, {}, QPoint(200, 20));
        QCOMPARE(edit.caret(), 6);
    }

    void keepsTheCaretInViewOfALongText()
    {
        PassphraseEdit edit;
        edit.resize(150, 40);
        edit.replace(0, 0, QString(200, u'x'));
        const QRect caret = edit.inputMethodQuery(Qt::ImCursorRectangle).toRect();
        QVERIFY(caret.x() > 0 && caret.x() < 150);
    }
};

QTEST_MAIN(PassphraseEditTest)
#include "passphraseedittest.moc"
