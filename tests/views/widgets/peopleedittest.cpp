// SPDX-License-Identifier: EUPL-1.2
// People of the case are boxes, anybody else is words, and both are one text.
#include "views/widgets/peopleedit.h"

#include "tests/support/quiettest.h"
#include "views/widgets/textfields.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using views::PeopleEdit;

namespace {

const views::RowChoices Rows{{model::RowId(1), u"@melder-1 · Melder"_s, {}, {}},
                             {model::RowId(2), u"@getuige-1 · Getuige"_s, {}, {}}};

} // namespace

class PeopleEditTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void ticksWhoIsInTheCaseAndKeepsTheRest()
    {
        PeopleEdit edit(u"Who"_s);
        edit.setRows(Rows);
        const QString text = u"@getuige-1, iemand van het bureau, twee anderen"_s;
        edit.setValue(text);
        const auto boxes = edit.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        QVERIFY(!boxes[0]->isChecked() && boxes[1]->isChecked());
        QCOMPARE(edit.findChild<views::ShortTextEdit *>()->value(), u"iemand van het bureau, twee anderen"_s);
        QCOMPARE(edit.value(), text);
    }
    void tickingAndTypingMakeOneText()
    {
        PeopleEdit edit(u"Who"_s);
        edit.setRows(Rows);
        QSignalSpy edited(&edit, &PeopleEdit::edited);
        edit.findChildren<QCheckBox *>()[0]->click();
        QCOMPARE(edit.value(), u"@melder-1"_s);
        QTest::keyClicks(edit.findChild<views::ShortTextEdit *>(), u"arts"_s);
        QCOMPARE(edit.value(), u"@melder-1, arts"_s);
        QCOMPARE(edited.count(), 5);
    }
    void somebodyWhoLeftTheCaseStaysTicked()
    {
        PeopleEdit edit(u"Who"_s);
        edit.setValue(u"@weg-3"_s);
        edit.setRows(Rows);
        QCOMPARE(edit.value(), u"@weg-3"_s);
        QCOMPARE(edit.findChildren<QCheckBox *>().size(), 3);
    }
    void readOnlyShowsWhoWasThere()
    {
        PeopleEdit edit(u"Who"_s);
        edit.setRows(Rows);
        edit.setValue(u"@melder-1"_s);
        edit.show();
        edit.setReadOnly(true);
        QVERIFY(edit.findChildren<QCheckBox *>()[0]->isVisible());
        QVERIFY(!edit.findChild<views::ShortTextEdit *>()->isVisible());
    }
};

QTEST_MAIN(PeopleEditTest)
#include "peopleedittest.moc"
