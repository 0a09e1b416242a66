// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/findingspanel.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "tests/views/casefile/smallcase.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::SmallCase;
using views::FindingsPanel;

namespace {

const model::Findings &missing(const SmallCase &small)
{
    return small.standing.phases[1].missing;
}

QListWidget *listOf(const FindingsPanel &panel)
{
    return panel.findChild<QListWidget *>();
}

} // namespace

class FindingsPanelTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void takesNoRoomWhileNothingIsMissing()
    {
        const SmallCase small;
        FindingsPanel panel;
        QVERIFY(panel.isHidden());
        panel.setFindings(missing(small));
        QVERIFY(!panel.isHidden());
        QCOMPARE(panel.count(), 2);
        panel.setFindings({});
        QVERIFY(panel.isHidden());
        QCOMPARE(panel.count(), 0);
    }

    void saysEachThingAsItsSentence()
    {
        const SmallCase small;
        FindingsPanel panel;
        panel.setFindings(missing(small));
        QCOMPARE(listOf(panel)->item(0)->text(), u"Write down when it was decided."_s);
        QCOMPARE(listOf(panel)->currentRow(), 0); // the keyboard begins at the first
        QCOMPARE(tests::accessibleName(listOf(panel)), u"What is missing"_s);
        QVERIFY(panel.findChild<QLabel *>()->text().startsWith(u"2 thing"_s));
    }

    void enterAndAClickGoToTheField()
    {
        const SmallCase small;
        FindingsPanel panel;
        panel.resize(600, 200);
        panel.setFindings(missing(small));
        panel.show();
        QSignalSpy go(&panel, &FindingsPanel::goToRequested);
        QTest::keyClick(listOf(panel), Qt::Key_Return);
        QCOMPARE(go.size(), 1);
        QCOMPARE(go.takeFirst(), (QVariantList{u"triage"_s, u"decided_on"_s}));
        const QRect second = listOf(panel)->visualItemRect(listOf(panel)->item(1));
        QTest::mouseClick(listOf(panel)->viewport(), Qt::LeftButton, {}, second.center());
        QVERIFY(!go.isEmpty());
        QCOMPARE(go.last(), (QVariantList{u"checklist"_s, u"second_reader"_s}));
    }

    void escapeAndCloseTakeItAway_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Esc") << true;
        QTest::newRow("Close") << false;
    }

    void escapeAndCloseTakeItAway()
    {
        QFETCH(bool, byKey);
        const SmallCase small;
        FindingsPanel panel;
        panel.setFindings(missing(small));
        panel.show();
        if (byKey)
            QTest::keyClick(listOf(panel), Qt::Key_Escape);
        else
            panel.findChild<QToolButton *>()->click();
        QVERIFY(panel.isHidden());
        QCOMPARE(panel.count(), 0);
    }

    void manyThingsScrollInsteadOfPushingThePageAway()
    {
        model::Findings many;
        for (int i = 0; i < 60; ++i)
            many.push_back({model::Finding::Severity::Missing, u"intake.subject"_s, u"Write down number %1."_s.arg(i)});
        FindingsPanel panel;
        panel.resize(600, 400);
        panel.setFindings(many);
        QCOMPARE(panel.count(), 60);
        QVERIFY(listOf(panel)->maximumHeight() <= panel.fontMetrics().height() * 14);
    }
};

QTEST_MAIN(FindingsPanelTest)
#include "findingspaneltest.moc"
