// SPDX-License-Identifier: EUPL-1.2
// No act without its reason.
#include "views/widgets/reasonbar.h"

#include "tests/support/quiettest.h"
#include "views/widgets/textfields.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

class ReasonBarTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void nothingHappensWithoutAReason()
    {
        views::ReasonBar bar;
        QString given;
        bar.ask(u"Why?"_s, u"Strike out"_s, [&](const QString &reason) { given = reason; });
        auto *act = bar.findChild<QPushButton *>(u"reasonAccept"_s);
        auto *text = bar.findChild<QLineEdit *>(u"reasonText"_s);
        QVERIFY(!act->isEnabled());
        text->setText(u"   "_s);
        QVERIFY(!act->isEnabled());
        text->setText(u" dubbel "_s);
        act->click();
        QCOMPARE(given, u"dubbel"_s);
        QVERIFY(bar.isHidden());
    }
    void escTakesItBack()
    {
        views::ReasonBar bar;
        bool done = false;
        bar.confirm(u"Finish?"_s, u"Finish"_s, [&](const QString &) { done = true; });
        QVERIFY(!bar.isHidden());
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        bar.findChild<QPushButton *>(u"reasonAccept"_s)->click();
        QVERIFY(!done);
    }
    void aConfirmationNeedsNoReason()
    {
        views::ReasonBar bar;
        int done = 0;
        bar.confirm(u"Finish?"_s, u"Finish"_s, [&](const QString &) { ++done; });
        bar.findChild<QPushButton *>(u"reasonAccept"_s)->click();
        QCOMPARE(done, 1);
    }
    void theQuestionIsTheNameOfTheField()
    {
        views::ReasonBar bar;
        bar.ask(u"Why is this struck out?"_s, u"Strike out"_s, {});
        QCOMPARE(bar.findChild<QLineEdit *>(u"reasonText"_s)->accessibleName(), u"Why is this struck out?"_s);
    }
};

QTEST_MAIN(ReasonBarTest)
#include "reasonbartest.moc"
