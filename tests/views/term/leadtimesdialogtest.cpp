// SPDX-License-Identifier: EUPL-1.2
#include "views/term/leadtimesdialog.h"

#include "tests/support/quiettest.h"

#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using views::LeadTimesDialog;

namespace {

LeadTimesDialog *dialog(QWidget *parent)
{
    return new LeadTimesDialog({{u"T1"_s, u"Acknowledging"_s, 2, 3}, {u"T8"_s, u"Complaint"_s, 14, 14}}, 90, parent);
}

} // namespace

class LeadTimesDialogTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void givesWhatWasChosenWhenItIsAccepted()
    {
        QWidget window;
        LeadTimesDialog *asked = dialog(&window);
        QSignalSpy chosen(asked, &LeadTimesDialog::chosen);
        QCOMPARE(asked->days(u"T1"_s)->value(), 2);
        asked->days(u"T1"_s)->setValue(5);
        QCOMPARE(chosen.size(), 0);
        asked->accept();
        const auto days = chosen.value(0).value(0).value<QMap<QString, int>>();
        QCOMPARE(days, (QMap<QString, int>{{u"T1"_s, 5}, {u"T8"_s, 14}}));
    }

    void closedItChangesNothing()
    {
        QWidget window;
        LeadTimesDialog *asked = dialog(&window);
        QSignalSpy chosen(asked, &LeadTimesDialog::chosen);
        asked->days(u"T1"_s)->setValue(5);
        asked->reject();
        QCOMPARE(chosen.size(), 0);
    }

    void theProposalIsOneStepAway()
    {
        QWidget window;
        LeadTimesDialog *asked = dialog(&window);
        asked->days(u"T8"_s)->setValue(1);
        asked->proposeAll();
        QCOMPARE(asked->days(u"T1"_s)->value(), 3);
        QCOMPARE(asked->days(u"T8"_s)->value(), 14);
    }

    void readsAsASentence()
    {
        QWidget window;
        LeadTimesDialog *asked = dialog(&window);
        QSpinBox *days = asked->days(u"T1"_s);
        QCOMPARE(days->text(), u"2 days before"_s);
        days->setValue(1);
        QCOMPARE(days->text(), u"1 day before"_s);
        days->setValue(0);
        QCOMPARE(days->text(), u"on the day itself"_s);
    }
};

QTEST_MAIN(LeadTimesDialogTest)
#include "leadtimesdialogtest.moc"
