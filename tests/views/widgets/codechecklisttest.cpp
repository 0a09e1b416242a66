// SPDX-License-Identifier: EUPL-1.2
// Several words of a code list as boxes.
#include "views/widgets/codechecklist.h"

#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class CodeChecklistTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasTickedInTheOrderOfTheList()
    {
        views::CodeChecklist list;
        list.setChoices(tests::testChoices(u"ground"_s));
        list.setValue({{u"THREE"_s, u"ONE"_s}});
        QCOMPARE(list.value().values, QStringList({u"ONE"_s, u"THREE"_s}));
    }
    void aWordThatLeftTheListStaysTicked()
    {
        views::CodeChecklist list;
        list.setChoices(tests::testChoices(u"ground"_s));
        list.setValue({{u"ONE"_s, u"RETIRED"_s}});
        QVERIFY(list.value().contains(u"RETIRED"_s));
    }
    void tellsOncePerTick()
    {
        views::CodeChecklist list;
        list.setChoices(tests::testChoices(u"ground"_s));
        QSignalSpy edited(&list, &views::CodeChecklist::edited);
        list.setValue({{u"ONE"_s}});
        QCOMPARE(edited.count(), 0);
        boxes(list)[1]->click();
        QCOMPARE(edited.count(), 1);
        QVERIFY(list.value().contains(u"TWO"_s));
    }
    void readOnlyShowsOnlyWhatIsTickedAndRefusesTheRest()
    {
        views::CodeChecklist list;
        list.setChoices(tests::testChoices(u"ground"_s));
        list.setValue({{u"TWO"_s}});
        list.setReadOnly(true);
        QVERIFY(boxes(list)[0]->isHidden());
        QVERIFY(!boxes(list)[1]->isHidden());
        boxes(list)[1]->click();
        boxes(list)[1]->toggle();
        QCOMPARE(list.value().values, QStringList(u"TWO"_s));
    }
    void isOneStopForTabAndArrowsGoFromBoxToBox()
    {
        views::CodeChecklist list;
        list.setChoices(tests::testChoices(u"ground"_s));
        list.show();
        list.activateWindow();
        list.setFocus();
        QTRY_VERIFY(boxes(list)[0]->hasFocus());
        int stops = 0;
        for (const QCheckBox *box : boxes(list))
            stops += box->focusPolicy() == Qt::StrongFocus ? 1 : 0;
        QCOMPARE(stops, 1);
        QTest::keyClick(boxes(list)[0], Qt::Key_Down);
        QVERIFY(boxes(list)[1]->hasFocus());
        QTest::keyClick(boxes(list)[1], Qt::Key_Space);
        QVERIFY(list.value().contains(u"TWO"_s));
    }

private:
    static QList<QCheckBox *> boxes(const views::CodeChecklist &list) { return list.findChildren<QCheckBox *>(); }
};

QTEST_MAIN(CodeChecklistTest)
#include "codechecklisttest.moc"
