// SPDX-License-Identifier: EUPL-1.2
#include "app/termreminder.h"

#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/mainwindow.h"
#include "views/widgets/messagebar.h"

#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Room
{
    tests::OpenedVault vault;
    views::MainWindow window;
    app::TermReminder reminder{vault.session(), window, nullptr};

    void addTermDue(int days)
    {
        const QDate due = vault.clock().today().addDays(days);
        vault.session().writer().post(
            [due](Casework &work) {
                const CaseId id = work.service().open();
                Term term{.dueOn = due, .note = {u"Kanarie"_s}};
                work.service().save(id, term);
            },
            &window, [](const auto &) {});
        settle();
    }
    void settle()
    {
        QTRY_COMPARE(vault.session().writer().pending(), 0);
        QTRY_COMPARE(vault.session().lister().pending(), 0);
        QCoreApplication::processEvents();
    }
    QStringList said()
    {
        reminder.remind();
        settle();
        return window.messages().texts();
    }
};

} // namespace

class TermReminderTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowManyAndNothingOfACase()
    {
        Room room;
        room.addTermDue(1);
        room.addTermDue(30);
        QCOMPARE(room.said(), QStringList{app::TermReminder::text(1)});
        QVERIFY(!app::TermReminder::text(1).contains(u"Kanarie"_s));
    }

    void nothingDueIsNotWorthASentence()
    {
        Room room;
        room.addTermDue(30);
        QCOMPARE(room.said(), QStringList());
    }

    void switchedOffItIsQuiet()
    {
        Room room;
        room.addTermDue(0);
        room.reminder.set({.isOn = false});
        QCOMPARE(room.said(), QStringList());
    }

    void remindsAsManyDaysBeforeAsWasChosen()
    {
        Room room;
        room.addTermDue(10);
        QCOMPARE(room.said(), QStringList());
        app::Reminders wanted;
        wanted.leads.set({}, 10); // a term without a kind
        room.reminder.set(wanted);
        QCOMPARE(room.said(), QStringList{app::TermReminder::text(1)});
    }

    void aNewDayIsANewLook()
    {
        Room room;
        room.addTermDue(3);
        QSignalSpy days(&room.reminder, &app::TermReminder::dayChanged);
        room.reminder.lookAtDay();
        QCOMPARE(days.size(), 0);
        room.vault.clock().advanceDays(2);
        room.reminder.lookAtDay();
        room.settle();
        QCOMPARE(days.size(), 1);
        QCOMPARE(room.window.messages().texts(), QStringList{app::TermReminder::text(1)});
    }
};

QTEST_MAIN(TermReminderTest)
#include "termremindertest.moc"
