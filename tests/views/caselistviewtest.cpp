// SPDX-License-Identifier: EUPL-1.2
#include "views/caselistview.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/widgets/plaintable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace views;
using model::CaseFilter;
using SortBy = CaseFilter::SortBy;

namespace {

SortBy sortOf(int column)
{
    return SortBy(column);
}

class Cases final : public QStandardItemModel
{
public:
    explicit Cases(int count) : QStandardItemModel(0, 3)
    {
        setHorizontalHeaderLabels({u"Number"_s, u"Pseudonym"_s, u"Opened"_s});
        for (int i = 0; i < count; ++i)
            appendRow({new QStandardItem(u"2026-%1"_s.arg(i)), new QStandardItem(u"@melder-%1"_s.arg(i)),
                       new QStandardItem(u"1 Mar 2026"_s)});
    }
};

template <typename Widget>
Widget *labelled(QWidget &view, const QString &label)
{
    for (auto *widget : view.findChildren<Widget *>())
        if (tests::labelOf(widget) == label)
            return widget;
    return nullptr;
}

QPushButton *visibleButton(QWidget &view, const QString &text)
{
    for (auto *button : view.findChildren<QPushButton *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

void choose(QComboBox *combo, const QString &text)
{
    combo->setCurrentText(text);
    Q_EMIT combo->activated(combo->currentIndex());
}

CaseFilter lastFilter(QSignalSpy &spy)
{
    return spy.takeLast().at(0).value<CaseFilter>();
}

} // namespace

class CaseListViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void asksForWhatWasTypedAfterAPause()
    {
        Cases cases(3);
        CaseListView view;
        view.setModel(&cases, sortOf);
        QSignalSpy changed(&view, &CaseListView::filterChanged);
        auto *find = labelled<QLineEdit>(view, u"Find"_s);
        QVERIFY(find);
        QTest::keyClicks(find, u"melder"_s);
        QTRY_COMPARE(changed.size(), 1); // once, not six times
        QCOMPARE(lastFilter(changed).text, u"melder"_s);
        QTest::keyClicks(find, u"-1"_s);
        QTest::keyClick(find, Qt::Key_Return); // at once
        QCOMPARE(lastFilter(changed).text, u"melder-1"_s);
    }

    void asksForEachProperty_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("code");
        QTest::newRow("phase") << u"Phase"_s << u"Intake"_s << u"intake"_s;
        QTest::newRow("state") << u"State"_s << u"Closed"_s << u"closed"_s;
        QTest::newRow("due") << u"Due"_s << u"Late"_s << u"late"_s;
    }

    void asksForEachProperty()
    {
        QFETCH(QString, label);
        QFETCH(QString, choice);
        QFETCH(QString, code);
        CaseListView view;
        view.setChoices(CaseFilterBar::Field::Phase, {{u"intake"_s, u"Intake"_s}});
        QSignalSpy changed(&view, &CaseListView::filterChanged);
        choose(labelled<QComboBox>(view, label), choice);
        QCOMPARE(changed.size(), 1);
        const CaseFilter filter = lastFilter(changed);
        QCOMPARE(QStringList({filter.phase, filter.state, filter.due}).filter(code).size(), 1);
        choose(labelled<QComboBox>(view, label), u"Any"_s);
        QCOMPARE(lastFilter(changed), CaseFilter());
    }

    void sortsByAHeaderAndTurnsRoundAtTheSecondClick()
    {
        Cases cases(3);
        CaseListView view;
        view.setModel(&cases, sortOf);
        QSignalSpy changed(&view, &CaseListView::filterChanged);
        QHeaderView *header = view.table()->horizontalHeader();
        Q_EMIT header->sectionClicked(1);
        CaseFilter filter = lastFilter(changed);
        QCOMPARE(filter.sortBy, SortBy::Alias);
        QVERIFY(!filter.descending);
        QCOMPARE(header->sortIndicatorSection(), 1);
        Q_EMIT header->sectionClicked(1);
        QVERIFY(lastFilter(changed).descending);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void sortsWithTheKeyboardToo()
    {
        Cases cases(3);
        CaseListView view;
        view.setModel(&cases, sortOf);
        QSignalSpy changed(&view, &CaseListView::filterChanged);
        choose(labelled<QComboBox>(view, u"Sort by"_s), u"Pseudonym"_s);
        QCOMPARE(lastFilter(changed).sortBy, SortBy::Alias);
        QCOMPARE(view.table()->horizontalHeader()->sortIndicatorSection(), 1);
    }

    void enterOpensTheCase()
    {
        Cases cases(3);
        CaseListView view;
        view.setModel(&cases, sortOf);
        view.show();
        QSignalSpy open(&view, &CaseListView::openRequested);
        view.selectRow(2);
        QTest::keyClick(view.table(), Qt::Key_Return);
        QCOMPARE(open.takeFirst().at(0).toInt(), 2);
        QCOMPARE(view.selectedRow(), 2);
    }

    void tabLeavesTheTable()
    {
        CaseListView view;
        QVERIFY(!view.table()->tabKeyNavigation());
    }

    void anEmptyVaultOffersTwoWaysToBegin()
    {
        Cases none(0);
        CaseListView view;
        view.setModel(&none, sortOf);
        view.show();
        QSignalSpy create(&view, &CaseListView::newCaseRequested);
        QSignalSpy import(&view, &CaseListView::importRequested);
        QVERIFY(!view.table()->isVisible());
        visibleButton(view, u"New case"_s)->click();
        visibleButton(view, u"Import a register…"_s)->click();
        QCOMPARE(create.size(), 1);
        QCOMPARE(import.size(), 1);
    }

    void aFilterThatFindsNothingCanBeCleared()
    {
        Cases none(0);
        CaseListView view;
        view.setTotal(12);
        CaseFilter filter;
        filter.text = u"nobody"_s;
        filter.sortBy = SortBy::Alias;
        view.setModel(&none, sortOf);
        view.setFilter(filter);
        view.show();
        QVERIFY(!visibleButton(view, u"New case"_s));
        QSignalSpy changed(&view, &CaseListView::filterChanged);
        visibleButton(view, u"Clear the filter"_s)->click();
        const CaseFilter cleared = lastFilter(changed);
        QCOMPARE(cleared.text, QString());
        QCOMPARE(cleared.sortBy, SortBy::Alias); // the order is not a filter
    }

    void comingBackShowsTheFilterWithoutAskingAgain()
    {
        CaseListView view;
        QSignalSpy changed(&view, &CaseListView::filterChanged);
        CaseFilter filter;
        filter.text = u"2026"_s;
        filter.state = u"open"_s;
        view.setFilter(filter);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(labelled<QLineEdit>(view, u"Find"_s)->text(), u"2026"_s);
        QCOMPARE(labelled<QComboBox>(view, u"State"_s)->currentText(), u"Open"_s);
        QCOMPARE(view.filter(), filter);
    }

    void saysHowManyThereAre()
    {
        Cases cases(3);
        CaseListView view;
        view.setModel(&cases, sortOf);
        view.setTotal(12);
        QVERIFY(hasText(view, u"3 cases"_s));
        CaseFilter filter;
        filter.text = u"2026"_s;
        view.setFilter(filter);
        QVERIFY(hasText(view, u"3 of 12"_s));
        cases.setRowCount(1);
        view.setFilter({});
        QVERIFY(hasText(view, u"1 case"_s));
    }

    void noLetterIsUsedTwiceOrByAMenu()
    {
        CaseListView view;
        static const QRegularExpression letter(u"&(\\w)"_s);
        QString used = u"fgcvh"_s; // File, Go, Case, View, Help
        for (const auto *label : view.findChildren<QLabel *>()) {
            const QString mnemonic = letter.match(label->text()).captured(1).toLower();
            QVERIFY2(mnemonic.isEmpty() || !used.contains(mnemonic), qPrintable(label->text()));
            used += mnemonic;
        }
        QCOMPARE(used.size(), 5 + 8);
    }

    void everyControlHasAName()
    {
        Cases cases(3);
        CaseListView view;
        view.setModel(&cases, sortOf);
        view.show();
        QCOMPARE(tests::namelessControls(&view), QStringList());
        QCOMPARE(tests::accessibleName(view.table()), u"Cases"_s);
    }

    void onASmallScreenTheChoicesHideBehindAButton()
    {
        Cases cases(3);
        CaseListView view;
        view.setModel(&cases, sortOf);
        view.resize(500, 600);
        view.show();
        QPushButton *more = visibleButton(view, u"More filters"_s);
        QVERIFY(more);
        auto *state = labelled<QComboBox>(view, u"State"_s);
        QVERIFY(!state->isVisible());
        more->click();
        QVERIFY(state->isVisible());
        choose(state, u"Open"_s);
        more->click();
        QVERIFY(state->isVisible()); // a filter in use is never hidden
        view.resize(1600, 600);
        QVERIFY(!more->isVisible());
    }

private:
    static bool hasText(QWidget &view, const QString &text)
    {
        for (const auto *label : view.findChildren<QLabel *>())
            if (label->text() == text)
                return true;
        return false;
    }
};

QTEST_MAIN(CaseListViewTest)
#include "caselistviewtest.moc"
