// SPDX-License-Identifier: EUPL-1.2
// A case on its way out of a real vault, by the screens a person would use.
#include "app/leavingcontroller.h"

#include "tests/support/leavingroom.h"
#include "tests/support/quiettest.h"
#include "views/exchange/leavingview.h"
#include "views/widgets/ask.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/passphraseedit.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace model;
using namespace Qt::StringLiterals;
using Screen = tests::LeavingRoom;
using views::Ask;
using views::LeavingView;

namespace {

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {pdf, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class LeavingControllerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { Ask::forgetAnswers(); }

    void theFileIsThereTheJournalKnowsAndTheNameIsNowhere()
    {
        Screen screen;
        QSignalSpy written(&screen.controller, &app::LeavingController::written);
        screen.fillIn(u"COMMANDER"_s);
        const QString path = screen.outside.filePath(screen.view.fileName());
        QVERIFY(screen.view.fileName().startsWith(u"2026-0001_commander_"_s));
        screen.write(path);
        QCOMPARE(written.size(), 1);
        QCOMPARE(written.front().value(1).toString(), path);
        QCOMPARE(screen.lastAction(), u"left_vault"_s);
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(!screen.controller.caseId().isValid());
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QString text = textOf(path);
        QVERIFY(text.contains(u"ik werd uitgelachen"_s));
        QVERIFY(!text.contains(u"Kanarie"_s) && !text.contains(u"Zoë"_s));
    }

    void aCalendarLeavesAsOne() // what stands in it: leavingfiletest, termcalendartest
    {
        Screen screen;
        screen.fillIn(u"COMMANDER"_s);
        screen.view.findChild<QRadioButton *>(u"calendar"_s)->click();
        const QString path = screen.outside.filePath(screen.view.fileName());
        screen.write(path);
        QVERIFY(path.endsWith(u".ics"_s) && QFile::exists(path));
    }

    void theTermsOfAllCasesLeaveAsOneCalendar()
    {
        Screen screen;
        screen.post([id = screen.id](Casework &work) {
            Term term{.kind = {u"OWN"_s}, .dueOn = QDate(2099, 1, 5), .note = {u"Kanarie bellen"_s}};
            work.service().save(id, term);
        });
        QSignalSpy written(&screen.controller, &app::LeavingController::written);
        screen.controller.openTerms();
        screen.settle();
        QVERIFY(screen.view.step() == LeavingView::Step::Form);
        const QString path = screen.outside.filePath(screen.view.fileName());
        QVERIFY(path.endsWith(u".ics"_s));
        screen.type(u"de zin van iemand anders"_s);
        Q_EMIT screen.view.passRequested(screen.view.departure());
        screen.settle();
        QVERIFY(!QFile::exists(path));
        screen.write(path);
        QCOMPARE(written.size(), 1);
        QVERIFY(!written.front().value(0).value<CaseId>().isValid());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray calendar = file.readAll();
        QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20990105"));
        QVERIFY(!calendar.contains("Kanarie"));
        const auto lines = screen.vault.session().reader().journal().page({}, 0, 2);
        QCOMPARE(lines.front().action, u"left_vault"_s);
        QCOMPARE(lines.back().action, u"leaving_refused"_s);
    }

    void withoutThePassphraseNothingLeavesAndTheTryIsWrittenDown()
    {
        Screen screen;
        QSignalSpy written(&screen.controller, &app::LeavingController::written);
        screen.fillIn(u"COMMANDER"_s);
        screen.view.showStep(LeavingView::Step::Form);
        const QString path = screen.outside.filePath(u"uit.pdf"_s);
        Ask::setNextAnswer(path);
        screen.type(u"de zin van iemand anders"_s);
        Q_EMIT screen.view.passRequested(screen.view.departure());
        QVERIFY(screen.vault.session().lister().pending() > 0); // the key is derived elsewhere: nothing stood still
        screen.settle();
        QVERIFY(Ask::hasUnusedAnswers()); // it did not even ask where
        QVERIFY(!QFile::exists(path));
        QCOMPARE(written.size(), 0);
        QCOMPARE(screen.lastAction(), u"leaving_refused"_s);
        const auto rows = screen.view.findChildren<views::MessageRow *>();
        QVERIFY(std::any_of(rows.begin(), rows.end(),
                            [](const auto *row) { return row->text().contains(u"Nothing has left"_s); }));
        Ask::forgetAnswers();
        screen.write(path); // and with the right one it goes
        QCOMPARE(written.size(), 1);
    }

    void lockingWhileThePassphraseIsCheckedLetsNothingOut()
    {
        auto screen = std::make_unique<Screen>();
        screen->fillIn(u"COMMANDER"_s);
        const QString path = screen->outside.filePath(u"uit.pdf"_s);
        Ask::setNextAnswer(path);
        screen->type(u"een lange wachtzin om te proeven"_s);
        Q_EMIT screen->view.passRequested(screen->view.departure());
        screen->controller.close();
        screen->vault.lock(); // waits for the key, and answers nobody
        QCoreApplication::processEvents();
        QVERIFY(Ask::hasUnusedAnswers());
        QVERIFY(!QFile::exists(path));
    }

    void withoutConsentTheCheckStandsInTheWay()
    {
        Screen screen;
        screen.fillIn(u"COID"_s);
        screen.view.showStep(LeavingView::Step::Check);
        const auto buttons = screen.view.findChildren<QPushButton *>();
        const auto next = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->text().remove(u'&') == u"Next"_s;
        });
        QVERIFY(next != buttons.end() && !(*next)->isEnabled());
    }

    void whatTheCaseSaysNowDecidesNotWhatTheScreenSaidBefore()
    {
        Screen screen;
        QSignalSpy written(&screen.controller, &app::LeavingController::written);
        screen.fillIn(u"COMMANDER"_s);
        screen.view.showStep(LeavingView::Step::Form);
        screen.post([id = screen.id](Casework &work) {
            for (Consent row : work.sections().all<Consent>(id)) {
                row.answer.value = u"WITHDRAWN"_s;
                row.withdrawnOn = QDate(2026, 1, 3);
                work.service().save(id, row);
            }
        });
        const QString path = screen.outside.filePath(u"uit.pdf"_s);
        screen.write(path);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(written.size(), 0);
        QCOMPARE(screen.lastAction(), u"leaving_refused"_s);
        QVERIFY(screen.view.step() == LeavingView::Step::Check);
    }

    void aFileThatCannotBeWrittenIsToldAndWrittenDown()
    {
        Screen screen;
        QSignalSpy failed(&screen.controller, &app::LeavingController::failed);
        screen.fillIn(u"COMMANDER"_s);
        screen.write(screen.outside.filePath(u"nergens/uit.pdf"_s));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(screen.lastAction(), u"leaving_failed"_s);
        QCOMPARE(screen.controller.caseId(), screen.id); // it can be tried again
    }

    void stoppedInTimeNothingLeaves()
    {
        Screen screen;
        QStringList began;
        QSignalSpy ended(&screen.controller, &app::LeavingController::ended);
        QSignalSpy written(&screen.controller, &app::LeavingController::written);
        connect(&screen.controller, &app::LeavingController::began, this, [&](const QString &what, bool canStop) {
            began += what;
            if (canStop)
                screen.controller.stop();
        });
        screen.fillIn(u"COMMANDER"_s);
        const QString path = screen.outside.filePath(u"uit.pdf"_s);
        screen.write(path);
        QCOMPARE(began, QStringList({u"Checking the passphrase"_s, u"Writing the PDF"_s}));
        QCOMPARE(ended.size(), 2);
        QCOMPARE(written.size(), 0);
        QVERIFY(!QFile::exists(path));
        QVERIFY(screen.lastAction() != u"left_vault"_s);
        disconnect(&screen.controller, nullptr, this, nullptr);
        screen.write(path); // the stop was about that one only
        QCOMPARE(written.size(), 1);
    }

    void theVaultsOwnFolderIsNoPlaceForIt()
    {
        Screen screen;
        QSignalSpy failed(&screen.controller, &app::LeavingController::failed);
        screen.fillIn(u"COMMANDER"_s);
        screen.write(screen.vault.path() + u"/uit.pdf"_s);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!QFile::exists(screen.vault.path() + u"/uit.pdf"_s));
        QVERIFY(screen.lastAction() != u"left_vault"_s);
    }

    void whoChoosesNoFileHasNotLeft()
    {
        Screen screen;
        screen.fillIn(u"COMMANDER"_s);
        screen.write(QString());
        QVERIFY(screen.lastAction() != u"left_vault"_s);
        QCOMPARE(screen.controller.caseId(), screen.id);
    }

    void stayingForgetsTheCase()
    {
        Screen screen;
        QSignalSpy cancelled(&screen.controller, &app::LeavingController::cancelled);
        Q_EMIT screen.view.cancelled();
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled.front().front().value<CaseId>(), screen.id);
        QVERIFY(screen.view.departure().sections.isEmpty());
    }
};

QTEST_MAIN(LeavingControllerTest)
#include "leavingcontrollertest.moc"
