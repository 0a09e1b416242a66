// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/ask.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using views::Ask;

namespace {

const Ask::Question Closing = {u"Close this case?"_s, u"It can be opened again."_s, u"Close the case"_s};

QPushButton *buttonNamed(QWidget *dialog, const QString &text)
{
    for (auto *button : dialog->findChildren<QPushButton *>())
        if (tests::accessibleName(button) == text)
            return button;
    return nullptr;
}

} // namespace

class AskTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { Ask::forgetAnswers(); }

    void aTestAnswersBeforehand()
    {
        int closed = 0;
        Ask::setNextAnswer(false);
        Ask::setNextAnswer(true);
        for (int i = 0; i < 2; ++i)
            Ask::question(nullptr, Closing, [&] { ++closed; });
        QCOMPARE(closed, 1);
        QVERIFY(!Ask::hasUnusedAnswers());
    }

    void aPathIsHandedOverAndAnEmptyOneIsNot()
    {
        QStringList chosen;
        const auto take = [&](const QString &path) { chosen << path; };
        for (const QString &answer : {u"/a.csv"_s, QString(), u"/b.pdf"_s, u"/c"_s})
            Ask::setNextAnswer(answer);
        Ask::fileToOpen(nullptr, {}, {}, take);
        Ask::fileToOpen(nullptr, {}, {}, take);
        Ask::fileToSave(nullptr, {}, {}, {}, take);
        Ask::folder(nullptr, {}, take);
        QCOMPARE(chosen, QStringList({u"/a.csv"_s, u"/b.pdf"_s, u"/c"_s}));
    }

    void theVerbIsOnTheButtonAndCancelIsSafe()
    {
        QWidget window;
        window.show();
        int closed = 0;
        Ask::question(&window, Closing, [&] { ++closed; });
        auto *box = window.findChild<QDialog *>();
        QVERIFY(box && box->isVisible());
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(closed, 0);
        Ask::question(&window, Closing, [&] { ++closed; });
        box = window.findChildren<QDialog *>().last();
        QPushButton *verb = buttonNamed(box, u"Close the case"_s);
        QVERIFY(verb);
        QVERIFY(!verb->isDefault());
        verb->click();
        QCOMPARE(closed, 1);
    }

    void theQuestionGoesWithItsWindow()
    {
        int closed = 0;
        auto window = std::make_unique<QWidget>();
        window->show();
        Ask::question(window.get(), Closing, [&] { ++closed; });
        window.reset();
        QCoreApplication::processEvents();
        QCOMPARE(closed, 0);
        QCOMPARE(QApplication::topLevelWidgets().size(), 0);
    }

    void aReasonMayNotBeEmpty()
    {
        QWidget window;
        window.show();
        QString reason;
        Ask::reason(&window, {u"Why is intake changed?"_s, {}, u"Change intake"_s},
                    [&](const QString &text) { reason = text; });
        auto *dialog = window.findChild<QDialog *>();
        QPushButton *verb = buttonNamed(dialog, u"Change intake"_s);
        QVERIFY(!verb->isEnabled());
        auto *field = dialog->findChild<QLineEdit *>();
        QCOMPARE(tests::accessibleName(field), u"Why is intake changed?"_s);
        QTest::keyClicks(field, u"  "_s);
        QVERIFY(!verb->isEnabled());
        QTest::keyClicks(field, u"The date was wrong "_s);
        verb->click();
        QCOMPARE(reason, u"The date was wrong"_s);
    }
};

QTEST_MAIN(AskTest)
#include "asktest.moc"
