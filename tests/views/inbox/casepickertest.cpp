// SPDX-License-Identifier: EUPL-1.2
#include "views/inbox/casepicker.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/widgets/plaintable.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace views;
using model::CaseId;
using Purpose = CasePicker::Purpose;

namespace {

const std::vector<CasePicker::Row> Rows = {{CaseId(3), u"2026-0003"_s, u"@melder-3"_s, u"Advice"_s, {}},
                                           {CaseId(9), u"2026-0009"_s, u"@melder-9"_s, u"Intake"_s, u"Witness: @a"_s}};

struct Shown
{
    QWidget window;
    CasePicker *picker;

    explicit Shown(Purpose purpose) : picker(new CasePicker(purpose, &window))
    {
        window.resize(1000, 700);
        window.show();
        picker->open();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *each : picker->findChildren<QPushButton *>())
            if (QString(each->text()).remove(u'&') == text)
                return each;
        return nullptr;
    }
};

} // namespace

class CasePickerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aNewCaseIsOfferedBesideTheCasesTheNoteNames()
    {
        Shown shown(Purpose::NewCase);
        const QAbstractItemModelTester tester(shown.picker->table()->model());
        shown.picker->setRows(Rows, CasePicker::Found::InNote);
        QVERIFY(shown.picker->remark().contains(u"may be about"_s));
        QVERIFY(!shown.button(u"Add to this case"_s)->isEnabled()); // nothing is chosen for her
        QSignalSpy made(shown.picker, &CasePicker::newCaseRequested);
        shown.button(u"Make a new case"_s)->click();
        QCOMPARE(made.size(), 1);
        QVERIFY(!shown.picker->isVisible());
    }

    void addingToACaseOffersNoNewOne()
    {
        const Shown shown(Purpose::Attach);
        QVERIFY(!shown.button(u"Make a new case"_s)->isVisible());
    }

    void returnInTheFieldSearchesAndReturnInTheListChooses()
    {
        Shown shown(Purpose::NewCase);
        QSignalSpy search(shown.picker, &CasePicker::searchRequested);
        QSignalSpy chosen(shown.picker, &CasePicker::caseChosen);
        auto *field = shown.picker->findChild<QLineEdit *>();
        QTest::keyClick(field, Qt::Key_Return); // nothing typed
        QTest::keyClicks(field, u" vries "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(search.size(), 1);
        QCOMPARE(search.first().first().toString(), u"vries"_s);
        QVERIFY(shown.picker->isVisible());
        shown.picker->setRows(Rows, CasePicker::Found::BySearch);
        QTest::keyClick(shown.picker->table(), Qt::Key_Down);
        QTest::keyClick(shown.picker->table(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<CaseId>(), CaseId(9));
    }

    void theButtonChoosesTheSelectedCase()
    {
        Shown shown(Purpose::Attach);
        shown.picker->setRows(Rows, CasePicker::Found::Newest);
        shown.picker->table()->selectRow(0);
        QSignalSpy chosen(shown.picker, &CasePicker::caseChosen);
        shown.button(u"Add to this case"_s)->click();
        QCOMPARE(chosen.first().first().value<CaseId>(), CaseId(3));
    }

    void nothingFoundIsSaid()
    {
        Shown shown(Purpose::Attach);
        shown.picker->setRows({}, CasePicker::Found::BySearch);
        QVERIFY(shown.picker->remark().startsWith(u"No case was found"_s));
        shown.picker->setRows({}, CasePicker::Found::InNote);
        QVERIFY(shown.picker->remark().startsWith(u"No case is named"_s));
    }

    void escChoosesNothing()
    {
        Shown shown(Purpose::Attach);
        QSignalSpy chosen(shown.picker, &CasePicker::caseChosen);
        shown.picker->setRows(Rows, CasePicker::Found::Newest);
        QTest::keyClick(shown.picker, Qt::Key_Escape);
        QVERIFY(!shown.picker->isVisible());
        QCOMPARE(chosen.size(), 0);
    }

    void everyControlHasAName()
    {
        const Shown shown(Purpose::NewCase);
        QCOMPARE(tests::namelessControls(shown.picker), QStringList());
    }
};

QTEST_MAIN(CasePickerTest)
#include "casepickertest.moc"
