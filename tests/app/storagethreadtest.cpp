// SPDX-License-Identifier: EUPL-1.2
#include "app/storagethread.h"

#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;
using app::StorageThread;
using tests::TestWork;

class StorageThreadTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void workRunsInOrderAndTellsOnThisThread()
    {
        TestWork work;
        work.close();
        StorageThread thread(work.access(), Store::Access::ReadWrite, work.clock());
        QSignalSpy idle(&thread, &StorageThread::idle);
        QStringList numbers;
        for (int i = 0; i < 3; ++i)
            thread.post([](Casework &casework) { (void)casework.service().open(); }, this,
                        [&](const std::optional<Failure> &failure) {
                            QVERIFY(!failure);
                            QCOMPARE(QThread::currentThread(), this->thread());
                            numbers += QString::number(numbers.size());
                        });
        QCOMPARE(thread.pending(), 3);
        QVERIFY(idle.wait());
        QCOMPARE(numbers.size(), 3);
        QCOMPARE(thread.pending(), 0);
    }

    void aFailureComesBackAsAValue()
    {
        TestWork work;
        work.close();
        StorageThread thread(work.access(), Store::Access::ReadOnly, work.clock());
        std::optional<Failure> told;
        QSignalSpy idle(&thread, &StorageThread::idle);
        thread.post([](Casework &casework) { (void)casework.service().open(); }, this,
                    [&](const std::optional<Failure> &failure) { told = failure; });
        QVERIFY(idle.wait());
        QVERIFY(told);
    }

    void drainedEverythingIsDoneAndTold()
    {
        TestWork work;
        work.close();
        StorageThread thread(work.access(), Store::Access::ReadWrite, work.clock());
        int told = 0;
        for (int i = 0; i < 5; ++i)
            thread.post([](Casework &casework) { (void)casework.service().open(); }, this,
                        [&](const auto &failure) { told += failure ? 0 : 1; });
        thread.drain(); // no event loop runs here
        QCOMPARE(told, 5);
        QCOMPARE(thread.pending(), 0);
    }

    void whatWasPostedIsFinishedBeforeTheThreadGoes()
    {
        TestWork work;
        work.close();
        {
            StorageThread thread(work.access(), Store::Access::ReadWrite, work.clock());
            for (int i = 0; i < 20; ++i)
                thread.post([](Casework &casework) { (void)casework.service().open(); }, this, [](const auto &) {});
        }
        work.reopen();
        QCOMPARE(work->cases().count(), 20);
    }

    void nobodyIsToldWhoIsGone()
    {
        TestWork work;
        work.close();
        StorageThread thread(work.access(), Store::Access::ReadWrite, work.clock());
        QSignalSpy idle(&thread, &StorageThread::idle);
        bool told = false;
        {
            QObject shortLived;
            thread.post([](Casework &) {}, &shortLived, [&](const auto &) { told = true; });
        }
        QVERIFY(idle.wait());
        QVERIFY(!told);
    }

    void openingThatFailsThrowsHere()
    {
        TestWork work;
        work.close();
        VaultAccess access = work.access();
        access.databaseKey.key = SecretBytes::random(32);
        QVERIFY_THROWS_EXCEPTION(Failure, StorageThread(std::move(access), Store::Access::ReadWrite, work.clock()));
    }
};

QTEST_GUILESS_MAIN(StorageThreadTest)
#include "storagethreadtest.moc"
