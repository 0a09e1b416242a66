// SPDX-License-Identifier: EUPL-1.2
// A text comes back byte for byte until somebody types, and then it is what stands on the screen.
#include "views/writing/noteedit.h"

#include "tests/support/quiettest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Kind = model::NoteLine::Kind;
using views::NoteEdit;

namespace {

void paste(NoteEdit &edit, const QString &html, const QString &plain)
{
    auto *mime = new QMimeData;
    if (!html.isEmpty())
        mime->setHtml(html);
    mime->setText(plain);
    QGuiApplication::clipboard()->setMimeData(mime);
    edit.paste();
}

} // namespace

class NoteEditTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasFilledComesBackToTheLetter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("odd spaces") << u"één\u00a0twee\u2028drie\n\ttab"_s;
        QTest::newRow("marks") << u"# Kop\n- een **vet** woord\n\n\\# geen kop"_s;
        QTest::newRow("as nobody of us would write it") << u"\\*\\* los\r\nC:\\*.doc\n** x **"_s;
    }
    void whatWasFilledComesBackToTheLetter()
    {
        QFETCH(const QString, text);
        NoteEdit edit;
        QSignalSpy edited(&edit, &NoteEdit::edited);
        edit.setValue(text);
        edit.setNames({{u"@melder"_s, u"Zoë"_s}}); // shown differently is not typed
        edit.setReadOnly(true);
        edit.setReadOnly(false);
        QCOMPARE(edit.value(), text);
        QCOMPARE(edited.count(), 0);
        QTest::keyClick(&edit, Qt::Key_X);
        QCOMPARE(edited.count(), 1);
        QVERIFY(edit.value() != text);
        edit.undo();
        QCOMPARE(edit.value(), text);
    }
    void whatIsTypedSurvivesAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"2 * 3", "#12", "- 5 graden", "# geen kop", "**nee**", "a \\* b", "\\\\map\\x"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void whatIsTypedSurvivesAsItIsTyped()
    {
        QFETCH(const QString, typed);
        NoteEdit edit;
        QTest::keyClicks(&edit, typed);
        QCOMPARE(model::plainNote(edit.value()), typed);
        NoteEdit again;
        again.setValue(edit.value());
        QCOMPARE(again.toPlainText(), typed);
        QCOMPARE(again.kind(), Kind::Paragraph);
    }
    void keysMakeMarks()
    {
        NoteEdit edit;
        QTest::keyClicks(&edit, u"Kop"_s);
        QTest::keyClick(&edit, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(&edit, u"een "_s);
        QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(&edit, u"vet"_s);
        QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClicks(&edit, u"twee"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Return); // an empty item ends the list
        QTest::keyClicks(&edit, u"en verder"_s);
        QCOMPARE(edit.value(), u"# Kop\n- een **vet**\n- twee\nen verder"_s);
        QCOMPARE(edit.words(), 6);
    }
    void marksGoAwayAgain()
    {
        NoteEdit edit;
        edit.setValue(u"# Kop\n- een\n- **twee**"_s);
        edit.moveCursor(QTextCursor::End);
        edit.moveCursor(QTextCursor::StartOfBlock);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(edit.value(), u"# Kop\n- een\n**twee**"_s);
        edit.selectAll();
        edit.toggleBold();
        edit.toggleBold();
        edit.toggleKind(Kind::Item);
        QCOMPARE(model::plainNote(edit.value()), u"- Kop\n- een\n- twee"_s);
        edit.toggleKind(Kind::Item);
        QCOMPARE(model::plainNote(edit.value()), u"Kop\neen\ntwee"_s);
        while (edit.document()->isUndoAvailable())
            edit.undo();
        QCOMPARE(edit.value(), u"# Kop\n- een\n- **twee**"_s);
    }
    void theSameTextAgainLeavesCaretAndUndoAlone()
    {
        NoteEdit edit;
        edit.setValue(u"begin"_s);
        edit.moveCursor(QTextCursor::End);
        edit.insertPlainText(u" en verder"_s);
        edit.setCaret(3);
        edit.setValue(u"begin en verder"_s);
        QCOMPARE(edit.textCursor().position(), 3);
        edit.undo();
        QCOMPARE(edit.value(), u"begin"_s);
    }
    void aPastedPageIsStripped()
    {
        NoteEdit edit;
        paste(edit, u"<h1>Kop</h1><script>x()</script><p>een <b>vet</b> woord<img src='http://evil/x.png'></p>"_s,
              u"niet dit"_s);
        QCOMPARE(edit.value(), u"# Kop\neen **vet** woord"_s);
    }
    void plainTextInDoubt()
    {
        NoteEdit edit;
        paste(edit, u"<p>zonder</p><p>opmaak</p>"_s, u"zonder\nopmaak\r\n- 5"_s);
        QCOMPARE(model::plainNote(edit.value()), u"zonder\nopmaak\n- 5"_s);
    }
    void tooMuchIsRefusedAndNothingIsLost()
    {
        NoteEdit edit;
        edit.setValue(u"wat er stond"_s);
        QSignalSpy refused(&edit, &NoteEdit::refused);
        paste(edit, {}, u"regel\n"_s.repeated(2'000'000));
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.front().front().toString().contains(u"200"_s));
        QCOMPARE(edit.value(), u"wat er stond"_s);
        paste(edit, u"<style>"_s + u"p{color:red}\n"_s.repeated(800'000) + u"</style><p><b>kort</b> </p>"_s, u"x"_s);
        QVERIFY(edit.value().startsWith(u"**kort**"_s));
    }
    void copyingWithinTheProgramKeepsMarks()
    {
        NoteEdit edit;
        edit.setValue(u"- een **vet** woord"_s);
        edit.selectAll();
        edit.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"- een vet woord"_s);
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
        NoteEdit other;
        other.paste();
        QCOMPARE(other.value(), u"- een **vet** woord"_s);
    }
    void nothingIsFetched()
    {
        NoteEdit edit;
        QVERIFY(!edit.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
    }
    void tabLeavesIt()
    {
        const NoteEdit edit;
        QVERIFY(edit.tabChangesFocus());
    }
    void growsWithItsTextUpToALimit()
    {
        NoteEdit edit;
        edit.resize(400, 80);
        edit.show();
        const int before = edit.sizeHint().height();
        edit.setValue(u"regel\n"_s.repeated(10));
        QVERIFY(edit.sizeHint().height() > before);
        edit.setValue(u"regel\n"_s.repeated(500));
        QVERIFY(edit.sizeHint().height() < edit.fontMetrics().lineSpacing() * 25);
    }
    void thePageFollowsTheCaret()
    {
        QScrollArea page;
        auto *paper = new QWidget;
        auto *column = new QVBoxLayout(paper);
        auto *edit = new NoteEdit(nullptr, paper);
        auto *above = new QWidget(paper);
        above->setMinimumHeight(150);
        column->addWidget(above);
        column->addWidget(edit);
        page.setWidget(paper);
        page.setWidgetResizable(true);
        page.resize(300, 200);
        page.show();
        page.activateWindow();
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(edit, Qt::Key_Return);
        const auto caret = [&] { return edit->viewport()->mapTo(page.viewport(), edit->cursorRect().center()).y(); };
        QTRY_VERIFY(caret() >= 0 && caret() <= page.viewport()->height());
        QVERIFY(page.verticalScrollBar()->value() > 0);
    }
    void aNameIsShownAndNeverKept()
    {
        NoteEdit edit;
        edit.resize(400, 80);
        edit.setValue(u"@melder belde"_s);
        edit.show();
        const QImage hidden = edit.grab().toImage();
        edit.setNames({{u"@melder"_s, u"Willemijn van der Heuvel"_s}});
        QVERIFY(edit.grab().toImage() != hidden);
        QVERIFY(edit.textCursor().block().layout()->formats().front().format.fontLetterSpacing() > 0);
        QCOMPARE(edit.value(), u"@melder belde"_s);
        QCOMPARE(edit.toPlainText(), u"@melder belde"_s);
        edit.setNames({});
        QCOMPARE(edit.grab().toImage(), hidden);
    }
};

QTEST_MAIN(NoteEditTest)
#include "noteedittest.moc"
