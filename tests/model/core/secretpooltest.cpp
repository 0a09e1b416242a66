// SPDX-License-Identifier: EUPL-1.2
#include "model/core/secretpool.h"
#include "tests/support/quiettest.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <set>
#include <thread>

using model::SecretPool;

class SecretPoolTest final : public tests::QuietTest
{
    Q_OBJECT

    static bool isZero(const unsigned char *cell)
    {
        return std::all_of(cell, cell + SecretPool::CellSize, [](unsigned char c) { return c == 0; });
    }

private Q_SLOTS:
    void givesEachItsOwnZeroedCell()
    {
        SecretPool pool;
        std::set<unsigned char *> cells;
        for (int i = 0; i < 1000; ++i) {
            unsigned char *cell = pool.take();
            QVERIFY(cell && isZero(cell));
            std::memset(cell, 0xAB, SecretPool::CellSize);
            QVERIFY(cells.insert(cell).second);
        }
        for (auto cell = cells.begin(); std::next(cell) != cells.end(); ++cell)
            QVERIFY(*std::next(cell) - *cell >= std::ptrdiff_t(SecretPool::CellSize));
    }

    void wipesWhatIsGivenBackAndUsesItAgain()
    {
        SecretPool pool;
        unsigned char *cell = pool.take();
        std::memset(cell, 0xAB, SecretPool::CellSize);
        pool.giveBack(cell);
        QVERIFY(isZero(cell));
        QCOMPARE(pool.take(), cell);
    }

    void servesSeveralThreads()
    {
        SecretPool pool;
        std::vector<std::thread> threads;
        std::atomic_int mixedUp = 0;
        for (int t = 1; t <= 4; ++t)
            threads.emplace_back([&, t] {
                for (int i = 0; i < 5000; ++i) {
                    unsigned char *cell = pool.take();
                    std::memset(cell, t, SecretPool::CellSize);
                    mixedUp += std::any_of(cell, cell + SecretPool::CellSize, [&](unsigned char c) { return c != t; });
                    pool.giveBack(cell);
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(mixedUp.load(), 0);
    }
};

QTEST_GUILESS_MAIN(SecretPoolTest)
#include "secretpooltest.moc"
