// SPDX-License-Identifier: EUPL-1.2
#include "views/todayview.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/theme.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/plaintable.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace views;
using model::CaseId;

namespace {

const QDate Today(2026, 6, 17);

std::vector<TodayView::Row> rows()
{
    return {{CaseId(1), u"Acknowledgement"_s, u"2026-0001 · @melder-1"_s, Today.addDays(-3), true},
            {CaseId(2), u"Call back"_s, u"2026-0002 · @melder-2"_s, Today.addDays(2)},
            {CaseId(3), u"Check-in"_s, u"2026-0003 · @melder-3"_s, Today.addDays(30)},
            {CaseId(4), {}, u"2026-0004 · @melder-4"_s, {}}};
}

QVariant at(const TodayView &view, int row, int column, int role = Qt::DisplayRole)
{
    return view.table()->model()->index(row, column).data(role);
}

} // namespace

class TodayViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysInWordsHowLongStill_data()
    {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QString>("text");
        QTest::newRow("late") << Today.addDays(-3) << u"3 days late"_s;
        QTest::newRow("one day late") << Today.addDays(-1) << u"1 day late"_s;
        QTest::newRow("today") << Today << u"Today"_s;
        QTest::newRow("tomorrow") << Today.addDays(1) << u"Tomorrow"_s;
        QTest::newRow("later") << Today.addDays(9) << u"In 9 days"_s;
        QTest::newRow("never") << QDate() << u"Nothing planned"_s;
    }

    void saysInWordsHowLongStill()
    {
        QFETCH(QDate, due);
        QFETCH(QString, text);
        QCOMPARE(TodayView::whenText(due, Today), text);
    }

    void notesThatWaitAreALineThatLeadsToThem()
    {
        TodayView view;
        view.show();
        const auto line = [&view]() -> QPushButton * {
            for (auto *each : view.findChildren<QPushButton *>())
                if (each->text().contains(u"Inbox"_s) && each->isVisible())
                    return each;
            return nullptr;
        };
        QVERIFY(!line());
        view.setInbox(2);
        QVERIFY(line());
        QVERIFY(line()->text().startsWith(u"2 "_s));
        QSignalSpy wanted(&view, &TodayView::inboxRequested);
        line()->click();
        QCOMPARE(wanted.size(), 1);
        view.setInbox(0);
        QVERIFY(!line());
    }

    void lateAndSoonHaveATone()
    {
        TodayView view;
        QAbstractItemModelTester tester(view.table()->model());
        view.setRows(rows(), Today);
        QCOMPARE(at(view, 0, 0, ToneRole).value<Tone>(), Tone::Bad);
        QCOMPARE(at(view, 1, 0, ToneRole).value<Tone>(), Tone::Warning);
        QVERIFY(!at(view, 2, 0, ToneRole).isValid());
        QCOMPARE(at(view, 3, 0, ToneRole).value<Tone>(), Tone::Neutral);
        QCOMPARE(at(view, 0, 0).toString(), u"3 days late"_s); // colour is never alone
        QCOMPARE(at(view, 0, 0, ToneIconRole).toString(), u"circle-alert"_s);
        std::vector<TodayView::Row> promised = rows();
        promised[0].isStatutory = false; // not law: amber
        view.setRows(promised, Today);
        QCOMPARE(at(view, 0, 0, ToneRole).value<Tone>(), Tone::Warning);
    }

    void enterOpensTheCase()
    {
        TodayView view;
        view.setRows(rows(), Today);
        view.show();
        QSignalSpy open(&view, &TodayView::openRequested);
        view.table()->selectRow(1);
        QTest::keyClick(view.table(), Qt::Key_Return);
        QCOMPARE(open.takeFirst().at(0).value<CaseId>(), CaseId(2));
    }

    void aQuietDaySaysSo()
    {
        TodayView view;
        view.setRows({}, Today);
        view.show();
        QSignalSpy cases(&view, &TodayView::casesRequested);
        QVERIFY(!view.table()->isVisible());
        view.findChild<EmptyState *>()->findChild<QPushButton *>()->click();
        QCOMPARE(cases.size(), 1);
        view.setRows(rows(), Today);
        QVERIFY(view.table()->isVisible());
        view.clear();
        QCOMPARE(view.table()->model()->rowCount(), 0);
    }

    void everyControlHasAName()
    {
        TodayView view;
        view.setRows(rows(), Today);
        view.show();
        QCOMPARE(tests::namelessControls(&view), QStringList());
    }
};

QTEST_MAIN(TodayViewTest)
#include "todayviewtest.moc"
