// SPDX-License-Identifier: EUPL-1.2
#include "views/term/calculatordialog.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/term/calculatorform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;
using namespace views;

namespace {

struct Shown
{
    CalculatorDialog dialog{Language::Dutch, [] { return QDate(2026, 4, 1); }, nullptr};

    Shown()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
    }
    void type(const QString &name, const QString &text)
    {
        for (auto *field : dialog.findChildren<QLineEdit *>())
            if (field->accessibleName() == name) {
                field->clear();
                QTest::keyClicks(field, text);
                return;
            }
        QFAIL(qPrintable(name));
    }
    QPushButton *button(const QString &text)
    {
        for (auto *button : dialog.findChildren<QPushButton *>())
            if (button->text().remove(u'&') == text)
                return button;
        return nullptr;
    }
};

} // namespace

class CalculatorDialogTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void answersWhileOneTypes()
    {
        Shown shown;
        QVERIFY(shown.dialog.answerText().isEmpty());
        QVERIFY(!shown.button(u"Copy the answer"_s)->isEnabled());
        shown.type(u"Day of the event"_s, u"16-3-26"_s);
        shown.type(u"Length"_s, u"10 weken"_s);
        QCOMPARE(shown.dialog.headline(), u"Eindigt op dinsdag 26 mei 2026"_s);
        QVERIFY(shown.dialog.findChild<QPlainTextEdit *>()->toPlainText().contains(u"Tweede Pinksterdag"_s));
        shown.type(u"Length"_s, u"10 wegen"_s);
        QVERIFY(!shown.dialog.form()->problemText(TermReply::Field::Length).isEmpty());
        QVERIFY(shown.dialog.findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
    }

    void theAnswerCanBeCopied()
    {
        Shown shown;
        shown.type(u"Day of the event"_s, u"16-3-26"_s);
        shown.type(u"Length"_s, u"7 dagen"_s);
        shown.button(u"Copy the answer"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), shown.dialog.answerText());
        QVERIFY(shown.dialog.answerText().startsWith(u"Eindigt op maandag 23 maart 2026\n\n"_s));
    }

    void returnInAFieldClosesNothingAndEscapeDoes()
    {
        Shown shown;
        QSignalSpy finished(&shown.dialog, &QDialog::finished);
        for (auto *field : shown.dialog.findChildren<QLineEdit *>())
            QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(finished.count(), 0);
        QTest::keyClick(&shown.dialog, Qt::Key_Escape);
        QCOMPARE(finished.count(), 1);
    }

    void everyControlHasAName()
    {
        Shown shown;
        QCOMPARE(tests::namelessControls(&shown.dialog), QStringList());
    }
};

QTEST_MAIN(CalculatorDialogTest)
#include "calculatordialogtest.moc"
