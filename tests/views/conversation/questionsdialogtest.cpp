// SPDX-License-Identifier: EUPL-1.2
// Questions can be changed, and the shipped ones come back, undoably.
#include "views/conversation/questionsdialog.h"

#include "tests/support/quiettest.h"
#include "views/writing/noteedit.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using views::NoteEdit;
using views::QuestionsDialog;

class QuestionsDialogTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatWasChosen()
    {
        QuestionsDialog dialog(u"# Mijn\n"_s, u"# Hun\n"_s, nullptr);
        QSignalSpy chosen(&dialog, &QuestionsDialog::chosen);
        auto *text = dialog.findChild<NoteEdit *>();
        auto *restore = dialog.findChild<QPushButton *>(u"restoreQuestions"_s);
        QVERIFY(restore->isEnabled());
        restore->click();
        QCOMPARE(text->value(), u"# Hun\n"_s);
        QVERIFY(!restore->isEnabled());
        text->undo();
        QCOMPARE(text->value(), u"# Mijn\n"_s);
        text->setCaret(0);
        QTest::keyClick(text, Qt::Key_X);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QCOMPARE(chosen.front().front().toString(), u"# xMijn\n"_s);
    }
    void cancelTellsNothing()
    {
        QuestionsDialog dialog(u"# Mijn\n"_s, u"# Hun\n"_s, nullptr);
        QSignalSpy chosen(&dialog, &QuestionsDialog::chosen);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
        QCOMPARE(chosen.count(), 0);
    }
};

QTEST_MAIN(QuestionsDialogTest)
#include "questionsdialogtest.moc"
