// SPDX-License-Identifier: EUPL-1.2
// A count that can be unknown.
#include "views/widgets/countedit.h"

#include "tests/support/quiettest.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class CountEditTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void unknownIsNotZero()
    {
        views::CountEdit edit;
        QVERIFY(!edit.count());
        edit.setValue(0);
        QCOMPARE(edit.count(), std::optional(0));
        edit.setValue(std::nullopt);
        QVERIFY(!edit.count());
    }
    void typingTellsAndFillingDoesNot()
    {
        views::CountEdit edit;
        QSignalSpy edited(&edit, &views::CountEdit::edited);
        edit.setValue(5);
        QCOMPARE(edited.count(), 0);
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_7);
        QCOMPARE(edit.count(), std::optional(7));
        QCOMPARE(edited.count(), 1);
    }
    void emptyingItMakesItUnknown()
    {
        views::CountEdit edit;
        edit.setValue(45);
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(!edit.count());
    }
    void readOnlyHoldsAgainstAScreenReaderToo()
    {
        views::CountEdit edit;
        edit.setValue(3);
        edit.setReadOnly(true);
        QTest::keyClick(&edit, Qt::Key_Up);
        edit.setProperty("value", 9); // what the accessible interface does
        QCOMPARE(edit.count(), std::optional(3));
    }
};

QTEST_MAIN(CountEditTest)
#include "countedittest.moc"
