// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/messagebar.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"

#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace views;

class MessageBarTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void isThereOnlyWithSomethingToSay()
    {
        QWidget window;
        MessageBar bar(&window);
        QVERIFY(bar.isHidden());
        bar.tell(Tone::Info, u"Saved."_s);
        QVERIFY(!bar.isHidden());
        bar.clear();
        QVERIFY(bar.isHidden());
    }

    void aNewRemarkReplacesTheOldOneButNeverAWarning()
    {
        MessageBar bar;
        bar.tell(Tone::Bad, u"The disk is full."_s);
        bar.tell(Tone::Good, u"Saved."_s);
        bar.tell(Tone::Info, u"Opened."_s);
        QCOMPARE(bar.texts(), QStringList({u"Opened."_s, u"The disk is full."_s}));
    }

    void theSameIsNotSaidTwice()
    {
        MessageBar bar;
        bar.tell(Tone::Warning, u"No backup yet."_s);
        bar.tell(Tone::Warning, u"No backup yet."_s);
        QCOMPARE(bar.texts().size(), 1);
    }

    void leavesRoomForTheWork()
    {
        MessageBar bar;
        for (int i = 0; i < 10; ++i)
            bar.tell(Tone::Warning, QString::number(i));
        QCOMPARE(bar.texts(), QStringList({u"9"_s, u"8"_s, u"7"_s}));
    }

    void theActionIsDoneAndTheMessageGoes()
    {
        MessageBar bar;
        int done = 0;
        bar.tell({Tone::Warning, u"No backup yet."_s, u"Make a backup"_s, [&] { ++done; }});
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(done, 1);
        QVERIFY(bar.isEmpty());
    }

    void theCrossClosesIt()
    {
        MessageBar bar;
        bar.tell(Tone::Bad, u"The disk is full."_s);
        auto *close = bar.findChild<QToolButton *>();
        QCOMPARE(tests::accessibleName(close), u"Close this message"_s);
        close->click();
        QVERIFY(bar.isEmpty() && bar.isHidden());
        QVERIFY(!bar.closeNewest());
    }

    void aMessageHasItsTextAsName()
    {
        MessageRow row({Tone::Bad, u"<b>The disk is full.</b>"_s, {}, {}});
        QCOMPARE(tests::accessibleName(&row), u"<b>The disk is full.</b>"_s); // never markup
    }
};

QTEST_MAIN(MessageBarTest)
#include "messagebartest.moc"
