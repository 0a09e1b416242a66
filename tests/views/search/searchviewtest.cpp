// SPDX-License-Identifier: EUPL-1.2
#include "views/search/searchview.h"

#include "tests/support/quiettest.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using views::SearchView;

namespace {

SearchView::Group group()
{
    return {
        u"case:7"_s, u"2026-0007"_s, u"Intake"_s, {{u"case:7:a.b"_s, u"Note"_s, {u"een grap"_s, {{4, 4}}}, false}}, 0};
}

} // namespace

class SearchViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void returnAsksAndAnEmptyFieldDoesNot()
    {
        SearchView view;
        QSignalSpy asked(&view, &SearchView::searchRequested);
        auto *field = view.findChild<QLineEdit *>();
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, u" kantine "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), u"kantine"_s);
    }

    void showsWhatWasFoundAndDropsIt()
    {
        SearchView view;
        view.setGroups({group()}, true, u"1 case"_s);
        QVERIFY(view.shownText().contains(u"een grap"_s));
        view.addGroups({group()}, false);
        QCOMPARE(view.shownText().count(u"een grap"_s), 2);
        view.clear();
        QVERIFY(view.shownText().isEmpty() && view.question().isEmpty());
    }

    void aProblemTakesThePlaceOfTheResults()
    {
        SearchView view;
        view.setGroups({group()}, false, u"1 case"_s);
        view.setProblem(u"A quotation mark was opened and not closed."_s);
        QVERIFY(view.shownText().isEmpty());
    }

    void aLinkTellsWhereToAndLoadsNothing()
    {
        SearchView view;
        QSignalSpy opened(&view, &SearchView::opened);
        Q_EMIT view.findChild<QTextBrowser *>()->anchorClicked(QUrl(u"case:7:a.b"_s));
        QCOMPARE(opened.at(0).at(0).toString(), u"case:7:a.b"_s);
    }

    void aKeptQuestionIsAskedWhenChosen()
    {
        SearchView view;
        view.setSaved({{3, u"Kantine"_s, u"kantine -rooster"_s}});
        QSignalSpy asked(&view, &SearchView::searchRequested);
        auto *kept = view.findChild<QComboBox *>();
        kept->setCurrentIndex(1);
        Q_EMIT kept->activated(1);
        QCOMPARE(asked.at(0).at(0).toString(), u"kantine -rooster"_s);
        QCOMPARE(view.question(), u"kantine -rooster"_s);
    }

    void theHelpOpensInPlace()
    {
        SearchView view;
        view.show();
        const auto isThere = [&] {
            for (const QLabel *label : view.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(u"wo*"_s))
                    return true;
            return false;
        };
        QVERIFY(!isThere());
        for (QPushButton *button : view.findChildren<QPushButton *>())
            if (button->isCheckable())
                button->setChecked(true);
        QVERIFY(isThere());
    }
};

QTEST_MAIN(SearchViewTest)
#include "searchviewtest.moc"
