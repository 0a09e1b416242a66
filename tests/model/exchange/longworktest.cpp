// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/longwork.h"
#include "model/core/failure.h"
#include "tests/support/quiettest.h"

using namespace model;

class LongWorkTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void tellsHowFarItIs()
    {
        qint64 told = 0;
        LongWork{.progress = [&](qint64 done, qint64 of) { told = done * 100 + of; }}.reached(3, 7);
        QCOMPARE(told, 307);
    }

    void stopsWhenItIsToldTo()
    {
        std::atomic_bool cancelled{false};
        const LongWork work{.cancelled = &cancelled};
        work.reached(1, 2);
        cancelled = true;
        QVERIFY_THROWS_EXCEPTION(Failure, work.reached(1, 2));
    }

    void needsNobodyToWatch()
    {
        LongWork().reached(1, 2);
        QVERIFY(true);
    }
};

QTEST_GUILESS_MAIN(LongWorkTest)
#include "longworktest.moc"
