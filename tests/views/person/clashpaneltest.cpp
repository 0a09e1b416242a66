// SPDX-License-Identifier: EUPL-1.2
#include "views/person/clashpanel.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

const ClashPanel::Line Open{
    u"a|1"_s, u"@onderzoeker-1 is here: Investigator."_s, u"Keep your distance."_s, u"AMAR"_s, {}};
const ClashPanel::Line Answered{u"b|1"_s, u"@vp-1 is here: Counsellor."_s, u"Do not decide."_s, u"BARD"_s,
                                u"Answered on 24 November 2026: discussed"_s};

} // namespace

class ClashPanelTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void takesNoRoomWhileNothingClashes()
    {
        ClashPanel panel;
        QVERIFY(panel.isHidden());
        panel.setLines({Open});
        QVERIFY(!panel.isHidden());
        panel.setLines({});
        QVERIFY(panel.isHidden());
    }

    void anAnswerNeedsAReason()
    {
        ClashPanel panel;
        panel.setLines({Open});
        panel.show();
        QSignalSpy answered(&panel, &ClashPanel::answered);
        panel.findChild<QPushButton *>(u"answerClash"_s)->click();
        QCOMPARE(answered.size(), 0);
        QTest::keyClicks(panel.findChild<QWidget *>(u"reasonText"_s), u"another person"_s);
        panel.findChild<QPushButton *>(u"reasonAccept"_s)->click();
        QCOMPARE(answered.takeFirst(), (QVariantList{Open.key, u"another person"_s}));
    }

    void anAnsweredOneStaysAndCanBeTakenBack()
    {
        ClashPanel panel;
        panel.setLines({Open, Answered});
        QSignalSpy answered(&panel, &ClashPanel::answered);
        panel.findChild<QPushButton *>(u"reopenClash"_s)->click();
        QCOMPARE(answered.takeFirst(), (QVariantList{Answered.key, QString()}));
        panel.show();
        QCOMPARE(tests::namelessControls(&panel), QStringList());
    }
};

QTEST_MAIN(ClashPanelTest)
#include "clashpaneltest.moc"
