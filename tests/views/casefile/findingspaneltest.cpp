// SPDX-License-Identifier: EUPL-1.2
// What is missing leads to its field.
#include "views/casefile/findingspanel.h"

#include "tests/support/quiettest.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class FindingsPanelTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void takesNoRoomWhenNothingIsMissing()
    {
        QWidget parent;
        views::FindingsPanel panel(&parent);
        QVERIFY(panel.isHidden());
        panel.setFindings(two());
        QVERIFY(!panel.isHidden());
        QCOMPARE(panel.count(), 2);
        panel.setFindings({});
        QVERIFY(panel.isHidden());
    }
    void enterGoesToTheField()
    {
        views::FindingsPanel panel;
        panel.setFindings(two());
        QSignalSpy went(&panel, &views::FindingsPanel::goToRequested);
        auto *list = panel.findChild<QListWidget *>();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(went.count(), 1);
        QCOMPARE(went[0][0].toString(), u"consent"_s);
        QCOMPARE(went[0][1].toString(), u"content_recorded"_s);
    }
    void escPutsItAway()
    {
        views::FindingsPanel panel;
        panel.setFindings(two());
        QTest::keyClick(&panel, Qt::Key_Escape);
        QCOMPARE(panel.count(), 0);
    }

private:
    static model::Findings two()
    {
        return {{model::Finding::Severity::Missing, u"intake.received_on"_s, u"Record the day."_s},
                {model::Finding::Severity::Missing, u"consent.content_recorded"_s, u"Record the consent."_s}};
    }
};

QTEST_MAIN(FindingsPanelTest)
#include "findingspaneltest.moc"
