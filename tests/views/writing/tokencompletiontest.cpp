// SPDX-License-Identifier: EUPL-1.2
// An @ offers the people of the case, by keyboard; what goes in is plain text.
#include "views/writing/noteedit.h"

#include "tests/support/quiettest.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace Qt::StringLiterals;
using views::NoteEdit;

namespace {

struct Desk
{
    NoteEdit edit;
    QAbstractItemView *popup;

    Desk()
    {
        // The offscreen platform says this of the list, which opens once in each test.
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
        edit.setTokens({u"@melder"_s, u"@betrokkene-1"_s, u"@betrokkene-2"_s});
        edit.resize(400, 100);
        edit.show();
        edit.setFocus();
        popup = edit.findChild<QCompleter *>()->popup();
    }
    void key(Qt::Key key) { QTest::keyClick(popup->isVisible() ? static_cast<QWidget *>(popup) : &edit, key); }
};

} // namespace

class TokenCompletionTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void arrowsAndReturnChoose()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit, u"Zag @be"_s);
        QVERIFY(desk.popup->isVisible());
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.edit.value(), u"Zag @betrokkene-2"_s);
        QVERIFY(!desk.popup->isVisible());
    }
    void goingOnTypingIsAsGood()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit, u"@melder belde"_s);
        QVERIFY(!desk.popup->isVisible());
        QCOMPARE(desk.edit.value(), u"@melder belde"_s);
    }
    void escapeLeavesWhatWasTyped()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit, u"@m"_s);
        QVERIFY(desk.popup->isVisible());
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.popup->isVisible());
        QCOMPARE(desk.edit.value(), u"@m"_s);
    }
    void anAddressOffersNobody()
    {
        Desk desk;
        QTest::keyClicks(&desk.edit, u"jan@"_s);
        QVERIFY(!desk.popup->isVisible());
        QTest::keyClicks(&desk.edit, u" @zzz"_s);
        QVERIFY(!desk.popup->isVisible());
    }
};

QTEST_MAIN(TokenCompletionTest)
#include "tokencompletiontest.moc"
