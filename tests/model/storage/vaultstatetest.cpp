// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/vaultstate.h"
#include "tests/support/quiettest.h"

#include <QRandomGenerator>

using namespace model;

class VaultStateTest final : public tests::QuietTest
{
    Q_OBJECT

    const SecretBytes m_key = SecretBytes::random(32);

    static VaultState sample(quint64 generation = 9)
    {
        VaultState state;
        state.generation = generation;
        state.vaultId = randomBytes<16>();
        state.instanceId = randomBytes<16>();
        state.machine = randomBytes<16>();
        state.isClean = true;
        state.database = {5 * 4096, randomBytes<32>()};
        state.journalSequence = 1234;
        state.journalHead = randomBytes<32>();
        state.latestInstant = 1781683200000;
        state.lastSlot = randomBytes<16>();
        return state;
    }

private Q_SLOTS:
    void readsWhatItWrote()
    {
        const VaultState state = sample();
        const QByteArray file = state.writeBoth(m_key).joined();
        QCOMPARE(file.size(), 8192);
        QVERIFY(readVaultState(file, m_key).state == state);
        QVERIFY(slotToTryFirst(file) == state.lastSlot);
    }

    void believesNothingUnderAnotherKey()
    {
        QVERIFY(!readVaultState(sample().writeBoth(m_key).joined(), SecretBytes::random(32)).state);
        QVERIFY(!readVaultState({}, m_key).state);
        QVERIFY(isZero(viewOf(slotToTryFirst({}))));
    }

    void survivesAnyFlippedBitOfOneCopy()
    {
        const VaultState state = sample();
        QByteArray file = state.writeBoth(m_key).joined();
        QRandomGenerator dice(1);
        for (qsizetype at = 0; at < file.size(); ++at) {
            const char before = file.at(at);
            file[at] = char(before ^ (1 << dice.bounded(8)));
            const VaultStateReading reading = readVaultState(file, m_key);
            QVERIFY(reading.state == state);
            QCOMPARE(reading.worseCopy, at < 4096 ? Copy::A : Copy::B);
            file[at] = before;
        }
    }

    void takesTheNewerCopy()
    {
        const VaultState older = sample(9);
        VaultState newer = older;
        newer.generation = 10;
        newer.isClean = false;
        const QByteArray file = older.writeBoth(m_key).a + newer.writeBoth(m_key).b;
        QVERIFY(readVaultState(file, m_key).state == newer);
        QCOMPARE(readVaultState(file, m_key).worseCopy, Copy::A);
    }

    void judgesEveryMixOfStateDatabaseAndJournal()
    {
        const VaultState closed = sample();
        VaultState inUse = closed;
        inUse.isClean = false;
        const DatabasePrint other{5 * 4096, randomBytes<32>()};
        const auto judge = judgeOpening;
        QVERIFY(judge(closed, closed.database, false) == OpeningVerdict{});
        QVERIFY(judge(closed, closed.database, true) == OpeningVerdict{.journalIsForeign = true});
        QVERIFY(judge(closed, other, false) == OpeningVerdict{.databaseWasReplaced = true});
        QVERIFY(judge(closed, other, true) == (OpeningVerdict{.journalIsForeign = true, .databaseWasReplaced = true}));
        QVERIFY(judge(inUse, other, true) == OpeningVerdict{.endedUncleanly = true});
        QVERIFY(judge(inUse, closed.database, false) == OpeningVerdict{.endedUncleanly = true});
        QVERIFY(judge(closed, {}, false) == OpeningVerdict{.databaseIsMissing = true});
        QVERIFY(judge(std::nullopt, other, true) == OpeningVerdict{.stateIsUnknown = true});
        QVERIFY(judge(VaultState{}, other, false) ==
                OpeningVerdict{.endedUncleanly = true}); // its first session crashed
    }
};

QTEST_GUILESS_MAIN(VaultStateTest)
#include "vaultstatetest.moc"
