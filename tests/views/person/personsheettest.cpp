// SPDX-License-Identifier: EUPL-1.2
#include "views/person/personsheet.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/widgets/plaintable.h"
#include "views/widgets/textfields.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace views;
using model::CaseId;
using model::PersonId;
using model::RowId;

namespace {

const std::vector<PersonSheet::Row> Cases = {
    {CaseId(9), RowId(3), u"2026-0051"_s, u"@getuige-1"_s, u"Witness"_s, u"Advice"_s, u"Royal Army"_s, u"1 May 2026"_s},
    {CaseId(4), RowId(1), u"2026-0042"_s, u"@melder-7"_s, u"Reporter"_s, u"closed"_s, {}, u"2 April 2026"_s}};

QPushButton *button(PersonSheet &page, const QString &text)
{
    for (auto *each : page.findChildren<QPushButton *>())
        if (QString(each->text()).remove(u'&') == text)
            return each;
    return nullptr;
}

} // namespace

class PersonSheetTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aHiddenNameIsDotsAndCannotBeChanged()
    {
        PersonSheet page;
        page.setPerson({PersonId(1), u"@melder-7"_s, u"Zoë de Vriés"_s, false, false});
        QCOMPARE(page.title(), u"@melder-7"_s);
        auto *name = page.findChild<ShortTextEdit *>();
        QCOMPARE(name->echoMode(), QLineEdit::Password);
        QVERIFY(name->isReadOnly());
        page.setPerson({PersonId(1), u"@melder-7"_s, u"Zoë de Vriés"_s, true, false});
        QCOMPARE(page.title(), u"@melder-7 (Zoë de Vriés)"_s);
        QCOMPARE(name->echoMode(), QLineEdit::Normal);
        QSignalSpy rename(&page, &PersonSheet::renameRequested);
        name->selectAll();
        QTest::keyClicks(name, u"Zoe Vries"_s);
        button(page, u"Change the name everywhere"_s)->click();
        QCOMPARE(rename.takeFirst().front().toString(), u"Zoe Vries"_s);
    }

    void showsAllCasesAndOpensOne()
    {
        PersonSheet page;
        page.setPerson({PersonId(1), u"@melder-7"_s, {}, false, false});
        page.setRows({Cases.front()}, true);
        page.addRows({Cases.back()}, false);
        QCOMPARE(page.table()->model()->rowCount(), 2);
        QSignalSpy open(&page, &PersonSheet::openRequested);
        page.table()->selectRow(1);
        button(page, u"Open the case"_s)->click();
        QCOMPARE(open.takeFirst().front().value<CaseId>(), CaseId(4));
    }

    void aSplitNeedsAReasonAndMoreThanOneCase()
    {
        PersonSheet page;
        page.setRows({Cases.front()}, false);
        QVERIFY(!button(page, u"This line is somebody else…"_s)->isEnabled());
        page.setRows(Cases, false);
        page.show();
        page.table()->selectRow(0);
        QSignalSpy split(&page, &PersonSheet::splitRequested);
        button(page, u"This line is somebody else…"_s)->click();
        auto *reason = page.findChild<QWidget *>(u"splitReason"_s);
        QTest::keyClicks(reason->findChild<QWidget *>(u"reasonText"_s), u"born later"_s);
        reason->findChild<QPushButton *>(u"reasonAccept"_s)->click();
        QCOMPARE(split.front().at(1).value<RowId>(), RowId(3));
        QCOMPARE(split.front().at(2).toString(), u"born later"_s);
    }

    void anActCanBeTakenBackUnlessALaterOneStandsInTheWay()
    {
        PersonSheet page;
        page.setActs({{2, u"split"_s, true}, {1, u"joined"_s, false}});
        QSignalSpy undo(&page, &PersonSheet::undoRequested);
        const auto *first = button(page, u"Take back"_s);
        QVERIFY(first && first->isEnabled());
        button(page, u"Take back"_s)->click();
        QCOMPARE(undo.takeFirst().front().toLongLong(), 2);
    }

    void lockingLeavesNothingBehind()
    {
        PersonSheet page;
        page.setPerson({PersonId(1), u"@melder-7"_s, u"Zoë de Vriés"_s, true, true});
        page.setRows(Cases, true);
        page.clear();
        QCOMPARE(page.table()->model()->rowCount(), 0);
        QCOMPARE(page.findChild<ShortTextEdit *>()->value(), QString());
        QVERIFY(page.title().isEmpty());
    }

    void everyControlHasAName()
    {
        PersonSheet page;
        page.setRows(Cases, true);
        page.show();
        QCOMPARE(tests::namelessControls(&page), QStringList());
    }
};

QTEST_MAIN(PersonSheetTest)
#include "personsheettest.moc"
