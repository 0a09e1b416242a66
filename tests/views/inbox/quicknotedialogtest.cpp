// SPDX-License-Identifier: EUPL-1.2
#include "views/inbox/quicknotedialog.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/widgets/messagebar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTime>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

struct Shown
{
    QWidget window;
    QuickNoteDialog *dialog;
    QPlainTextEdit *field;

    explicit Shown(int most = 1000) : dialog(new QuickNoteDialog(most, &window))
    {
        window.resize(900, 700);
        window.show();
        dialog->open();
        field = dialog->findChild<QPlainTextEdit *>();
    }
    [[nodiscard]] QStringList problems() const { return dialog->findChild<MessageBar *>()->texts(); }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *each) { return each->text() == text; });
    }
};

} // namespace

class QuickNoteDialogTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void tellsEachChangeAndWhereItIsKept()
    {
        Shown shown;
        QVERIFY(shown.says(u"What you write here is encrypted in the vault. It is not a case yet."_s));
        QSignalSpy edited(shown.dialog, &QuickNoteDialog::edited);
        QTest::keyClicks(shown.field, u"Zo"_s);
        QCOMPARE(edited.size(), 2);
        QCOMPARE(shown.dialog->text(), u"Zo"_s);
        QVERIFY(shown.says(u"Not saved yet"_s));
        shown.dialog->showSaved(QTime(14, 5));
        QVERIFY(shown.says(u"Saved at 14:05"_s));
    }

    void returnIsANewLineAndCtrlReturnKeeps()
    {
        Shown shown;
        QSignalSpy keep(shown.dialog, &QuickNoteDialog::keepRequested);
        QTest::keyClicks(shown.field, u"een"_s);
        QTest::keyClick(shown.field, Qt::Key_Return);
        QTest::keyClicks(shown.field, u"twee"_s);
        QCOMPARE(keep.size(), 0);
        QTest::keyClick(shown.field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(keep.size(), 1);
        QCOMPARE(shown.dialog->text(), u"een\ntwee"_s);
    }

    void escAndTheWindowAskToKeepAndCloseNothingThemselves()
    {
        Shown shown;
        QSignalSpy leave(shown.dialog, &QuickNoteDialog::leaveRequested);
        QTest::keyClick(shown.field, Qt::Key_Escape);
        QVERIFY(!shown.dialog->close());
        QCOMPARE(leave.size(), 2);
        QVERIFY(shown.dialog->isVisible());
        shown.dialog->done(QDialog::Accepted);
        QVERIFY(!shown.dialog->isVisible());
    }

    void whatDoesNotFitIsRefusedWithASentenceAndNothingElseIsLost()
    {
        Shown shown(10);
        QTest::keyClicks(shown.field, u"12345678"_s);
        shown.dialog->setCaret(2);
        QSignalSpy edited(shown.dialog, &QuickNoteDialog::edited);
        shown.field->insertPlainText(u"te veel"_s);
        QCOMPARE(shown.dialog->text(), u"12345678"_s);
        QCOMPARE(shown.dialog->caret(), 2);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(shown.problems().size(), 1);
        shown.field->insertPlainText(u"ab"_s);
        QCOMPARE(shown.dialog->text(), u"12ab345678"_s);
        QVERIFY(shown.problems().isEmpty());
    }

    void whatWasWrittenBeforeComesBackWithTheCaretAtItsEnd()
    {
        Shown shown;
        QSignalSpy edited(shown.dialog, &QuickNoteDialog::edited);
        shown.dialog->setText(u"eerder"_s);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(shown.dialog->caret(), 6);
    }

    void waitingForTheDiskKeepsTheButtonStill()
    {
        Shown shown;
        shown.dialog->setWaiting(true);
        QVERIFY(!shown.dialog->findChild<QPushButton *>()->isEnabled());
        shown.dialog->setWaiting(false);
        shown.dialog->showProblem(u"De schijf is vol."_s);
        QCOMPARE(shown.problems(), QStringList{u"De schijf is vol."_s});
    }

    void theTitleSaysNoWordOfItAndEveryControlHasAName()
    {
        Shown shown;
        shown.dialog->setText(u"kanarie"_s);
        QCOMPARE(shown.dialog->windowTitle(), u"Quick note"_s);
        QCOMPARE(tests::namelessControls(shown.dialog), QStringList());
    }
};

QTEST_MAIN(QuickNoteDialogTest)
#include "quicknotedialogtest.moc"
