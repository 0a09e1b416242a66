// SPDX-License-Identifier: EUPL-1.2
#include "views/term/termsview.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/term/termsmodel.h"
#include "views/widgets/plaintable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

const QDate Today(2026, 6, 10);

std::vector<TermRow> rows(int count)
{
    std::vector<TermRow> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({.caseId = model::CaseId(i + 1),
                        .caseText = QString::number(i),
                        .term = u"Objection"_s,
                        .dueOn = Today.addDays(i - 1),
                        .isStatutory = true});
    return rows;
}

QPushButton *button(const QWidget &view, const QString &text)
{
    for (auto *button : view.findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

} // namespace

class TermsViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void emptyItSaysWhatBelongsThere()
    {
        TermsView view;
        view.show();
        QVERIFY(!view.table()->isVisible());
        QSignalSpy cases(&view, &TermsView::casesRequested);
        button(view, u"To the cases"_s)->click();
        QCOMPARE(cases.size(), 1);
    }

    void theCurrentTermIsExplainedAndReturnOpensItsCase()
    {
        TermsView view;
        view.show();
        view.setRows(rows(3), false, Today);
        QSignalSpy opened(&view, &TermsView::openRequested);
        QSignalSpy explained(&view, &TermsView::explanationRequested);
        QTest::keyClick(view.table(), Qt::Key_Down);
        QTRY_COMPARE(explained.size(), 1); // only where it stayed
        QCOMPARE(explained.value(0).value(0).toInt(), 1);
        QCOMPARE(opened.size(), 0);
        view.setExplanation(1, u"Because of the act."_s);
        QCOMPARE(view.explanation(), u"Because of the act."_s);
        Q_EMIT view.table()->activated(view.table()->currentIndex()); // Return, on every platform
        QCOMPARE(opened.value(0).value(0).value<model::CaseId>(), model::CaseId(2));
        view.setRows(rows(2), false, Today);
        QVERIFY(view.explanation().isEmpty()); // of another question
    }

    void aClickExplains()
    {
        TermsView view;
        view.show();
        view.setRows(rows(2), false, Today);
        QSignalSpy explained(&view, &TermsView::explanationRequested);
        QTest::mouseClick(view.table()->viewport(), Qt::LeftButton, {},
                          view.table()->visualRect(view.table()->model()->index(1, 1)).center());
        QTRY_COMPARE(explained.size(), 1);
        QCOMPARE(explained.value(0).value(0).toInt(), 1);
    }

    void theHeadsAndTheListsAskForAnotherOrder()
    {
        TermsView view;
        view.setRows(rows(2), false, Today);
        QSignalSpy asked(&view, &TermsView::questionChanged);
        QVERIFY(view.sortBy() == TermsView::SortBy::Due);
        Q_EMIT view.table()->horizontalHeader()->sectionClicked(TermsModel::Case);
        QVERIFY(view.sortBy() == TermsView::SortBy::Case);
        QCOMPARE(asked.size(), 1);
        Q_EMIT view.table()->horizontalHeader()->sectionClicked(TermsModel::Case);
        QCOMPARE(asked.size(), 1);
        auto *show = view.findChildren<QComboBox *>().front();
        show->setCurrentIndex(1);
        Q_EMIT show->activated(1);
        QVERIFY(view.shown() == TermsView::Show::Late);
        QCOMPARE(asked.size(), 2);
    }

    void moreIsAskedForOnceUntilItIsThere()
    {
        TermsView view;
        view.show();
        view.setRows(rows(3), true, Today);
        QSignalSpy more(&view, &TermsView::moreRequested);
        button(view, u"Show more"_s)->click();
        button(view, u"Show more"_s)->click();
        QCOMPARE(more.size(), 1);
        view.addRows(rows(2), false);
        QCOMPARE(view.table()->model()->rowCount(), 5);
        QVERIFY(!button(view, u"Show more"_s)->isVisible());
    }

    void everyControlHasAName()
    {
        TermsView view;
        view.setRows(rows(3), true, Today);
        view.show();
        QCOMPARE(tests::namelessControls(&view), QStringList());
    }
};

QTEST_MAIN(TermsViewTest)
#include "termsviewtest.moc"
