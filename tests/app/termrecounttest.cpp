// SPDX-License-Identifier: EUPL-1.2
#include "app/termrecount.h"

#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/mainwindow.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progresssheet.h"

#include "model/casefile/runningterms.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Room
{
    tests::OpenedVault vault;
    views::MainWindow window;
    app::TermRecount recount{vault.session(), window, nullptr};
    QSignalSpy counted{&recount, &app::TermRecount::counted};
    QSignalSpy failed{&recount, &app::TermRecount::failed};

    void write(const app::StorageThread::Work &work)
    {
        vault.session().writer().post(work, &window, [](const auto &) {});
        QTRY_COMPARE(vault.session().writer().pending(), 0);
    }
    // As a program with older rules left it.
    void age()
    {
        write([](Casework &work) {
            static_cast<void>(work.service().open());
            work.service().write([&] { RunningTerms(work.store()).setBasis({u"older"_s, 0, QDate(2020, 1, 1)}); });
        });
    }
    [[nodiscard]] bool isCurrent() { return vault.session().reader().terms().isCurrent(); }
};

} // namespace

class TermRecountTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsCurrentIsNotCountedAgain()
    {
        Room room;
        room.recount.start();
        QCOMPARE(room.counted.size(), 1);
        QVERIFY(!room.window.progress().isRunning());
    }

    void countsOnceWhatAnOlderProgramLeft()
    {
        Room room;
        room.age();
        QVERIFY(!room.isCurrent());
        room.recount.start();
        QVERIFY(room.window.progress().isRunning());
        QTRY_COMPARE(room.counted.size(), 1);
        QVERIFY(room.isCurrent());
        QVERIFY(!room.window.progress().isRunning());
        QVERIFY(room.window.messages().isEmpty());
    }

    void whoStopsItIsToldAndMayBeginAgain()
    {
        Room room;
        room.age();
        QSemaphore gate;
        room.vault.session().writer().post([&](Casework &) { gate.acquire(); }, &room.window, [](const auto &) {});
        room.recount.start();
        Q_EMIT room.window.progress().cancelRequested();
        gate.release();
        QTRY_COMPARE(room.window.messages().texts().size(), 1);
        QVERIFY(!room.isCurrent());
        QVERIFY(room.failed.isEmpty());
        room.recount.start();
        QTRY_COMPARE(room.counted.size(), 1);
        QVERIFY(room.isCurrent());
    }
};

QTEST_MAIN(TermRecountTest)
#include "termrecounttest.moc"
