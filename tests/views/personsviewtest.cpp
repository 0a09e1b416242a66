// SPDX-License-Identifier: EUPL-1.2
#include "views/personsview.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/widgets/plaintable.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace views;
using model::CaseId;

namespace {

const std::vector<PersonsView::Row> Found = {
    {CaseId(4), u"@melder-7"_s, u"Zoë de Vriés"_s, u"Reporter"_s, u"2026-0042"_s},
    {CaseId(9), u"@betrokkene-1"_s, u"Zoë de Vriés"_s, u"Witness"_s, u"2026-0051"_s}};

bool says(QWidget &view, const QString &text)
{
    for (const auto *label : view.findChildren<QLabel *>())
        if (label->text() == text && label->isVisible())
            return true;
    return false;
}

} // namespace

class PersonsViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void asksOnlyWhenSomethingIsTyped()
    {
        PersonsView view;
        view.show();
        QVERIFY(says(view, u"Who are you looking for?"_s));
        QSignalSpy search(&view, &PersonsView::searchRequested);
        auto *field = view.findChild<QLineEdit *>();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(search.size(), 0);
        QTest::keyClicks(field, u" vri "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(search.takeFirst().at(0).toString(), u"vri"_s);
    }

    void showsInWhichCasesSomebodyAppears()
    {
        PersonsView view;
        QAbstractItemModelTester tester(view.table()->model());
        view.show();
        view.setRows(Found);
        QVERIFY(view.table()->isVisible());
        QCOMPARE(view.table()->model()->rowCount(), 2);
        QSignalSpy open(&view, &PersonsView::openRequested);
        view.table()->selectRow(1);
        QTest::keyClick(view.table(), Qt::Key_Return);
        QCOMPARE(open.takeFirst().at(0).value<CaseId>(), CaseId(9));
    }

    void nobodyFoundIsSaid()
    {
        PersonsView view;
        view.show();
        view.setRows({});
        QVERIFY(says(view, u"Nobody was found"_s));
    }

    void lockingLeavesNoNameBehind()
    {
        PersonsView view;
        view.findChild<QLineEdit *>()->setText(u"vri"_s);
        view.setRows(Found);
        view.clear();
        QCOMPARE(view.table()->model()->rowCount(), 0);
        QCOMPARE(view.findChild<QLineEdit *>()->text(), QString());
    }

    void everyControlHasAName()
    {
        PersonsView view;
        view.setRows(Found);
        view.show();
        QCOMPARE(tests::namelessControls(&view), QStringList());
    }
};

QTEST_MAIN(PersonsViewTest)
#include "personsviewtest.moc"
