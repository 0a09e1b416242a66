// SPDX-License-Identifier: EUPL-1.2
#include "views/journalview.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/widgets/plaintable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

JournalView::Row row(qint64 seq)
{
    return {seq, u"17-06-2026 10:42"_s, u"Adviser"_s, u"Case opened"_s, u"2026-0042"_s, u"received_on"_s};
}

QPushButton *buttonNamed(QWidget &view, const QString &name)
{
    for (auto *button : view.findChildren<QPushButton *>())
        if (tests::accessibleName(button) == name)
            return button;
    return nullptr;
}

} // namespace

class JournalViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsEntriesAndAsksForOlderOnes()
    {
        JournalView view;
        QAbstractItemModelTester tester(view.table()->model());
        view.show();
        view.setRows({row(12), row(11)}, true);
        QSignalSpy more(&view, &JournalView::moreRequested);
        QPushButton *older = buttonNamed(view, u"Show older entries"_s);
        older->click();
        QCOMPARE(more.takeFirst().at(0).toLongLong(), 11);
        view.addRows({row(10)}, false);
        QCOMPARE(view.table()->model()->rowCount(), 3);
        QVERIFY(!older->isVisible());
    }

    void filtersByWhatHappened()
    {
        JournalView view;
        view.setActions({{u"opened"_s, u"Case opened"_s}});
        QSignalSpy filter(&view, &JournalView::filterChanged);
        auto *combo = view.findChild<QComboBox *>();
        QCOMPARE(tests::labelOf(combo), u"What happened"_s);
        combo->setCurrentIndex(1);
        Q_EMIT combo->activated(1);
        QCOMPARE(filter.takeFirst().at(0).toString(), u"opened"_s);
        view.setActions({{u"closed"_s, u"Case closed"_s}, {u"opened"_s, u"Case opened"_s}});
        QCOMPARE(view.action(), u"opened"_s); // the choice survives
    }

    void verifiesAndSaysWhatItFound()
    {
        JournalView view;
        QSignalSpy verify(&view, &JournalView::verifyRequested);
        QPushButton *button = buttonNamed(view, u"Verify the journal"_s);
        button->click();
        QCOMPARE(verify.size(), 1);
        view.setVerifying(true);
        QVERIFY(!button->isEnabled());
        view.setVerdict(Tone::Good, u"All 12 entries fit together."_s);
        QVERIFY(button->isEnabled());
        QCOMPARE(view.verdictText(), u"All 12 entries fit together."_s);
    }

    void lockingLeavesNothing()
    {
        JournalView view;
        view.setRows({row(12)}, true);
        view.setVerdict(Tone::Bad, u"Entry 7 does not fit."_s);
        view.clear();
        QCOMPARE(view.table()->model()->rowCount(), 0);
        QCOMPARE(view.verdictText(), QString());
    }

    void everyControlHasAName()
    {
        JournalView view;
        view.setRows({row(12)}, true);
        view.show();
        QCOMPARE(tests::namelessControls(&view), QStringList());
    }
};

QTEST_MAIN(JournalViewTest)
#include "journalviewtest.moc"
