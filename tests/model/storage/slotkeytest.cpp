// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/slotkey.h"
#include "tests/support/failing.h"
#include "tests/support/quiettest.h"

using namespace model;

class SlotKeyTest final : public tests::QuietTest
{
    Q_OBJECT

    const Bytes<16> m_vaultId = randomBytes<16>();
    const SecretBytes m_vaultKey = SecretBytes::random(VaultKeySize);
    const SecretBytes m_slotKey = SecretBytes::random(VaultKeySize);

    KeySlot wrapped() const
    {
        KeySlot slot;
        slot.state = SlotState::Active;
        slot.id = randomBytes<16>();
        slot.salt = randomBytes<16>();
        wrapVaultKey(slot, m_slotKey, m_vaultKey, m_vaultId);
        return slot;
    }

private Q_SLOTS:
    void unwrapsWithTheSameKeyOnly()
    {
        const KeySlot slot = wrapped();
        QVERIFY(unwrapVaultKey(slot, m_slotKey, m_vaultId)->equals(m_vaultKey));
        QVERIFY(!unwrapVaultKey(slot, SecretBytes::random(VaultKeySize), m_vaultId));
    }

    void callsAChangedSlotDamaged_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 6; ++part)
            QTest::addRow("part %d", part) << part;
    }

    void callsAChangedSlotDamaged()
    {
        QFETCH(int, part);
        KeySlot slot = wrapped();
        Bytes<16> vaultId = m_vaultId;
        slot.id[0] = static_cast<unsigned char>(slot.id[0] ^ (part == 0));
        slot.cost.passes += part == 1;
        slot.nonce[5] = static_cast<unsigned char>(slot.nonce[5] ^ (part == 2));
        slot.wrappedKey[47] = static_cast<unsigned char>(slot.wrappedKey[47] ^ (part == 3));
        slot.type = part == 4 ? SlotType::Recovery : slot.type;
        vaultId[0] = static_cast<unsigned char>(vaultId[0] ^ (part == 5));
        MUST_FAIL(Damaged, unwrapVaultKey(slot, m_slotKey, vaultId));
    }

    void stretchesTheSameSecretToTheSameKey()
    {
        const SecretBytes secret = SecretBytes::copyOf("vier losse woorden");
        const Bytes<16> salt{1, 2, 3};
        const SecretBytes key = stretch(secret, salt, KdfCost::floor());
        QCOMPARE(key.size(), VaultKeySize);
        QVERIFY(key.equals(stretch(secret, salt, KdfCost::floor())));
        QVERIFY(!key.equals(stretch(secret, Bytes<16>{}, KdfCost::floor())));
    }

    void refusesMoreMemoryThanThereIsBeforeAskingForIt()
    {
        const KdfCost absurd{quint64(1) << 50, 3};
        MUST_FAIL(OutOfMemory, stretch(SecretBytes(1), {}, absurd));
    }
};

QTEST_GUILESS_MAIN(SlotKeyTest)
#include "slotkeytest.moc"
