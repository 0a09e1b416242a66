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
    const auto row = [](int id, const QString &term, QDate due, bool isStatutory = false) {
        return TodayView::Row{.caseId = CaseId(id),
                              .caseText = u"2026-%1 · @melder-%1"_s.arg(id),
                              .term = term,
                              .dueOn = due,
                              .isStatutory = isStatutory};
    };
    return {row(1, u"Acknowledgement"_s, Today.addDays(-3), true), row(2, u"Call back"_s, Today.addDays(2)),
            row(3, u"Check-in"_s, Today.addDays(30)), row(4, {}, {})};
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
    void saysInWordsHowLongStill()
    {
        TodayView view;
        view.setRows(rows(), Today);
        QCOMPARE(at(view, 0, 0).toString(), u"3 day(s) too late"_s);
        QCOMPARE(at(view, 1, 0).toString(), u"in 2 days"_s);
        QCOMPARE(at(view, 3, 0).toString(), u"nothing planned"_s);
        QCOMPARE(at(view, 3, 1).toString(), u"Plan a next step"_s);
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
        QCOMPARE(at(view, 0, 0).toString(), u"3 day(s) too late"_s); // colour is never alone
        QCOMPARE(at(view, 0, 0, ToneIconRole).toString(), u"circle-alert"_s);
        std::vector<TodayView::Row> promised = rows();
        promised[0].isStatutory = false; // not law: amber
        view.setRows(promised, Today);
        QCOMPARE(at(view, 0, 0, ToneRole).value<Tone>(), Tone::Warning);
        QCOMPARE(at(view, 0, 0).toString(), u"target passed 3 day(s) ago"_s);
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
