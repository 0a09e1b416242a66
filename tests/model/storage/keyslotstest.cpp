// SPDX-License-Identifier: EUPL-1.2
// The layout of vault.keys: what is written comes back, and nothing else is ever accepted.
#include "model/storage/keyslots.h"
#include "tests/support/quiettest.h"

#include <QRandomGenerator>

using namespace model;

class KeySlotsTest final : public tests::QuietTest
{
    Q_OBJECT

    const SecretBytes m_key = SecretBytes::random(32);

    static KeySlot slot(SlotType type)
    {
        KeySlot slot;
        slot.state = SlotState::Active;
        slot.type = type;
        slot.id = randomBytes<16>();
        slot.cost = {256 * 1024, 4};
        slot.salt = randomBytes<16>();
        slot.commitment = randomBytes<32>();
        slot.nonce = randomBytes<24>();
        slot.wrappedKey = randomBytes<48>();
        return slot;
    }

    static KeySlots sample()
    {
        KeySlots content;
        content.generation = 42;
        content.vaultId = randomBytes<16>();
        content.instanceId = randomBytes<16>();
        content.databaseSalt = randomBytes<16>();
        content.epochs = {{1, randomBytes<24>(), randomBytes<48>()}, {2, randomBytes<24>(), randomBytes<48>()}};
        content.slots[0] = slot(SlotType::Passphrase);
        content.slots[3] = slot(SlotType::Recovery);
        content.slots[5].state = SlotState::Withdrawn;
        content.slots[5].id = randomBytes<16>();
        content.slots[15] = slot(SlotType::Passphrase);
        return content;
    }

    // Changes bytes and mends the checksum, as somebody would who knows the layout.
    KeySlotsReading readChanged(qsizetype offset, QByteArrayView bytes) const
    {
        QByteArray copy = sample().write(Copy::A, m_key);
        copy.replace(offset, bytes.size(), bytes.toByteArray());
        finishCopy(copy, m_key);
        return readKeySlots(copy, Copy::A);
    }

private Q_SLOTS:
    void readsWhatItWrote()
    {
        const KeySlots content = sample();
        const CopyPair pair = content.writeBoth(m_key);
        QCOMPARE(pair.joined().size(), 64 * 1024);
        for (const Copy which : {Copy::A, Copy::B}) {
            const KeySlotsReading reading = readKeySlots(pair.of(which), which);
            QCOMPARE(reading.health, CopyHealth::Good);
            QVERIFY(reading.content == content);
        }
    }

    void standsWhereTheLayoutSays()
    {
        const KeySlots content = sample();
        const QByteArray copy = content.write(Copy::A, m_key);
        QCOMPARE(copy.first(8), QByteArray("VKLUIS1A"));
        QCOMPARE(numberAt<quint64>(copy, 16), 42U);
        QVERIFY(bytesAt<16>(copy, 64) == content.databaseSalt);
        QCOMPARE(copy.at(256), char(1));
        QCOMPARE(numberAt<quint64>(copy, 256 + 32), quint64(256 * 1024));
        QVERIFY(bytesAt<48>(copy, 256 + 15 * 1024 + 112) == content.slots[15].wrappedKey);
        QCOMPARE(copy.at(256 + 3 * 1024 + 1), char(2));
    }

    // Every bit of a copy: the checksum sees it, so the other copy is taken.
    void acceptsNoCopyWithAFlippedBit()
    {
        QByteArray copy = sample().write(Copy::A, m_key);
        QRandomGenerator dice(20260617);
        for (qsizetype at = 0; at < copy.size(); at += at < 4096 ? 1 : 3) {
            const char before = copy.at(at);
            // All eight bits where the parser looks first, one by chance in each byte after that.
            for (int bit = 0; bit < 8; ++bit) {
                if (at >= 512 && bit != 0)
                    break;
                const int which = at < 512 ? bit : int(dice.bounded(8));
                copy[at] = char(before ^ (1 << which));
                QVERIFY2(readKeySlots(copy, Copy::A).health == CopyHealth::Damaged, qPrintable(QString::number(at)));
            }
            copy[at] = before;
        }
        QCOMPARE(readKeySlots(copy, Copy::A).health, CopyHealth::Good);
    }

    void refusesWhatItDoesNotKnowEvenWithAGoodChecksum_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        const auto number = [](quint64 value) {
            QByteArray bytes(8, '\0');
            putNumber<quint64>(bytes, 0, value);
            return bytes;
        };
        QTest::newRow("database format") << 56 << QByteArray("\4");
        QTest::newRow("cipher suite") << 57 << QByteArray("\2");
        QTest::newRow("reserved head") << 60 << QByteArray("\1");
        QTest::newRow("no epoch") << 80 << QByteArray("\0", 1);
        QTest::newRow("three epochs") << 80 << QByteArray("\3");
        QTest::newRow("an epoch that is not counted") << 80 << QByteArray("\1");
        QTest::newRow("reserved epochs") << 84 << QByteArray("\1");
        QTest::newRow("reserved before the slots") << 250 << QByteArray("\1");
        QTest::newRow("slot state") << 256 << QByteArray("\3");
        QTest::newRow("slot type") << 257 << QByteArray("\3");
        QTest::newRow("normalisation") << 258 << QByteArray("\2");
        QTest::newRow("reserved slot head") << 260 << QByteArray("\1");
        QTest::newRow("kdf") << 256 + 24 << QByteArray("\2");
        QTest::newRow("lanes") << 256 + 25 << QByteArray("\4");
        QTest::newRow("reserved kdf") << 256 + 26 << QByteArray("\1");
        QTest::newRow("two passes") << 256 + 28 << QByteArray("\2");
        QTest::newRow("four milliard passes") << 256 + 28 << QByteArray("\377\377\377\377");
        QTest::newRow("four tebibytes") << 256 + 32 << number(quint64(4) << 30);
        QTest::newRow("one mebibyte") << 256 + 32 << number(1024);
        QTest::newRow("reserved end of a slot") << 256 + 1023 << QByteArray("\1");
        QTest::newRow("something in a free slot") << 256 + 1024 + 500 << QByteArray("\1");
        QTest::newRow("a key in a withdrawn slot") << 256 + 5 * 1024 + 112 << QByteArray("\1");
        QTest::newRow("reserved after the slots") << 256 + 16 * 1024 << QByteArray("\1");
        QTest::newRow("reserved before the trailers") << 32 * 1024 - 65 << QByteArray("\1");
    }

    void refusesWhatItDoesNotKnowEvenWithAGoodChecksum()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        QCOMPARE(readChanged(offset, bytes).health, CopyHealth::Damaged);
    }

    // With a mended checksum every byte by chance: read in full or refused, never out of bounds (the asan preset
    // watches).
    void survivesAnythingWithAGoodChecksum()
    {
        const QByteArray whole = sample().write(Copy::A, m_key);
        QRandomGenerator dice(7);
        int accepted = 0;
        for (int round = 0; round < 1000; ++round) {
            QByteArray copy = whole;
            for (int change = 0; change < 2; ++change)
                copy[qsizetype(24 + dice.bounded(400))] = char(dice.bounded(256));
            finishCopy(copy, m_key);
            const KeySlotsReading reading = readKeySlots(copy, Copy::A);
            if (reading.health != CopyHealth::Good)
                continue;
            ++accepted;
            QCOMPARE(reading.content.write(Copy::A, m_key), copy); // nothing was lost in reading
        }
        QVERIFY(accepted > 0);
    }
};

QTEST_GUILESS_MAIN(KeySlotsTest)
#include "keyslotstest.moc"
