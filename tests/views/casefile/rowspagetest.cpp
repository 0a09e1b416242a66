// SPDX-License-Identifier: EUPL-1.2
// What a page with several rows does beside its fields.
#include "views/casefile/rowspage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"
#include "views/agreement/agreementpage.h"
#include "views/widgets/reasonbar.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

class RowsPageTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageSaysWhatBelongsThereAndOffersTheButton()
    {
        views::AgreementPage page(tests::testContext());
        page.setReadOnly(false);
        QVERIFY(page.findChild<QTableView *>()->isHidden());
        QSignalSpy asked(&page, &views::RowsPage::addRequested);
        page.findChild<QPushButton *>(u"addRow"_s)->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!page.current().row.id.isValid());
    }
    void theNewRowIsChosenAndWaitsForTyping()
    {
        views::AgreementPage page(tests::testContext());
        page.setReadOnly(false);
        page.fill({agreement(1)});
        page.show();
        page.activateWindow();
        page.findChild<QPushButton *>(u"addRow"_s)->click();
        page.fill({agreement(1), agreement(2)});
        QCOMPARE(page.currentId(), model::RowId(2));
        QTRY_COMPARE(page.editPosition().column, u"what"_s);
    }
    void strikingOutAsksWhyAndNeverDeletes()
    {
        views::AgreementPage page(tests::testContext());
        page.setReadOnly(false);
        page.fill({agreement(1), agreement(2)});
        QSignalSpy struck(&page, &views::RowsPage::retractRequested);
        page.findChild<QPushButton *>(u"retractRow"_s)->click();
        page.findChild<QLineEdit *>(u"reasonText"_s)->setText(u"dubbel"_s);
        page.findChild<QPushButton *>(u"reasonAccept"_s)->click();
        QCOMPARE(struck.count(), 1);
        QCOMPARE(struck[0][0].value<model::RowId>(), model::RowId(1));
        QCOMPARE(struck[0][1].toString(), u"dubbel"_s);
        QCOMPARE(page.rows().size(), size_t(2));
    }
    void aStruckOutRowIsReadOnlyAndCanBeRestored()
    {
        views::AgreementPage page(tests::testContext());
        page.setReadOnly(false);
        model::Agreement gone = agreement(1);
        gone.row.retracted = true;
        gone.row.retraction = {u"dubbel"_s};
        page.fill({gone, agreement(2)});
        QCOMPARE(page.findChild<QTableView *>()->model()->rowCount(), 1);
        page.select(model::RowId(1));
        QCOMPARE(page.findChild<QTableView *>()->model()->rowCount(), 2);
        QCOMPARE(tests::changeEverything(page) > 0, true);
        QVERIFY(page.current() == gone);
        QSignalSpy restored(&page, &views::RowsPage::restoreRequested);
        page.findChild<QPushButton *>(u"restoreRow"_s)->click();
        QCOMPARE(restored[0][0].value<model::RowId>(), model::RowId(1));
    }
    void changingRowsTellsBeforeAndKeepsWhatWasTyped()
    {
        views::AgreementPage page(tests::testContext());
        page.setReadOnly(false);
        page.fill({agreement(1), agreement(2)});
        page.findChild<views::NoteEdit *>(u"what"_s)->insertPlainText(u"Nieuw "_s);
        QString before;
        connect(&page, &views::RowsPage::currentAboutToChange, &page, [&] { before = page.current().what.text; });
        page.select(model::RowId(2));
        QVERIFY(before.startsWith(u"Nieuw "_s));
        QVERIFY(page.rows()[0].what.text.startsWith(u"Nieuw "_s));
        page.fill({agreement(1), agreement(2)}); // the echo of an earlier save
        page.select(model::RowId(1));
        QVERIFY(page.current().what.text.startsWith(u"Nieuw "_s));
    }
    void missingLeadsToTheRowThatLacksIt()
    {
        views::AgreementPage page(tests::testContext());
        page.setReadOnly(false);
        model::Agreement open = agreement(2);
        open.doneOn.reset();
        page.fill({agreement(1), open});
        QVERIFY(page.goTo(u"none_open"_s));
        QCOMPARE(page.currentId(), model::RowId(2));
    }

private:
    static model::Agreement agreement(int id)
    {
        model::Agreement row = tests::filledWith<model::Agreement>(id);
        row.row.id = model::RowId(id);
        return row;
    }
};

QTEST_MAIN(RowsPageTest)
#include "rowspagetest.moc"
