// SPDX-License-Identifier: EUPL-1.2
// The idle lock with seconds of a millisecond: what is told in the last minute, and what starts it anew.
#include "app/idlelock.h"

#include "tests/support/quiettest.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using app::IdleLock;
using namespace std::chrono_literals;

namespace {

struct Watched
{
    IdleLock lock{nullptr, 1ms};
    QSignalSpy locked{&lock, &IdleLock::lockRequested};
    QSignalSpy countdown{&lock, &IdleLock::countdown};

    [[nodiscard]] QList<int> told() const
    {
        QList<int> seconds;
        for (const QList<QVariant> &each : countdown)
            seconds << each.first().toInt();
        return seconds;
    }
    // What logind says over D-Bus arrives at a slot; here it is called by its name, as D-Bus does.
    void hear(const char *slot) { QMetaObject::invokeMethod(&lock, slot); }
    void hear(const char *slot, bool value) { QMetaObject::invokeMethod(&lock, slot, Q_ARG(bool, value)); }
};

} // namespace

class IdleLockTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void afterTheLastMinuteItAsksToLockOnce()
    {
        Watched watched;
        watched.lock.start(1);
        QVERIFY(watched.locked.wait());
        QList<int> expected;
        for (int left = 59; left > 0; --left)
            expected << left;
        expected << 0; // whoever shows the countdown takes it away
        QCOMPARE(watched.told(), expected);
        QTest::qWait(20);
        QCOMPARE(watched.locked.size(), 1);
    }

    void onlyTheLastMinuteIsCountedDown()
    {
        Watched watched;
        watched.lock.start(2);
        QVERIFY(watched.countdown.wait());
        QCOMPARE(watched.told().first(), 60);
        QCOMPARE(watched.locked.size(), 0);
    }

    void everySignOfLifeStartsAnew_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("key") << 0;
        QTest::newRow("click") << 1;
        QTest::newRow("mouse") << 2;
    }

    void everySignOfLifeStartsAnew()
    {
        QFETCH(int, what);
        Watched watched;
        QLineEdit field;
        field.show();
        watched.lock.start(1);
        QTRY_VERIFY(watched.countdown.size() >= 10);
        if (what == 0)
            QTest::keyClick(&field, Qt::Key_Shift);
        else if (what == 1)
            QTest::mouseClick(&field, Qt::LeftButton);
        else
            QTest::mouseMove(&field, {3, 3});
        QTRY_VERIFY(watched.told().contains(0));
        QVERIFY(watched.countdown.wait());
        QVERIFY(watched.told().last() > 50); // and not where it was
    }

    void whatIsPaintedIsNoSignOfLife()
    {
        Watched watched;
        QLineEdit field;
        watched.lock.start(1);
        field.show();
        field.update();
        field.setText(QStringLiteral("changed by the program"));
        QVERIFY(watched.locked.wait());
        QCOMPARE(watched.told().count(0), 1); // at the end only
    }

    void lockedByHandItIsSilent()
    {
        Watched watched;
        watched.lock.start(1);
        QTRY_VERIFY(watched.countdown.size() >= 5);
        watched.lock.stop();
        QCOMPARE(watched.told().last(), 0);
        const qsizetype before = watched.countdown.size();
        QTest::qWait(100);
        QCOMPARE(watched.countdown.size(), before);
        QCOMPARE(watched.locked.size(), 0);
    }

    void sleepAndTheLockOfTheSessionLockAtOnce()
    {
        Watched watched;
        watched.lock.start(10);
        watched.hear("prepareForSleep", false); // waking up
        QCOMPARE(watched.locked.size(), 0);
        watched.hear("prepareForSleep", true);
        QCOMPARE(watched.locked.size(), 1);
        watched.hear("sessionLocked");
        QCOMPARE(watched.locked.size(), 2);
    }

    void withoutAnOpenVaultThereIsNothingToLock()
    {
        Watched watched;
        watched.hear("prepareForSleep", true);
        watched.hear("sessionLocked");
        QTest::qWait(20);
        QCOMPARE(watched.locked.size(), 0);
    }
};

QTEST_MAIN(IdleLockTest)
#include "idlelocktest.moc"
