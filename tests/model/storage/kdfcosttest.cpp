// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/kdfcost.h"
#include "tests/support/quiettest.h"

using model::KdfCost;

class KdfCostTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void choosesForTheMachine_data()
    {
        QTest::addColumn<quint64>("memoryMiB");
        QTest::addColumn<double>("floorSeconds");
        QTest::addColumn<quint64>("chosenMiB");
        QTest::addColumn<quint32>("chosenPasses");
        // Measured on the machine of security-findings: 64 MiB and three passes in 165 ms.
        QTest::newRow("a server with much memory") << quint64(6000) << 0.165 << quint64(512) << 3U;
        QTest::newRow("a fast laptop") << quint64(4000) << 0.05 << quint64(1024) << 3U;
        QTest::newRow("a very fast one") << quint64(4000) << 0.01 << quint64(1024) << 15U;
        QTest::newRow("little memory") << quint64(200) << 0.1 << quint64(128) << 12U;
        QTest::newRow("hardly any") << quint64(20) << 0.31 << quint64(64) << 8U;
        QTest::newRow("slow, and still 256 MiB") << quint64(2000) << 1.0 << quint64(256) << 3U;
    }

    void choosesForTheMachine()
    {
        QFETCH(quint64, memoryMiB);
        QFETCH(double, floorSeconds);
        const KdfCost cost = KdfCost::chosenFor(memoryMiB * 1024, KdfCost::Duration(floorSeconds));
        QTEST(cost.memoryKiB / 1024, "chosenMiB");
        QTEST(cost.passes, "chosenPasses");
        QVERIFY(cost.isAcceptable());
    }

    void neverGoesBelowTheFloor()
    {
        for (const double seconds : {1e-6, 0.01, 0.5, 1000.0})
            for (const quint64 mib : {quint64(0), quint64(63), quint64(64), quint64(100000)}) {
                const KdfCost cost = KdfCost::chosenFor(mib * 1024, KdfCost::Duration(seconds));
                QVERIFY(cost.isAcceptable());
                QVERIFY(cost.memoryKiB <= 1024 * 1024);
            }
    }

    void acceptsNothingAbsurdFromAFile()
    {
        QVERIFY(KdfCost::floor().isAcceptable());
        QVERIFY(!(KdfCost{64 * 1024 - 1, 3}).isAcceptable());
        QVERIFY(!(KdfCost{64 * 1024, 2}).isAcceptable());
        QVERIFY(!(KdfCost{quint64(4) * 1024 * 1024 * 1024, 3}).isAcceptable()); // 4 TiB
        QVERIFY(!(KdfCost{64 * 1024, 0xFFFFFFFF}).isAcceptable());
    }

    void measuresThisMachine()
    {
        QVERIFY(model::usableMemoryKiB() > 0);
        QVERIFY(KdfCost::calibrated().isAcceptable());
    }
};

QTEST_GUILESS_MAIN(KdfCostTest)
#include "kdfcosttest.moc"
